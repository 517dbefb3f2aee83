"""The pages of a store read anew by this version of Dateline, without their sources: a new version of each record.

What stays is how a page was parsed: its text, its blocks, what it says of itself. What is read anew are the facts. A
page that this version read, or read anew, is passed over, so that the work can be killed at any moment and given again.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

import msgspec

from dateline.jobs.ingest import PLAIN, Batch, Manner
from dateline.jobs.known import KnownIds
from dateline.model import open_bundle
from dateline.pipeline.notes import has_annotators
from dateline.queries.records import find_records
from dateline.schema import Document, Failure, Record, RecordDocument, make_fact_id
from dateline.store.intake import Reading, Written
from dateline.store.writer import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from msgspec import Struct

    from dateline.pipeline.settings import Settings
    from dateline.store.store import Store

ENCODING: Final = "utf-8"  # that of the source bytes is not kept, and no fact depends on it
_PAGE_NOTES: Final = "D1"  # codes of what the parser had to say; all others are of the reading that is replaced
_FACTS: Final = ("actors", "places", "times", "quantities", "statements", "events")
_FIELDS: Final = RecordDocument.__struct_fields__


def reread(store: Store, settings: Settings, *, manner: Manner = PLAIN) -> Written:
    """Read all pages of a store anew that another version or model read, and return what came of them.

    Of `settings` the model, the workers and their batches apply, of `manner` who reads and who is told of pages.
    """
    stale = _Stale(store, settings)
    batch = Batch(store, manner)
    try:
        for result in manner.engine.reread(stale.list_documents(batch), settings):
            batch.add(stale.match(result))
    except KeyboardInterrupt:
        batch.flush()
        raise
    batch.flush()
    return batch.written


def name_reader(settings: Settings) -> str:
    """Return what tells this version with its model from all others: "dateline@0.1.0 model@0a1b2c3d"."""
    return f"dateline@{VERSION} {_name_model(settings)}"


def restore_document(record: Record) -> Document:
    """Return the document from which a record was read."""
    told = {field: getattr(record.document, field) for field in _FIELDS}
    notes = tuple((note.code, note.message) for note in record.notes if note.code.startswith(_PAGE_NOTES))
    return Document(**told, encoding=ENCODING, blocks=record.blocks, trust=record.trust, notes=notes)


class _Stale:
    """The pages that are to be read anew, in the order of the store."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._model = _name_model(settings)
        self._reader = name_reader(settings)
        self._out: deque[str] = deque()

    def list_documents(self, batch: Batch) -> Iterator[Document]:
        """Yield the documents; those of others are passed over."""
        ours = _find_ours(self._store)
        for record in find_records(self._store):
            if record.id == self._name_record(record) or (record.id in ours and self._is_read(record)):
                batch.pass_over("", record.document.uri)
                continue
            self._out.append(record.id)
            yield restore_document(record)

    def match(self, result: Record | Failure) -> Reading:
        """Return a result as what replaces the record that it was read from; results come in order."""
        old = self._out.popleft()
        if isinstance(result, Record):
            result = msgspec.structs.replace(result, id=self._name_record(result))
        return Reading(result=result, replaces=old, reader=self._reader)

    def _name_record(self, record: Record) -> str:
        """Return the id of what this version reads in the text of a record."""
        return make_fact_id("record", record.document.uri, record.document.sha256, self._reader)

    def _is_read(self, record: Record) -> bool:
        """Tell whether the facts of a record are of this model, or there can be none."""
        facts: list[Struct] = [fact for kind in _FACTS for fact in getattr(record, kind)]
        makers = (str(getattr(fact, "maker", "")) for fact in facts)
        return any(maker.endswith(self._model) for maker in makers) or not has_annotators(record.document.language)


def _name_model(settings: Settings) -> str:
    """Return the model as it stands in the makers of facts."""
    return f"model@{open_bundle(settings.model).digest}"


def _find_ours(store: Store) -> KnownIds:
    """Return the records that were read by this version of Dateline."""
    programs = store.snapshot().commit.programs
    since = next((program.since for program in reversed(programs) if program.version == VERSION), None)
    if since is None or programs[-1].version != VERSION:
        return KnownIds([])
    sql = "SELECT record FROM documents WHERE commit >= ?"
    return KnownIds(store.snapshot().ask(sql, [since], needs=["documents"])["record"].to_pylist())

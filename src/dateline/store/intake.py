"""Records and failures in, new rows out: what the store has already adds nothing, a changed page a new version."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from dateline.schema import Failure, Record, RecordDocument
from dateline.store.keys import hash_text
from dateline.store.revisions import Change, compare_documents
from dateline.store.rows import Rows, Stamp, make_rows
from dateline.text.days import first_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from dateline.store.snapshot import Snapshot

_LATEST: Final = """
    SELECT uri, record, version, text_hash, reported, reported_by FROM documents WHERE uri IN (SELECT unnest(?))
    QUALIFY row_number() OVER (PARTITION BY uri ORDER BY version DESC) = 1
"""
_KNOWN: Final = "SELECT record FROM documents WHERE record IN (SELECT unnest(?))"
_WHOLE: Final = "SELECT json FROM records WHERE record = ?"
_FAILED: Final = "SELECT document, stage, code, message FROM failures WHERE document IN (SELECT unnest(?))"


class Reading(Struct, frozen=True, kw_only=True):
    """What came of one page: its record or failure, the source it came from, and the id that its bytes give.

    What was read anew from the store `replaces` the record that it was read from; `reader` says by whom.
    """

    result: Record | Failure
    source: str | None = None
    record: str | None = None
    replaces: str | None = None
    reader: str | None = None


class Written(Struct, frozen=True, kw_only=True):
    """What came of readings: how many pages were new, new versions of known ones, read anew, known, or failures."""

    added: int = 0
    revised: int = 0
    reread: int = 0
    unchanged: int = 0
    failed: int = 0

    def __add__(self, other: Written) -> Written:
        """Return the sums."""
        names = self.__struct_fields__
        return Written(**{name: getattr(self, name) + getattr(other, name) for name in names})


class _Version(Struct, frozen=True):
    """The newest version of a page."""

    record: str
    number: int
    text_hash: str
    reported: date
    reported_by: str
    document: RecordDocument | None = None


class Intake:
    """Sorts readings against one state of the store and gathers the rows to be added."""

    def __init__(self, snapshot: Snapshot, *, commit: int, moment: datetime) -> None:
        self.rows: Rows = {}
        self.written = Written()
        self._snapshot = snapshot
        self._commit = commit
        self._moment = moment
        self._known: set[str] = set()
        self._latest: dict[str, _Version] = {}
        self._failed: set[tuple[str, ...]] = set()

    def take(self, readings: Sequence[Reading]) -> None:
        """Sort the readings; `rows` and `written` say what came of them."""
        self._look_up(readings)
        for reading in readings:
            if isinstance(reading.result, Failure):
                self._take_failure(reading, reading.result)
            elif reading.replaces is not None:
                self._take_reread(reading, reading.result)
            else:
                self._take_record(reading.result)

    def _look_up(self, readings: Sequence[Reading]) -> None:
        """Ask the store what it has of these pages."""
        records = [reading.result for reading in readings if isinstance(reading.result, Record)]
        ids, uris = [record.id for record in records], [record.document.uri for record in records]
        documents = [reading.result.document for reading in readings if isinstance(reading.result, Failure)]
        if records:
            self._known = set(self._snapshot.ask(_KNOWN, [ids], needs=["documents"])["record"].to_pylist())
            found = self._snapshot.ask(_LATEST, [uris], needs=["documents"]).to_pylist()
            self._latest = {row.pop("uri"): _Version(*row.values()) for row in found}
        if documents:
            failed = self._snapshot.ask(_FAILED, [documents], needs=["failures"]).to_pylist()
            self._failed = {tuple(row.values()) for row in failed}

    def _take_record(self, record: Record) -> None:
        latest = self._latest.get(record.document.uri)
        text_hash = hash_text(record.document.text)
        if record.id in self._known or (latest is not None and latest.text_hash == text_hash):
            self.written += Written(unchanged=1)
            return
        stamp = self._stamp(record.document, latest)
        self._keep(record, stamp, text_hash)
        if latest is not None:
            self._revise(record, latest, stamp, self._compare(record, latest))
        self.written += Written(added=1) if latest is None else Written(revised=1)

    def _take_reread(self, reading: Reading, record: Record) -> None:
        """Add a page that was read anew, unless a newer text of it came meanwhile: known since when it was before."""
        latest = self._latest.get(record.document.uri)
        if latest is None or latest.record != reading.replaces or record.id in self._known:
            self.written += Written(unchanged=1)
            return
        stamp = Stamp(
            commit=self._commit,
            ingested=self._moment,
            version=latest.number + 1,
            reported=latest.reported,
            reported_by=latest.reported_by,
        )
        self._keep(record, stamp, latest.text_hash)
        self._revise(record, latest, stamp, [Change(field="reading", old=None, new=reading.reader)])
        self.written += Written(reread=1)

    def _keep(self, record: Record, stamp: Stamp, text_hash: str) -> None:
        told = (stamp.reported, stamp.reported_by)
        self._add(make_rows(record, stamp))
        self._known.add(record.id)
        self._latest[record.document.uri] = _Version(record.id, stamp.version, text_hash, *told, record.document)

    def _stamp(self, document: RecordDocument, latest: _Version | None) -> Stamp:
        """Say since when what a page says was known: a later version by its date of modification, if it has one."""
        told = document.published if latest is None else document.modified
        by = "published" if latest is None else "modified"
        day = first_day(told.value) if told is not None else None
        return Stamp(
            commit=self._commit,
            ingested=self._moment,
            version=1 if latest is None else latest.number + 1,
            reported=day or self._moment.date(),
            reported_by="ingested" if day is None else by,
        )

    def _compare(self, record: Record, latest: _Version) -> list[Change]:
        return compare_documents(latest.document or self._read_document(latest.record), record.document)

    def _revise(self, record: Record, latest: _Version, stamp: Stamp, changes: list[Change]) -> None:
        row = {
            "record": record.id,
            "previous": latest.record,
            "reported": stamp.reported,
            "changes": [msgspec.to_builtins(change) for change in changes],
            "month": stamp.month,
        }
        self._add({"revisions": [row]})

    def _read_document(self, record: str) -> RecordDocument:
        (data,) = self._snapshot.ask(_WHOLE, [record], needs=["records"])["json"].to_pylist()
        return msgspec.json.decode(data, type=Record).document

    def _take_failure(self, reading: Reading, failure: Failure) -> None:
        same = (failure.document, failure.stage, failure.code, failure.message)
        if same in self._failed:
            self.written += Written(unchanged=1)
            return
        self._failed.add(same)
        own = {"record": reading.record, "source": reading.source, "failed": self._moment, "commit": self._commit}
        row = msgspec.to_builtins(failure) | own | {"month": self._moment.strftime("%Y-%m")}
        self._add({"failures": [row]})
        self.written += Written(failed=1)

    def _add(self, rows: Rows) -> None:
        for name, added in rows.items():
            self.rows.setdefault(name, []).extend(added)


def make_readings(results: Iterable[Record | Failure]) -> list[Reading]:
    """Return results as readings whose source is not known."""
    return [Reading(result=result) for result in results]

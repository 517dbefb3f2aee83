"""Brings a store of an older schema up to date: its tables are made anew from its whole records, beside the old ones.

Until the commit the old state stands, whatever happens; after it, old commits can be asked no more, and a vacuum
deletes their tables. A later schema that needs more than the records says so here.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from dateline.schema import Record
from dateline.store.commits import SCHEMA, read_newest
from dateline.store.layout import tables_folder
from dateline.store.lock import lock_store
from dateline.store.rows import Rows, Stamp, make_rows
from dateline.store.snapshot import Snapshot
from dateline.store.tables import OWN
from dateline.store.trouble import explain_writing
from dateline.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

CHUNK: Final = 500  # records at a time
KEPT: Final = {  # what is not made from records goes over as it is
    "revisions": "SELECT * FROM revisions",
    "failures": "SELECT * FROM failures",
    "imports": "SELECT * FROM imports",
    "events": f"""
        SELECT COLUMNS(lambda name: name <> 'day'), coalesce(happened_from, happened_to, reported) AS day
        FROM events WHERE origin <> '{OWN}'
    """,  # noqa: S608 - a word of ours
    "participants": "SELECT * FROM participants WHERE record IN (SELECT record FROM imports)",
}
IMPORTS_SINCE: Final = 2  # the first schema that knew events of other data sets
_RECORDS: Final = """
    SELECT json, commit, ingested, version, reported, reported_by
    FROM records JOIN documents USING (record, commit) ORDER BY commit, record
"""


def migrate(folder: Path, *, clock: Callable[[], datetime]) -> int:
    """Bring a store up to the schema of this version; return how many records went over, 0 where it was already."""
    with lock_store(folder):
        old = read_newest(folder)
        if old.schema == SCHEMA:
            return 0
        with explain_writing(folder):  # what a migration left that died
            shutil.rmtree(tables_folder(folder, SCHEMA), ignore_errors=True)
        writer = Writer(folder, base=old, clock=clock, schema=SCHEMA)
        writer.create()
        snapshot = Snapshot(folder, old)
        count = remake(snapshot, writer)
        keep(snapshot, writer, has_imports=old.schema >= IMPORTS_SINCE)
        for delta in writer.tables():
            delta.compact()
        writer.commit("migrate")
    return count


class Source(Protocol):
    """Where rows come from: a snapshot of a store, or its copy elsewhere."""

    def stream(
        self, sql: str, *, needs: Sequence[str], size: int
    ) -> Iterator[list[tuple[Any, ...]]]:  # Any: values of SQL
        """Yield the rows of an answer, so many at a time."""

    def stream_rows(
        self, sql: str, *, needs: Sequence[str], size: int
    ) -> Iterator[list[dict[str, Any]]]:  # Any: values of SQL
        """Yield them by the names of their columns."""


def keep(source: Source, writer: Writer, *, has_imports: bool = True) -> None:
    """Take over as it is what is not made from records."""
    for name, sql in list(KEPT.items()) if has_imports else list(KEPT.items())[:2]:
        needs = [name, "imports"] if has_imports else [name]
        for rows in source.stream_rows(sql, needs=needs, size=CHUNK * 10):
            writer.append({name: rows})


def remake(source: Source, writer: Writer) -> int:
    """Make all tables anew from whole records, with what is known of each; return how many records there were."""
    count = 0
    for chunk in source.stream(_RECORDS, needs=["records", "documents"], size=CHUNK):
        rows: Rows = {}
        for data, *told in chunk:
            stamp = Stamp(**dict(zip(("commit", "ingested", "version", "reported", "reported_by"), told, strict=True)))
            for name, added in make_rows(msgspec.json.decode(data, type=Record), stamp).items():
                rows.setdefault(name, []).extend(added)
        writer.append(rows)
        count += len(chunk)
    return count

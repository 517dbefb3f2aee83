"""The index: words of articles and names of actors in SQLite's FTS5, without accents and case. Made from the tables.

It follows the store by the number of the last commit that it knows, in the same transaction as the words; whatever
happens to it, `rebuild` makes it again.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from dateline.errors import StoreError
from dateline.store import articles, codes
from dateline.store.layout import index_path
from dateline.store.postings import IMPORTED, TABLES, add_parts, find_ranks, list_imported, list_parts
from dateline.store.trouble import explain_writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from dateline.store.snapshot import Snapshot

Answer = TypeVar("Answer")
VERSION: Final = 3  # of the tables of its parts; another one is a reason to rebuild
CHUNK: Final = 500  # documents read at a time
_IMPORTS: Final = "SELECT record FROM imports WHERE commit > ? LIMIT 1"
_STATE: Final = "CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value INTEGER NOT NULL);"


class Index:
    """The index of the store in a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = index_path(folder)

    def known(self) -> int | None:
        """Return the number of the last commit that is in the index; null where there is no index of this version."""
        if not self.path.exists():
            return None
        with self.reading() as connection:
            try:
                state = dict(connection.execute("SELECT name, value FROM state"))
            except sqlite3.OperationalError:  # a writer died before the tables were made
                return None
        return state.get("commit") if state.get("version") == VERSION else None

    def find_known(self) -> int | None:
        """Return what `known` does, and null for an index that is damaged."""
        try:
            return self.known()
        except StoreError:
            return None

    def find_ranks(self, name: str, signs: str, *, commit: int, most: int, newest: bool = False) -> list[int] | None:
        """Return the ranks of facts in which an actor has one of the signs, those of a commit and perhaps later ones.

        Null where the index cannot tell: it is away, damaged or behind, or too many names fit.
        """
        return self._ask(lambda connection: find_ranks(connection, name, signs, most=most, newest=newest), commit)

    def find_pages(self, records: Sequence[str], *, commit: int) -> dict[str, tuple[str | None, ...]]:
        """Return address, title and publisher of records, as far as the index knows them."""
        return self._ask(lambda connection: articles.find_pages(connection, records), commit) or {}

    def catch_up(self, snapshot: Snapshot) -> None:
        """Add what the index lacks: all, where it is new; only for the holder of the store's lock."""
        known = self.known()
        if known is None:
            self.remove()
            known = -1
        if known >= snapshot.commit.number:
            return
        with explain_writing(self.path, sqlite3.Error), closing(self._connect()) as connection:
            connection.executescript(_STATE + articles.TABLES + TABLES)
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                self._add(connection, snapshot, known)
                state = [("version", VERSION), ("commit", snapshot.commit.number)]
                connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", state)

    def remove(self) -> None:
        """Take the index away; only for the holder of the store's lock."""
        with explain_writing(self.path):
            for suffix in ("", "-wal", "-shm", "-journal"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Merge the parts of the index into one, which is smaller and quicker; only for the holder of the lock."""
        if self.known() is None:
            return
        with explain_writing(self.path, sqlite3.Error), closing(self._connect()) as connection:
            for table in ("words", "named", "parts"):
                connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - a table of ours
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open the index for reading; raises `StoreError` D409 where that, or the reading, cannot be done."""
        try:
            with closing(self._open_readonly()) as connection:
                yield connection
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "fts5:" in str(error):
                raise
            message = f"{self.path} cannot be used ({error}); run dateline store rebuild-index"
            raise StoreError(codes.BAD_INDEX, message) from error

    def _ask(self, ask: Callable[[sqlite3.Connection], Answer], commit: int) -> Answer | None:
        """Return an answer; null from an index that is away, damaged or behind a commit."""
        known = self.find_known()
        if known is None or known < commit:
            return None
        try:
            with self.reading() as connection:
                return ask(connection)
        except StoreError:
            return None

    def _open_readonly(self) -> sqlite3.Connection:
        """Open the file; in a folder that cannot be written, as one that nobody else changes."""
        address = self.path.as_uri()
        try:
            connection = sqlite3.connect(f"{address}?mode=ro", uri=True)
            connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
        except sqlite3.OperationalError:
            return sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    def _add(self, connection: sqlite3.Connection, snapshot: Snapshot, known: int) -> None:
        for rows in snapshot.stream(articles.NEW, [known], needs=["documents", "records"], size=CHUNK):
            read = [msgspec.json.decode(row[-1], type=articles.Indexed) for row in rows]
            articles.add_articles(connection, rows, read)
            parts = [
                part for row, record in zip(rows, read, strict=True) for part in list_parts(row[1], record, row[7])
            ]
            add_parts(connection, parts)
        if snapshot.ask(_IMPORTS, [known], needs=["imports"]).num_rows:
            needs = ["participants", "imports", "events"]
            for rows in snapshot.stream(IMPORTED, [known], needs=needs, size=10 * CHUNK):
                add_parts(connection, list_imported(rows))
        for rows in snapshot.stream(articles.REPLACED, [known], needs=["documents", "revisions"], size=CHUNK):
            replaced = [(previous, reported.isoformat(), number) for previous, reported, number in rows]
            connection.executemany("INSERT INTO replaced VALUES (?, ?, ?)", replaced)

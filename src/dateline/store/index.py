"""The full-text index: SQLite's FTS5 over the articles of a store, without accents and case. Made from the tables.

It follows the store by the number of the last commit that it knows, in the same transaction as the words; whatever
happens to it, `rebuild` makes it again.
"""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.layout import index_path
from dateline.store.trouble import explain_writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.store.snapshot import Snapshot

VERSION: Final = 1  # of the tables below; another one is a reason to rebuild
CHUNK: Final = 500  # documents read at a time
LEVEL: Final = 6  # of zlib, for the texts: level 1 is 12 % larger, level 9 no smaller
UNREAD: Final = frozenset({"related", "tag", "trust", "share", "subscribe", "legal", "comment", "furniture"})
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY, record TEXT NOT NULL, number INTEGER NOT NULL, uri TEXT NOT NULL, title TEXT,
    publisher TEXT, publisher_key TEXT, language TEXT, reported TEXT NOT NULL, reported_by TEXT NOT NULL,
    parts TEXT NOT NULL, text BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS replaced (previous TEXT, reported TEXT NOT NULL, number INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS replaced_previous ON replaced (previous);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
"""
_NEW: Final = """
    SELECT commit, record, uri, title, publisher, publisher_key, language, reported, reported_by, json
    FROM documents JOIN records USING (record, commit) WHERE commit > ? ORDER BY commit, uri
"""
_DOCUMENT: Final = "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REPLACED: Final = """
    SELECT previous, revisions.reported, commit FROM revisions JOIN documents USING (record) WHERE commit > ?
"""


class _Block(Struct):
    start: int
    end: int
    role: str


class _Document(Struct):
    text: str


class _Indexed(Struct):
    """The parts of a record that are indexed."""

    document: _Document
    blocks: list[_Block]


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

    def catch_up(self, snapshot: Snapshot) -> None:
        """Add what the index lacks: all, where it is new; only for the holder of the store's lock."""
        known = self.known()
        if known is None:
            self.remove()
            known = -1
        if known >= snapshot.commit.number:
            return
        with explain_writing(self.path, sqlite3.Error), closing(self._connect()) as connection:
            connection.executescript(_TABLES)
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
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
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
        for rows in snapshot.stream(_NEW, [known], needs=["documents", "records"], size=CHUNK):
            first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM documents").fetchone()[0]
            entries = [_make_entry(number, row) for number, row in enumerate(rows, first)]
            connection.executemany(_DOCUMENT, [entry for entry, _ in entries])
            words = [(entry[0], entry[4], body) for entry, body in entries]
            connection.executemany("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", words)
        for rows in snapshot.stream(_REPLACED, [known], needs=["documents", "revisions"], size=CHUNK):
            replaced = [(previous, reported.isoformat(), number) for previous, reported, number in rows]
            connection.executemany("INSERT INTO replaced VALUES (?, ?, ?)", replaced)


def _make_entry(number: int, row: Sequence[Any]) -> tuple[tuple[Any, ...], str]:  # Any: values of SQL
    """Return the row of a document, and the words of its article."""
    commit, record, uri, title, publisher, publisher_key, language, reported, reported_by, data = row
    read = msgspec.json.decode(data, type=_Indexed)
    text = read.document.text
    parts = [(block.start, block.end) for block in read.blocks if block.role not in UNREAD] or [(0, len(text))]
    packed = zlib.compress(text.encode(), LEVEL)
    told = (publisher, publisher_key, language, reported.isoformat(), reported_by)
    entry = (number, record, commit, uri, title, *told, msgspec.json.encode(parts).decode(), packed)
    return entry, "\n".join(text[start:end] for start, end in parts)

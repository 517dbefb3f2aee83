"""Articles in the index: their words for FTS5, and beside them what a list of hits shows of each page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

from dateline.store.packing import grow_sample, pack
from dateline.store.postings import Facts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

UNREAD: Final = frozenset({"related", "tag", "trust", "share", "subscribe", "legal", "comment", "furniture"})
TABLES: Final = """
CREATE TABLE IF NOT EXISTS samples (id INTEGER PRIMARY KEY, text BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, uri TEXT NOT NULL, title TEXT,
    publisher TEXT, publisher_key TEXT, language TEXT, reported TEXT NOT NULL, reported_by TEXT NOT NULL,
    parts TEXT NOT NULL, sample INTEGER NOT NULL, text BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS replaced (previous TEXT, reported TEXT NOT NULL, number INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS replaced_previous ON replaced (previous);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
"""
NEW: Final = """
    SELECT commit, record, uri, title, publisher, publisher_key, language, reported, reported_by, json
    FROM documents JOIN records USING (record, commit) WHERE commit > ? ORDER BY commit, uri
"""
REPLACED: Final = """
    SELECT previous, revisions.reported, commit FROM revisions JOIN documents USING (record) WHERE commit > ?
"""
_PAGES: Final = """
    SELECT record, uri, title, publisher FROM documents WHERE record IN (SELECT value FROM json_each(?))
"""
_DOCUMENT: Final = "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class _Block(Struct):
    start: int
    end: int
    role: str


class _Document(Struct):
    text: str


class Indexed(Facts, kw_only=True):
    """The parts of a record that are indexed."""

    document: _Document
    blocks: list[_Block]


def add_articles(
    connection: sqlite3.Connection, rows: Sequence[Sequence[Any]], read: Sequence[Indexed]
) -> None:  # Any: values of SQL
    """Add pages, by the rows of `NEW` and what their records say; to be called inside a transaction."""
    number, sample = _take_sample(connection, [record.document.text for record in read])
    first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM documents").fetchone()[0]
    documents, words = [], []
    for id_, (row, record) in enumerate(zip(rows, read, strict=True), first):
        commit, name, uri, title, publisher, publisher_key, language, reported, reported_by, _ = row
        text = record.document.text
        parts = _find_parts(record)
        told = (publisher, publisher_key, language, reported.isoformat(), reported_by)
        kept = (msgspec.json.encode(parts).decode(), number, pack(text, sample))
        documents.append((id_, name, commit, uri, title, *told, *kept))
        words.append((id_, title, "\n".join(text[start:end] for start, end in parts)))
    connection.executemany(_DOCUMENT, documents)
    connection.executemany("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", words)


def read_samples(connection: sqlite3.Connection) -> dict[int, bytes]:
    """Return the samples with which texts are packed, by number."""
    return dict(connection.execute("SELECT id, text FROM samples"))


def find_pages(connection: sqlite3.Connection, records: Sequence[str]) -> dict[str, tuple[str | None, ...]]:
    """Return address, title and publisher of records; those that are not indexed are left out."""
    rows = connection.execute(_PAGES, (msgspec.json.encode(records).decode(),))
    return {row[0]: row[1:] for row in rows}


def _find_parts(record: Indexed) -> list[tuple[int, int]]:
    """Return the parts of the text that are its article; all of it, where no block is."""
    parts = [(block.start, block.end) for block in record.blocks if block.role not in UNREAD]
    return parts or [(0, len(record.document.text))]


def _take_sample(connection: sqlite3.Connection, texts: Sequence[str]) -> tuple[int, bytes]:
    """Return the newest sample and its number, a larger one than before while it is not full."""
    last = connection.execute("SELECT id, text FROM samples ORDER BY id DESC LIMIT 1").fetchone() or (0, b"")
    number, sample = last
    grown = grow_sample(sample, texts)
    if number and grown == sample:
        return number, sample
    connection.execute("INSERT INTO samples VALUES (?, ?)", (number + 1, grown))
    return number + 1, grown

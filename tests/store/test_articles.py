"""Articles in the index."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from dateline.store.articles import TABLES, Indexed, _Block, _Document, add_articles, find_pages, read_samples
from dateline.store.packing import unpack
from tests.store.stores import open_index

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

ROW = (
    3,
    "record-1",
    "https://a.example/1",
    "Talks",
    "The Courier",
    "courier",
    "en",
    date(2019, 5, 4),
    "published",
    b"",
)


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """An index with nothing in it."""
    yield from open_index(TABLES)


def read(text: str, *roles: tuple[int, int, str]) -> Indexed:
    """Return what is read of a record with these blocks."""
    return Indexed(document=_Document(text), blocks=[_Block(*role) for role in roles])


def test_words_of_the_article_alone(connection: sqlite3.Connection) -> None:
    """Furniture is kept in the text, and found by no word; a page without blocks is all article."""
    add_articles(connection, [ROW], [read("Ships left. Subscribe!", (0, 11, "paragraph"), (12, 22, "subscribe"))])
    add_articles(connection, [(4, "record-2", *ROW[2:])], [read("Bare words")])
    asked = {"ships": [1], "talks": [1, 2], "subscribe": [], "bare": [2]}
    for word, ids in asked.items():
        rows = connection.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (word,))
        assert [row[0] for row in rows] == ids, word
    samples = read_samples(connection)
    texts = [unpack(text, samples[sample]) for sample, text in connection.execute("SELECT sample, text FROM documents")]
    assert texts == ["Ships left. Subscribe!", "Bare words"]


def test_pages_by_record(connection: sqlite3.Connection) -> None:
    """Those that are not there are left out."""
    add_articles(connection, [ROW], [read("Ships left.")])
    assert find_pages(connection, ["record-1", "record-9"]) == {
        "record-1": ("https://a.example/1", "Talks", "The Courier")
    }

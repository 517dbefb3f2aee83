"""From names to the facts in which they are."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from dateline.store import postings
from dateline.store.keys import make_link
from dateline.store.postings import TABLES, Facts, Part, add_parts, find_links, list_imported, list_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

ANA = ("wikidata:Q1", "ana maria diaz")
ROSA = ("", "maria rosa")


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """An index with nothing in it."""
    found = sqlite3.connect(":memory:", isolation_level=None)
    found.executescript(TABLES)
    yield found
    found.close()


def test_names_ids_and_signs(connection: sqlite3.Connection) -> None:
    """Whole words in a row, in any case; an id; and only as what is asked for."""
    add_parts(connection, [Part(7, "e", *ANA), Part(-5, "s", *ANA), Part(9, "e", *ROSA), Part(9, "s", *ANA)])
    asked = {
        "Ana María": ("e", [7]),
        "maria": ("e", [7, 9]),
        "maria rosa": ("es", [9]),
        "wikidata:Q1": ("s", [-5, 9]),
        "mari": ("es", []),
        "diaz maria": ("es", []),
        "wikidata:Q2": ("es", []),
        '" OR "e1': ("es", []),
        "": ("es", []),
    }
    for name, (signs, links) in asked.items():
        assert sorted(find_links(connection, name, signs) or []) == links, name


def test_later_facts_join_the_lists(connection: sqlite3.Connection) -> None:
    """A name keeps its number, and links come in any order."""
    for link in (5, -9, 3):
        add_parts(connection, [Part(link, "e", *ANA)])
    assert sorted(find_links(connection, "ana", "e") or []) == [-9, 3, 5]
    assert connection.execute("SELECT count(*) FROM names").fetchone() == (1,)


def test_too_many_are_not_listed(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither names nor facts: the tables have to be asked."""
    add_parts(connection, [Part(link, "e", "", f"ministry {link}") for link in range(4)])
    assert len(find_links(connection, "ministry", "e") or []) == 4
    for name in ("MOST_NAMES", "MOST_LINKS"):
        with monkeypatch.context() as patch:
            patch.setattr(postings, name, 3)
            assert find_links(connection, "ministry", "e") is None


def test_who_is_in_a_record() -> None:
    """Parts of events, those who tell of them, those who speak; whoever is no actor of the record is left out."""
    facts = Facts(
        actors=[postings._Actor("a1", "The Ana", {"wikidata": "Q1"}), postings._Actor("a2", "Rosa")],
        events=[postings._Event("e1", ["a1"], ["a9"], ["a2"], "a1")],
        statements=[postings._Statement("s1", postings._Source("a2")), postings._Statement("s2")],
    )
    event, statement = make_link("r", "e1"), make_link("r", "s1")
    ana, rosa = ("wikidata:Q1", "ana"), ("", "rosa")
    assert list(list_parts("r", facts)) == [
        Part(event, "e", *ana),
        Part(event, "e", *rosa),
        Part(event, "s", *ana),
        Part(statement, "t", *rosa),
    ]


def test_who_is_in_an_imported_event() -> None:
    """A party without a name can be found by nothing."""
    rows = [(1, "actor", None, "ana"), (1, "recipient", None, None)]
    assert list(list_imported(rows)) == [Part(1, "e", "", "ana"), Part(1, "e", "", "")]

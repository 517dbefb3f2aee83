"""From names to the facts in which they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from dateline.store import postings
from dateline.store.keys import make_link, make_rank
from dateline.store.postings import TABLES, Facts, Part, add_parts, find_ranks, list_imported, list_parts
from tests.store.stores import open_index

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

ANA = ("wikidata:Q1", "ana maria diaz")
ROSA = ("", "maria rosa")


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """An index with nothing in it."""
    yield from open_index(TABLES)


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
        assert sorted(find_ranks(connection, name, signs, most=99) or []) == links, name


def test_later_facts_join_the_lists(connection: sqlite3.Connection) -> None:
    """A name keeps its number, and links come in any order."""
    for link in (5, -9, 3):
        add_parts(connection, [Part(link, "e", *ANA)])
    assert sorted(find_ranks(connection, "ana", "e", most=99) or []) == [-9, 3, 5]
    assert connection.execute("SELECT count(*) FROM names").fetchone() == (1,)


def test_the_first_and_the_last(connection: sqlite3.Connection) -> None:
    """Without the others, in order."""
    for day in (date(2019, 5, 4), date(1969, 7, 20), date(9999, 12, 31), date(1, 1, 1)):
        add_parts(connection, [Part(make_rank(day, link), "e", *ANA) for link in (7, -7)])
    whole = find_ranks(connection, "ana", "e", most=99) or []
    assert (len(whole), whole) == (8, sorted(whole))
    assert find_ranks(connection, "ana", "e", most=3) == whole[:3]
    assert find_ranks(connection, "ana", "e", most=3, newest=True) == whole[:-4:-1]


def test_too_many_names_are_not_listed(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tables have to be asked."""
    add_parts(connection, [Part(rank, "e", "", f"ministry {rank}") for rank in range(4)])
    assert len(find_ranks(connection, "ministry", "e", most=99) or []) == 4
    monkeypatch.setattr(postings, "MOST_NAMES", 3)
    assert find_ranks(connection, "ministry", "e", most=99) is None


def test_who_is_in_a_record() -> None:
    """Parts of events, those who tell of them, those who speak; whoever is no actor of the record is left out."""
    facts = Facts(
        actors=[postings._Actor("a1", "The Ana", {"wikidata": "Q1"}), postings._Actor("a2", "Rosa")],
        events=[
            postings._Event("e1", postings._Range("2019-05", "2019-06"), ["a1"], ["a9"], ["a2"], "a1"),
            postings._Event("e2", postings._Range(None, "2019-06"), ["a2"]),
            postings._Event("e3", None, ["a2"]),
        ],
        statements=[postings._Statement("s1", postings._Source("a2")), postings._Statement("s2")],
    )
    reported, ana, rosa = date(2020, 1, 2), ("wikidata:Q1", "ana"), ("", "rosa")
    event = make_rank(date(2019, 5, 1), make_link("r", "e1"))
    assert list(list_parts("r", facts, reported)) == [
        Part(event, "e", *ana),
        Part(event, "e", *rosa),
        Part(event, "s", *ana),
        Part(make_rank(date(2019, 6, 30), make_link("r", "e2")), "e", *rosa),
        Part(make_rank(reported, make_link("r", "e3")), "e", *rosa),
        Part(make_rank(reported, make_link("r", "s1")), "t", *rosa),
    ]


def test_who_is_in_an_imported_event() -> None:
    """A party without a name can be found by nothing."""
    day = date(2019, 5, 4)
    rows = [(1, day, "actor", None, "ana"), (1, day, "recipient", None, None)]
    rank = make_rank(day, 1)
    assert list(list_imported(rows)) == [Part(rank, "e", "", "ana"), Part(rank, "e", "", "")]

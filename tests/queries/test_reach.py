"""How far a list looks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec
import pytest

from bench.store_records import make_records
from dateline.queries import (
    Filters,
    filters,
    find_actors,
    find_events,
    find_quantities,
    find_statements,
    make_timeline,
    reach,
)
from dateline.queries.reach import reach_out
from dateline.store import order, snapshot
from tests.queries.stores import without_index
from tests.store.stores import make_store

if TYPE_CHECKING:
    from dateline.store.store import Store

FEW: Final = 40  # facts of a group of rows, where these are small


@pytest.fixture(scope="module")
def ordered(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store of many facts, those of most of it in the order of their days."""
    made = make_store(tmp_path_factory.mktemp("reach"), count=1_100)
    made.add(make_records(100, first=1_100))
    made.compact()
    made.add(make_records(10, first=1_200))
    return made


@pytest.fixture
def looks_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small files are asked for their order, and a few facts are looked at first."""
    monkeypatch.setattr(snapshot, "LARGE_BYTES", 10_000)
    monkeypatch.setattr(order, "MOST_READ", 0.9)
    monkeypatch.setattr(reach, "NEAR_ROWS", (FEW,))


def test_the_ends_of_a_long_list(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first and the last events of an actor are the same as those of a scan, however few are looked at first."""
    name = find_actors(store, Filters(limit=1))["name"][0].as_py()
    for first, most in ((1, 1_000), (2, 1_000), (2, 3), (8, 20_000)):
        monkeypatch.setattr(reach, "FIRST", first)
        monkeypatch.setattr(reach, "MOST_LISTED", most)
        monkeypatch.setattr(filters, "MOST_LISTED", most)
        for asked in (Filters(actor=name, limit=5), Filters(actor=name, status="planned", limit=5)):
            for question in (find_events, make_timeline):
                assert question(store, asked).equals(question(without_index(store), asked))
    assert len(find_events(store, Filters(actor=name, limit=5))) == 5


def test_looking_goes_further(store: Store) -> None:
    """Where somebody is named and a limit is small; at all facts at once where that saves nothing."""
    for limit, expected in ((50, [400, None]), (None, [None]), (10_000, [None])):
        asked = Filters(actor="anybody", limit=limit)
        assert [each.most for each in reach_out(store.snapshot(), "events", asked, newest=True, day="day")] == expected
    assert len(list(reach_out(store.snapshot(), "events", Filters(), newest=True, day="day"))) == 1


@pytest.mark.usefixtures("looks_first")
def test_looking_begins_at_an_end(ordered: Store) -> None:
    """The newest facts at the last, a timeline at the first."""
    seen = ordered.snapshot()
    near, far = reach_out(seen, "events", Filters(), newest=True, day="day")
    assert near.edge is not None
    assert near.edge > date(2019, 1, 1)
    assert far.edge is None
    first, _ = reach_out(seen, "events", Filters(), newest=False, day="day")
    assert first.edge is not None
    assert first.edge < near.edge


ASKED: Final = (
    Filters(limit=5),
    Filters(limit=5, status="planned", type="AID"),
    Filters(limit=30, since=date(2016, 3, 1), until=date(2016, 9, 1)),
    Filters(limit=30, place="nowhere"),
    Filters(limit=20, as_known_at=date(2018, 1, 1)),
)


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_what_is_found_is_the_same(ordered: Store, looks_first: None, asked: Filters) -> None:
    """As if all facts were looked at, and those that were wanted cut off from them."""
    del looks_first
    for question in (find_events, make_timeline):
        assert question(ordered, asked).equals(question(ordered, every(asked)).slice(0, asked.limit))


@pytest.mark.usefixtures("looks_first")
def test_other_facts_are_found_the_same(ordered: Store) -> None:
    """Statements and quantities, by the days on which they were reported."""
    for question, asked in (
        (find_statements, Filters(limit=7, status="asserts")),
        (find_statements, Filters(limit=7, until=date(2018, 1, 1))),
        (find_quantities, Filters(limit=7, unit="ship")),
    ):
        assert question(ordered, asked).equals(question(ordered, every(asked)).slice(0, asked.limit))


def every(asked: Filters) -> Filters:
    """Return the same question without a limit."""
    return msgspec.structs.replace(asked, limit=None)

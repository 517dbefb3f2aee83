"""What narrows a question down."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dateline.queries import find_actors
from dateline.queries.filters import (
    Condition,
    Filters,
    Part,
    has_name,
    is_current,
    join_conditions,
    takes_part,
)
from dateline.queries.reach import Reach
from tests.queries.stores import without_index

if TYPE_CHECKING:
    from dateline.store.store import Store

DAY = "day"
ALL: dict[Part, Reach] = {
    "event": Reach(day=DAY),
    "event speaker": Reach(day=DAY),
    "statement speaker": Reach(day="reported"),
}


def find_links(store: Store, table: str, conditions: list[Condition]) -> list[int]:
    """Return the facts that fit."""
    where = join_conditions(conditions)
    sql = f"SELECT link FROM {table} WHERE {where.sql} ORDER BY link"  # noqa: S608 - our own SQL
    answer = store.snapshot().ask(sql, where.values, needs=[table, "participants"])
    return [int(link) for link in answer["link"].to_pylist()]


def test_nothing_asked_is_nothing_narrowed() -> None:
    """Without conditions every row fits."""
    assert join_conditions([]) == Condition("true")
    assert list(has_name("name_key", None)) == []


def test_values_stay_apart_from_sql() -> None:
    """Whatever is typed is a value, folded as names are."""
    joined = join_conditions([*has_name("name_key", "Ana'); DROP TABLE x --"), Condition("type = ?", ("person",))])
    assert joined.sql == "contains(name_key, ?) AND contains(' ' || name_key || ' ', ?) AND type = ?"
    assert joined.values == ("ana drop table x", " ana drop table x ", "person")


def test_who_takes_part_is_listed_by_the_index(store: Store) -> None:
    """By name and by id, the same facts as a scan of the participants finds, which is done where there is no index."""
    actor = find_actors(store, Filters(limit=1)).to_pylist()[0]
    parts: tuple[Part, ...] = ("event", "event speaker", "statement speaker")
    for part in parts:
        for name in (actor["name"], actor["actor"], actor["name"].split()[0].upper(), "no such name", "..."):
            listed, scanned = (list(takes_part(each, part, name, ALL[part])) for each in (store, without_index(store)))
            assert ["participants" in each.sql for each in (*listed, *scanned)] == [False, True]
            table = "statements" if part == "statement speaker" else "events"
            assert find_links(store, table, listed) == find_links(store, table, scanned)


def test_an_id_is_found_as_it_is_written(store: Store) -> None:
    """Unlike a name."""
    (condition,) = takes_part(store, "event", "WIKIDATA:Q1", ALL["event"])
    assert condition.values == ([], [])


def test_a_list_that_is_cut_says_so(store: Store) -> None:
    """One that happens to be as long as was asked for, too."""
    name = find_actors(store, Filters(limit=1))["name"][0].as_py()
    (cut,) = takes_part(store, "event", name, Reach(2, day=DAY))
    (whole,) = takes_part(store, "event", name, Reach(1_000, day=DAY))
    assert (cut.is_cut, whole.is_cut, join_conditions([cut, whole]).is_cut) == (True, False, True)


def test_what_was_known_then() -> None:
    """Only reports and versions of that day or earlier."""
    day = date(2020, 1, 1)
    assert [condition.values for condition in is_current(Filters(as_known_at=day))] == [(day,), (day,)]
    assert [condition.values for condition in is_current(Filters())] == [()]

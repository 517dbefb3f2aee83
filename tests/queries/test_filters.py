"""What narrows a question down."""

from __future__ import annotations

from copy import copy
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.queries import find_actors
from dateline.queries.filters import Condition, Filters, Part, has_name, is_current, join_conditions, takes_part
from dateline.store.index import Index

if TYPE_CHECKING:
    from dateline.store.store import Store

TABLES = ("events", "statements")


def without_index(store: Store) -> Store:
    """Return the same store, as it is where its index is gone."""
    bare = copy(store)
    bare.index = Index(Path("nowhere"))
    return bare


def find_links(store: Store, conditions: list[Condition]) -> list[list[int]]:
    """Return the facts that fit, of each table."""
    where = join_conditions(conditions)
    questions = [f"SELECT link FROM {table} WHERE {where.sql}" for table in TABLES]  # noqa: S608 - our own SQL
    answers = [store.snapshot().ask(sql, where.values, needs=[*TABLES, "participants"]) for sql in questions]
    return [sorted(answer["link"].to_pylist()) for answer in answers]


def test_nothing_asked_is_nothing_narrowed() -> None:
    """Without conditions every row fits."""
    assert join_conditions([]) == Condition("true")
    assert list(has_name("name_key", None)) == []


def test_values_stay_apart_from_sql() -> None:
    """Whatever is typed is a value, folded as names are."""
    joined = join_conditions([*has_name("name_key", "Ana'); DROP TABLE x --"), Condition("type = ?", ("person",))])
    assert joined.sql == "contains(' ' || name_key || ' ', ?) AND type = ?"
    assert joined.values == (" ana drop table x ", "person")


def test_who_takes_part_is_listed_by_the_index(store: Store) -> None:
    """By name and by id, the same facts as a scan of the participants finds, which is done where there is no index."""
    actor = find_actors(store, Filters(limit=1)).to_pylist()[0]
    parts: tuple[Part, ...] = ("event", "event speaker", "statement speaker")
    for part in parts:
        for name in (actor["name"], actor["actor"], actor["name"].split()[0].upper(), "no such name", "..."):
            listed, scanned = list(takes_part(store, part, name)), list(takes_part(without_index(store), part, name))
            assert ["participants" in each.sql for each in (*listed, *scanned)] == [False, True]
            assert find_links(store, listed) == find_links(store, scanned)


def test_an_id_is_found_as_it_is_written(store: Store) -> None:
    """Unlike a name."""
    (condition,) = takes_part(store, "event", "WIKIDATA:Q1")
    assert condition.values == ([],)


def test_what_was_known_then() -> None:
    """Only reports and versions of that day or earlier."""
    day = date(2020, 1, 1)
    assert [condition.values for condition in is_current(Filters(as_known_at=day))] == [(day,), (day,)]
    assert [condition.values for condition in is_current(Filters())] == [()]

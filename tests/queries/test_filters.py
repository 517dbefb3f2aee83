"""What narrows a question down."""

from __future__ import annotations

from datetime import date

from dateline.queries.filters import Condition, Filters, has_name, is_current, join_conditions, takes_part


def test_nothing_asked_is_nothing_narrowed() -> None:
    """Without conditions every row fits."""
    assert join_conditions([]) == Condition("true")
    assert list(has_name("name_key", None)) == []


def test_values_stay_apart_from_sql() -> None:
    """Whatever is typed is a value, folded as names are."""
    joined = join_conditions([*has_name("name_key", "Ana'); DROP TABLE x --"), Condition("type = ?", ("person",))])
    assert joined.sql == "contains(' ' || name_key || ' ', ?) AND type = ?"
    assert joined.values == (" ana drop table x ", "person")


def test_an_id_or_a_name() -> None:
    """Both are tried."""
    (condition,) = takes_part("event", "wikidata:Q1", speaks=True)
    assert condition.values[0] == "wikidata:Q1"
    assert "part = 'speaker'" in condition.sql


def test_what_was_known_then() -> None:
    """Only reports and versions of that day or earlier."""
    day = date(2020, 1, 1)
    assert [condition.values for condition in is_current(Filters(as_known_at=day))] == [(day,), (day,)]
    assert [condition.values for condition in is_current(Filters())] == [()]

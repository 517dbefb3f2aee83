"""From facts that fit to rows that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.queries.filters import Condition
from dateline.queries.rows import Choice, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.store.store import Store


def test_the_order_and_the_number_hold(store: Store) -> None:
    """Rows come as they were chosen, each with its page and its evidence."""
    columns = "fact.reported, fact.actor_names"
    choice = Choice(table="events", conditions=[[]], order="reported DESC, link", columns=columns, limit=7)
    rows = show(store, choice).to_pylist()
    days = [row["reported"] for row in rows]
    assert (len(rows), days) == (7, sorted(days, reverse=True))
    assert all(row["evidence"] and row["uri"] and row["actor_names"] for row in rows)


def test_nothing_fits(store: Store) -> None:
    """An empty answer has its columns."""
    never = Choice(table="times", conditions=[[Condition("false")]], order="id", columns="fact.value", limit=None)
    answer = show(store, never)
    assert (len(answer), answer.column_names[0]) == (0, "value")


def test_conditions_are_tried_until_enough_is_found(store: Store) -> None:
    """Those that are cut are an answer where they give as many rows as are wanted."""
    asked: list[int] = []

    def conditions(*limits: int) -> Iterator[list[Condition]]:
        for limit in limits:
            asked.append(limit)
            sql = f"link IN (SELECT link FROM events ORDER BY link LIMIT {limit})"  # noqa: S608 - our own SQL
            yield [Condition(sql, is_cut=limit < 60)]

    for limits, tried in (((60, 1), 1), ((20, 60), 1), ((5, 20, 60), 2), ((5, 6), 2)):
        asked.clear()
        choice = Choice(table="events", conditions=conditions(*limits), order="link", columns="fact.type", limit=10)
        assert len(show(store, choice)) == min(10, limits[tried - 1])
        assert len(asked) == tried

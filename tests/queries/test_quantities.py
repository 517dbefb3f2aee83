"""Quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.queries import Filters, find_actors, find_quantities

if TYPE_CHECKING:
    from dateline.store.store import Store


def test_by_unit_and_actor(store: Store) -> None:
    """Of pages that name the actor."""
    assert len(find_quantities(store, Filters(unit="EUR"))) == 0
    name = find_actors(store, Filters(limit=1))["name"][0].as_py()
    found = find_quantities(store, Filters(unit="ship", actor=name)).to_pylist()
    assert found
    assert all(row["quote"] == f"{row['value']:.0f} ships" for row in found)

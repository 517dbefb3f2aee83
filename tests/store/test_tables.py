"""The tables."""

from __future__ import annotations

from dateline.store.tables import tables


def test_every_table_joins_to_its_document() -> None:
    """By the column `record`; facts carry their evidence too."""
    assert {name for name, table in tables().items() if "record" not in table.columns.names} == set()
    facts = ("actors", "places", "times", "quantities", "statements", "events", "trust")
    assert [name for name in facts if "evidence" not in tables()[name].columns.names] == []


def test_names_are_those_of_the_tables() -> None:
    """The key of each is its name, and what it holds is told."""
    assert all(table.name == name and table.holds for name, table in tables().items())

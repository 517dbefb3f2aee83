"""Statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.queries import Filters, find_statements

if TYPE_CHECKING:
    from dateline.store.store import Store


def test_who_said_what(store: Store) -> None:
    """The speaker's name, the words that name him, the cue and the content."""
    (row, *_) = find_statements(store).to_pylist()
    assert row["said_by"] == row["source"]
    assert (row["cue"], row["content"]) == ("said", [row["evidence"][0]["quote"]])
    found = find_statements(store, Filters(said_by=row["said_by"], limit=None)).to_pylist()
    assert {each["said_by"] for each in found} == {row["said_by"]}


def test_kind_and_stance(store: Store) -> None:
    """All made-up ones are indirect and assert."""
    everything = len(find_statements(store, Filters(limit=None)))
    assert len(find_statements(store, Filters(type="indirect", status="asserts", limit=None))) == everything > 0
    assert len(find_statements(store, Filters(status="denies"))) == 0

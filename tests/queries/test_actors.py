"""Actors across pages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bench.store_records import make_records
from dateline.queries import Filters, find_actors
from tests.queries.conftest import RECORDS

if TYPE_CHECKING:
    from dateline.store.store import Store


def test_one_id_is_one_actor(store: Store) -> None:
    """Counted by pages, the most frequent first."""
    pages = Counter(f"wikidata:{actor.kb['wikidata']}" for record in make_records(RECORDS) for actor in record.actors)
    found = find_actors(store, Filters(limit=None)).to_pylist()
    assert {row["actor"]: row["pages"] for row in found} == dict(pages)
    assert [row["pages"] for row in found] == sorted(pages.values(), reverse=True)


def test_one_actor(store: Store) -> None:
    """By id; the evidence is of the newest page."""
    (first, *_) = find_actors(store).to_pylist()
    (row,) = find_actors(store, Filters(actor=first["actor"], type="person", country=first["country"])).to_pylist()
    assert row == first
    assert row["first_reported"] < row["last_reported"]
    assert row["evidence"][0]["quote"] == row["name"]

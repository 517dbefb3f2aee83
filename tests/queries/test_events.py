"""Events and timelines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from bench.store_records import make_record, make_records
from dateline.queries import Filters, find_events, make_timeline
from dateline.schema import Stamp
from tests.queries.conftest import RECORDS
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.store.store import Store


def test_filters_are_those_of_the_records(store: Store) -> None:
    """What is found is what the records have, no more and no less."""
    events = [event for record in make_records(RECORDS) for event in record.events]
    found = find_events(store, Filters(type="aid", status="planned", limit=None))
    expected = sorted(event.id for event in events if (event.type, event.status) == ("AID", "planned"))
    assert expected
    assert sorted(found["id"].to_pylist()) == expected


def test_an_actor_by_name_word_or_id(store: Store) -> None:
    """In any part; said_by asks for the one who says so."""
    (row, *_) = find_events(store).to_pylist()
    name = row["actors"][0]
    found = find_events(store, Filters(actor=name.upper(), limit=None)).to_pylist()
    parts = [[*row["actors"], *row["recipients"], row["said_by"]] for row in found]
    assert found
    assert all(name in names for names in parts)
    assert len(find_events(store, Filters(actor=name.split()[0], limit=None))) >= len(found)
    said = find_events(store, Filters(said_by=row["said_by"], limit=None))["said_by"].to_pylist()
    assert set(said) == {row["said_by"]}


def test_days_places_and_publishers(store: Store) -> None:
    """All conditions hold at once."""
    (row, *_) = find_events(store).to_pylist()
    day = row["happened_from"]
    filters = Filters(since=day, until=day, place=row["place"], country=row["country"], publisher=row["publisher"])
    assert row["id"] in find_events(store, filters)["id"].to_pylist()
    assert len(find_events(store, Filters(since=date(2100, 1, 1)))) == 0


def test_a_timeline_goes_forward(store: Store) -> None:
    """By the days on which things happened."""
    days = make_timeline(store, Filters(limit=None))["happened_from"].to_pylist()
    assert len(days) > RECORDS
    assert days == sorted(days)


def test_what_was_known_then(tmp_path: Path) -> None:
    """A version that came later takes the place of the first, but not in what was known before it."""
    store = make_store(tmp_path)
    old, new = (make_record(1, uri="https://news.example/1", edition=edition) for edition in (0, 1))
    dates = (Stamp(value="2020-03-01", source="markup"), Stamp(value="2020-05-01", source="markup"))
    old = msgspec.structs.replace(old, document=msgspec.structs.replace(old.document, published=dates[0]))
    new = msgspec.structs.replace(
        new, document=msgspec.structs.replace(new.document, published=dates[0], modified=dates[1])
    )
    store.add([old, new])

    def ids(day: date | None) -> set[str]:
        return set(make_timeline(store, Filters(as_known_at=day))["record"].to_pylist())

    assert ids(None) == ids(date(2020, 5, 1)) == {new.id}
    assert ids(date(2020, 4, 1)) == {old.id}
    assert ids(date(2020, 2, 1)) == set()

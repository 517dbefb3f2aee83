"""The rows of a record."""

from __future__ import annotations

from datetime import date

import msgspec
import pyarrow as pa

from bench.store_records import make_record
from dateline.schema import Record
from dateline.store.rows import Stamp, make_rows
from dateline.store.tables import tables
from tests.store.stores import NOON

STAMP = Stamp(commit=3, ingested=NOON, reported=date(2026, 11, 20), reported_by="published")
RECORD = make_record(5)
ROWS = make_rows(RECORD, STAMP)


def test_every_row_fits_its_table() -> None:
    """All columns of a row are in the table, and the values have their types."""
    for name, rows in ROWS.items():
        columns = tables()[name].columns
        assert len(pa.Table.from_pylist(rows, schema=columns)) == len(rows)


def test_every_row_leads_to_its_page() -> None:
    """By the id of the record, and the month of ingest by which tables are parted."""
    assert {(row["record"], row["month"]) for rows in ROWS.values() for row in rows} == {(RECORD.id, "2026-11")}


def test_the_record_is_kept_whole() -> None:
    """The JSON of `records` is the record."""
    assert msgspec.json.decode(ROWS["records"][0]["json"], type=Record) == RECORD


def test_events_know_when_where_and_who() -> None:
    """Without a join: days, the place, and in `participants` each actor with its part."""
    event, row = RECORD.events[0], ROWS["events"][0]
    assert event.date is not None
    assert event.date.earliest is not None
    assert (row["happened_from"].isoformat(), row["reported"]) == (event.date.earliest, STAMP.reported)
    assert row["place_name"] == next(place.name for place in RECORD.places if place.id == event.place)
    parts = [(one["part"], one["actor"]) for one in ROWS["participants"] if one["fact"] == event.id]
    assert parts == [
        ("actor", event.actors[0]),
        ("recipient", event.recipients[0]),
        ("speaker", event.said_by),
    ]


def test_ids_that_lead_nowhere_are_no_participants() -> None:
    """A record of another program may name actors that it does not have."""
    record = msgspec.structs.replace(RECORD, actors=())
    assert "participants" not in make_rows(record, STAMP)


def test_a_record_without_facts() -> None:
    """It has a document and itself."""
    bare = Record(id="record-1", document=RECORD.document)
    assert set(make_rows(bare, STAMP)) == {"records", "documents"}

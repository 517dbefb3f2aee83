"""The tables of a store: which there are, and their columns, derived from the structs of the record."""

from __future__ import annotations

from functools import cache
from typing import Final

import pyarrow as pa
from msgspec import Struct

from dateline.schema import (
    Actor,
    Block,
    Event,
    Failure,
    Mention,
    Place,
    Quantity,
    RecordDocument,
    Statement,
    Time,
    TrustMark,
)
from dateline.schema.derive import arrow_fields, arrow_schema

DATE: Final = pa.date32()
MOMENT: Final = pa.timestamp("us", tz="UTC")
TEXT: Final = pa.string()
NUMBER: Final = pa.int64()
OWN: Final = "dateline"  # the `origin` of events that Dateline read itself
RECORD: Final = pa.field("record", TEXT, nullable=False)
MONTH: Final = pa.field("month", TEXT, nullable=False)  # of ingest, as "2026-11": what all tables are parted by
# A row group is read whole to get at one row: few rows where rows are large or shown a few at a time, many where they
# are only counted.
LARGE_ROWS: Final = 500
SHOWN_ROWS: Final = 2_048  # DuckDB packs multiples of this
PAGE_ROWS: Final = 10_000
SMALL_ROWS: Final = 100_000


class Table(Struct, frozen=True, kw_only=True):
    """One table: what a row says, the columns in order, and how many rows are packed together.

    `day` is the column by whose days its rows are listed, and lie once files were written together.
    """

    name: str
    holds: str
    columns: pa.Schema
    rows_in_group: int = SMALL_ROWS
    day: str | None = None


def _table(name: str, holds: str, *columns: pa.Field, rows_in_group: int = SMALL_ROWS, day: str | None = None) -> Table:
    schema = pa.schema([RECORD, *columns, MONTH])
    return Table(name=name, holds=holds, columns=schema, rows_in_group=rows_in_group, day=day)


def _text(*names: str) -> list[pa.Field]:
    return [pa.field(name, TEXT) for name in names]


# A hash of record and fact: what is joined by it is joined five times as fast as by the two texts.
_LINK: Final = pa.field("link", NUMBER, nullable=False)
_PUBLISHER: Final = [pa.field("publisher", TEXT), pa.field("publisher_key", TEXT)]
_NAMES: Final = pa.list_(TEXT)
_REPORTED: Final = pa.field("reported", DATE, nullable=False)
_COMMIT: Final = pa.field("commit", NUMBER, nullable=False)
_NUMBER: Final = pa.field("number", NUMBER, nullable=False)
_CHANGE: Final = pa.struct([*_text("field", "old", "new"), pa.field("start", NUMBER), pa.field("end", NUMBER)])


@cache
def tables() -> dict[str, Table]:
    """Return all tables by name; every one has `record`, by which it joins `documents`, and `month`."""
    return {table.name: table for table in (*_page_tables(), *_fact_tables(), *_other_tables())}


def _without(struct: type[Struct], *names: str) -> list[pa.Field]:
    return [field for field in arrow_fields(struct) if field.name not in names]


def _page_tables() -> tuple[Table, ...]:
    notes = arrow_schema().field("notes")
    return (
        _table(
            "records",
            "one record, whole, as JSON: what all other tables are made from",
            _COMMIT,
            pa.field("json", pa.binary(), nullable=False),
            rows_in_group=LARGE_ROWS,
        ),
        _table(
            "documents",
            "one version of one page, and since when what it says was known",
            *arrow_fields(RecordDocument),
            notes,
            pa.field("version", NUMBER, nullable=False),
            pa.field("text_hash", TEXT, nullable=False),
            _REPORTED,
            pa.field("reported_by", TEXT, nullable=False),
            pa.field("publisher_key", TEXT),
            pa.field("ingested", MOMENT, nullable=False),
            _COMMIT,
            rows_in_group=PAGE_ROWS,
        ),
        _table(
            "revisions",
            "a page that changed: which version took the place of which, and what is different",
            pa.field("previous", TEXT, nullable=False),
            _REPORTED,
            pa.field("changes", pa.list_(_CHANGE)),
        ),
        _table("blocks", "one block of a page", _NUMBER, *arrow_fields(Block)),
        _table("trust", "one Trust Indicator of a page, found or not", *arrow_fields(TrustMark)),
    )


def _fact_tables() -> tuple[Table, ...]:
    return (
        _table("actors", "one actor of a page", *_without(Actor, "mentions"), *_text("key", "name_key"), _REPORTED),
        _table("mentions", "one mention of an actor", *_text("actor"), *arrow_fields(Mention)),
        _table("places", "one place of a page", *arrow_fields(Place), *_text("key", "name_key")),
        _table("times", "one time expression", *arrow_fields(Time)),
        _table(
            "quantities",
            "one quantity",
            *arrow_fields(Quantity),
            _REPORTED,
            *_PUBLISHER,
            rows_in_group=SHOWN_ROWS,
            day="reported",
        ),
        _table(
            "statements",
            "one attribution; who speaks is in `participants` too",
            *arrow_fields(Statement),
            _REPORTED,
            *_PUBLISHER,
            _LINK,
            *_text("speaker_name", "via_name"),
            rows_in_group=SHOWN_ROWS,
            day="reported",
        ),
        _table(
            "events",
            "one event; who takes part is in `participants` too; what an imported one does not tell is null",
            *_loosened(Event),
            pa.field("origin", TEXT, nullable=False),
            *_PUBLISHER,
            _LINK,
            *(pa.field(name, _NAMES) for name in ("actor_names", "recipient_names", "third_party_names")),
            *_text("speaker_name"),
            pa.field("happened_from", DATE),
            pa.field("happened_to", DATE),
            _REPORTED,
            pa.field("day", DATE, nullable=False),  # of these three the first that is told: events are listed by it
            *_text("place_name", "place_key", "place_country"),
            rows_in_group=SHOWN_ROWS,
            day="day",
        ),
        _table(
            "participants",
            "an actor in an event or a statement, and as what",
            *_text("kind", "fact", "part", "actor", "name", "name_key", "key", "type", "country"),
            _LINK,
        ),
    )


def _loosened(struct: type[Struct]) -> list[pa.Field]:
    """Return columns of which each but the id may be null: other data sets do not tell what a record always has."""
    return [field if field.name == "id" else field.with_nullable(True) for field in arrow_fields(struct)]  # noqa: FBT003 - pyarrow's own signature


def _other_tables() -> tuple[Table, ...]:
    return (
        _table(
            "imports",
            "one event of another data set: whose, where it was reported, and its row as it was, as JSON",
            *_text("id", "origin", "their_id", "uri", "publisher", "publisher_key"),
            _REPORTED,
            pa.field("row", TEXT, nullable=False),
            pa.field("imported", MOMENT, nullable=False),
            _COMMIT,
        ),
        Table(
            name="failures",
            holds="an input that gave no record; `record` is the id that it would have had, null if it was not opened",
            columns=pa.schema(
                [*_text("record", "source"), *arrow_fields(Failure), pa.field("failed", MOMENT), _COMMIT, MONTH]
            ),
        ),
    )

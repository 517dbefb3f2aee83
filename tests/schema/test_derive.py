"""What is derived from the structs describes what the structs write."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import msgspec
import pyarrow as pa
import pytest

from dateline.schema import Actor, Extent, Mention, Note, Quantity, Record, RecordDocument, Span, Stamp, derive

TEXT = "Norway said on Monday it had sent 40 doctors."
DOCUMENT = RecordDocument(
    uri="page.txt",
    media_type="text/plain",
    sha256="0" * 64,
    text=TEXT,
    published=Stamp(value="2021-03", source="url"),
)
NORWAY = Span.cut(TEXT, start=0, end=6)
ACTOR = Actor(
    id="actor-1",
    evidence=(NORWAY,),
    maker="actors/1",
    confidence=0.9,
    name="Norway",
    type="country",
    country="NOR",
    kb={"iso3166": "NOR"},
    mentions=(Mention(0, 6, "Norway", kind="name"),),
)
QUANTITY = Quantity(
    id="quantity-1",
    evidence=(Span.cut(TEXT, start=34, end=44),),
    maker="quantities/1",
    confidence=0.8,
    start=34,
    end=44,
    quote="40 doctors",
    value=40.0,
    unit="doctor",
)
RECORD = Record(
    id="record-1",
    document=DOCUMENT,
    sentences=(Extent(0, len(TEXT)),),
    actors=(ACTOR,),
    quantities=(QUANTITY,),
    notes=(Note("N1", "events are not attempted"),),
)
EMPTY = Record(id="record-2", document=DOCUMENT)


def as_json(record: Record) -> dict[str, Any]:
    """The record as a reader of its JSON sees it."""
    seen: dict[str, Any] = json.loads(msgspec.json.encode(record))
    return seen


def test_the_json_schema_is_a_json_schema() -> None:
    """Any validator of the 2020-12 dialect can load it."""
    jsonschema.Draft202012Validator.check_schema(derive.json_schema())


@pytest.mark.parametrize("record", [RECORD, EMPTY], ids=["facts", "no facts"])
def test_what_a_record_writes_is_valid(record: Record) -> None:
    """The JSON of a record keeps to the JSON Schema."""
    jsonschema.Draft202012Validator(derive.json_schema()).validate(as_json(record))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "dateline.record/2"),
        (("document", "text"), None),
        (("document", "published", "source"), "guess"),
        (("actors", 0, "type"), "robot"),
        (("actors", 0, "mentions", 0, "start"), "0"),
        (("quantities", 0, "value"), "forty"),
        (("sentences", 0), {"start": 0}),
    ],
)
def test_what_does_not_fit_is_refused(path: tuple[str | int, ...], value: object) -> None:
    """A wrong name, type or word of a closed set does not pass the JSON Schema."""
    broken = as_json(RECORD)
    inner: Any = broken
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not jsonschema.Draft202012Validator(derive.json_schema()).is_valid(broken)


def test_a_record_survives_a_table() -> None:
    """A record put into an Arrow table of the derived schema comes back the same."""
    rows = [as_json(RECORD), as_json(EMPTY)]
    back = pa.Table.from_pylist(rows, schema=derive.arrow_schema()).to_pylist(maps_as_pydicts="strict")
    assert [msgspec.convert(row, Record) for row in back] == [RECORD, EMPTY]


def test_arrow_columns_are_the_fields_of_the_json() -> None:
    """The table has a column for each field, in the same order and by the same name."""
    assert derive.arrow_schema().names == list(as_json(RECORD))


def test_unknown_is_allowed_where_the_record_allows_it() -> None:
    """A column is nullable exactly where null is a value of the field."""
    document = derive.arrow_schema().field("document").type
    assert document.field("language").nullable
    assert not document.field("text").nullable


def test_the_reference_names_every_struct_it_links_to() -> None:
    """Each struct that a table mentions has its own section."""
    page = derive.reference()
    linked = {word.split("]")[0] for word in page.split("[")[1:] if "](#" in word}
    assert linked >= {"Actor", "Span", "Stamp"}
    assert linked <= {line.removeprefix("## ") for line in page.split("\n") if line.startswith("## ")}

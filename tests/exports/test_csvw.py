"""Metadata of tables."""

from __future__ import annotations

from dateline.exports.csvw import Field, describe_column, describe_table
from dateline.store.tables import tables


def test_every_column_has_its_words() -> None:
    """Of every table that is exported."""
    columns = [(name, column) for name, table in tables().items() for column in table.columns.names]
    assert [pair for pair in columns if pair != ("records", "json") and describe_column(*pair) is None] == []


def test_a_table() -> None:
    """Names, datatypes and descriptions."""
    fields = [Field(name="lat", datatype="double", required=False), Field(name="id", datatype="string", required=True)]
    told = describe_table("places", file="places.csv", holds="one place", fields=fields)
    assert told["url"] == "places.csv"
    first, second = told["tableSchema"]["columns"]
    assert (first["datatype"], first.get("required"), second["required"]) == ("double", None, True)
    assert first["dc:description"].startswith("Latitude")

"""What stands beside a table in CSV: its metadata in JSON-LD, by the W3C's model for tables on the Web."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

Json = dict[str, Any]  # Any: a JSON object
Datatype = Literal["string", "json", "boolean", "integer", "double", "date", "dateTimeStamp"]
CONTEXT: Final = "http://www.w3.org/ns/csvw"
SUFFIX: Final = "-metadata.json"  # of the file beside FILE.csv: where readers of CSVW look for it


class Field(Struct, frozen=True, kw_only=True):
    """A column: its name and datatype, and whether every row has a value."""

    name: str
    datatype: Datatype
    required: bool


def describe_table(name: str, *, file: str, holds: str, fields: Sequence[Field]) -> Json:
    """Return the metadata of a table in a file of CSV that lies beside it."""
    return {
        "@context": [CONTEXT, {"@language": "en"}],
        "url": file,
        "dc:title": name,
        "dc:description": holds,
        "dc:creator": "Dateline",
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"], "doubleQuote": True},
        "tableSchema": {"columns": [_describe(name, field) for field in fields]},
    }


def _describe(table: str, field: Field) -> Json:
    column: Json = {"name": field.name, "titles": field.name, "datatype": field.datatype}
    words = describe_column(table, field.name)
    if words is not None:
        column["dc:description"] = words
    return column | ({"required": True} if field.required else {})


def describe_column(table: str, name: str) -> str | None:
    """Return what a column of a table holds, None where nobody wrote it down."""
    told = _descriptions()
    return told.get(table, {}).get(name) or told["all"].get(name)


@lru_cache(maxsize=1)
def _descriptions() -> dict[str, dict[str, str]]:
    data = files("dateline").joinpath("resources", "exports", "columns.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, dict[str, str]])

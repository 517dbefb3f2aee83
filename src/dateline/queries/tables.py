"""Whole tables of a store, in batches, and what their columns are in the words of CSV on the Web."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pyarrow as pa

from dateline.errors import UsageError
from dateline.exports.csvw import Datatype, Field
from dateline.queries import filters as narrow
from dateline.queries.events import narrow_events
from dateline.queries.filters import Condition, Filters, join_conditions
from dateline.queries.records import NEEDED, narrow_pages
from dateline.store.tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dateline.store.store import Store

NO_TABLE: Final = "D551"  # no table of this name to export
WHOLE: Final = "records"  # not a table to export: the format `records` has them
ROWS: Final = 2_000  # of a batch
_OF_PAGES: Final = "record IN (SELECT record FROM documents WHERE {where})"


def list_tables() -> list[str]:
    """Return the names of the tables that can be exported."""
    return [name for name in tables() if name != WHOLE]


def check_table(name: str) -> str:
    """Return the name of a table; raises `UsageError` D551 where there is none."""
    if name not in list_tables():
        raise UsageError(NO_TABLE, f"there is no table {name!r}; choose of {', '.join(list_tables())}")
    return name


def stream_table(store: Store, name: str, filters: Filters | None = None) -> Iterator[pa.RecordBatch]:
    """Yield the rows of a table, of pages or events that fit.

    Rows are those of the newest versions of pages; `revisions` and `failures` are whole.
    """
    where = join_conditions(list(_narrow(store, name, filters or Filters(limit=None))))
    schema = table_schema(name)
    sql = f"SELECT {', '.join(map(_quote, schema.names))} FROM {name} WHERE {where.sql}"  # noqa: S608 - our own SQL, values apart
    for rows in store.snapshot().stream_rows(sql, where.values, needs=[name, *NEEDED], size=ROWS):
        yield pa.RecordBatch.from_pylist(rows, schema=schema)


def table_schema(name: str) -> pa.Schema:
    """Return the columns of a table as they are exported."""
    return tables()[check_table(name)].columns


def tell_fields(name: str) -> list[Field]:
    """Return the columns of a table with their datatypes for CSV on the Web."""
    return [
        Field(name=field.name, datatype=_datatype(field.type), required=not field.nullable)
        for field in table_schema(name)
    ]


def tell_table(name: str) -> str:
    """Return what a row of a table says."""
    return tables()[check_table(name)].holds


def _narrow(store: Store, name: str, filters: Filters) -> Iterator[Condition]:
    if name == "events":
        yield from narrow_events(store, filters)
    elif name == "imports":
        yield from narrow.published_by(filters.publisher)
        yield from narrow.reported_between(filters)
    elif name not in {"revisions", "failures"}:
        pages = join_conditions(list(narrow_pages(store, filters)))
        yield Condition(_OF_PAGES.format(where=pages.sql), pages.values)


def _datatype(kind: pa.DataType) -> Datatype:
    if pa.types.is_nested(kind):
        return "json"
    for is_kind, datatype in _DATATYPES:
        if is_kind(kind):
            return datatype
    return "string"


def _quote(name: str) -> str:
    return f'"{name}"'


_DATATYPES: Final[tuple[tuple[Callable[[pa.DataType], bool], Datatype], ...]] = (
    (pa.types.is_boolean, "boolean"),
    (pa.types.is_integer, "integer"),
    (pa.types.is_floating, "double"),
    (pa.types.is_date, "date"),
    (pa.types.is_timestamp, "dateTimeStamp"),
)

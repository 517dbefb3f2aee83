"""A Parquet table in, the page of each row out. Needs pyarrow, from the extra `parquet`."""

from __future__ import annotations

import io
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from pyarrow import Array, string, types
from pyarrow.parquet import ParquetFile

from dateline.page.columns import Columns, find_columns
from dateline.page.sources.names import name_member
from dateline.page.sources.opening import contain
from dateline.page.sources.rows import explain_no_text, make_page
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

_ROWS: Final = 16  # made into Python's values at a time
_BUFFER_BYTES: Final = 1024 * 1024  # of each column; without it pyarrow reads whole groups of rows


def open_parquet(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each row; the address of a row that gives none is that of the file and its number.

    A table that comes through a pipe, or lies in an archive, is read into memory and may have as many bytes as a page.
    """
    stream = opening.make_seekable(source)
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    _, tally = opening.go_into(lambda: size)
    table = ParquetFile(stream, buffer_size=_BUFFER_BYTES, pre_buffer=False)
    columns = _find(table.schema_arrow.names, opening.limits.columns)
    for place, row in enumerate(_read_rows(table, columns), 1):
        tally.count_member()
        uri = name_member(source.uri, str(place))
        for found in contain(uri, partial(_open_row, row, uri, columns)):
            yield found
            tally.count_bytes(len(found.data) if isinstance(found, Page) else 0)


def _open_row(row: Mapping[str, object], uri: str, columns: Columns) -> Iterator[Page | Failure]:
    yield make_page(row, uri, columns)


def _find(names: list[str], given: Columns) -> Columns:
    """Return the columns of a table; `PageError` for one that has none for the text."""
    found = find_columns(names, given)
    if found.text is None and found.html is None:
        raise explain_no_text(names)
    return found


def _read_rows(table: ParquetFile, columns: Columns) -> Iterator[dict[str, Any]]:
    """Yield the rows, of the columns that are wanted."""
    wanted = [name for name in (getattr(columns, field) for field in columns.__struct_fields__) if name is not None]
    for batch in table.iter_batches(_ROWS, columns=wanted):
        cells = [_write_dates(column).to_pylist() for column in batch.columns]
        yield from (dict(zip(batch.schema.names, row, strict=True)) for row in zip(*cells, strict=True))


def _write_dates(column: Array) -> Array:
    """Return dates and instants as text: "2019-09-25 18:30:00Z"; Python has none as fine as they can be."""
    return column.cast(string()) if types.is_temporal(column.type) else column

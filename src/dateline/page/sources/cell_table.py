"""A table of delimited cells in (CSV, TSV), the page of each row out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from io import TextIOWrapper
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.encoding import STRAYS, decode
from dateline.page.sources.marks import read_header
from dateline.page.sources.names import name_member
from dateline.page.sources.opening import Opening, contain
from dateline.page.sources.rows import make_page
from dateline.page.sources.source import HEAD_BYTES, Source

if TYPE_CHECKING:
    from dateline.schema import Failure, Page

_MAX_NAMES: Final = 1000  # cells of a first row that is one


def open_table(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each row; the first row names the columns, the delimiter is told by it.

    The address of a row that gives none is that of the file and its number, the first row below the names being 1.
    """
    csv.field_size_limit(max(csv.field_size_limit(), opening.limits.max_bytes))
    delimiter, _ = read_header(source.head)
    rows = csv.reader(_read_lines(source, opening), delimiter=delimiter or ",")
    names = _read_row(rows)
    if isinstance(names, PageError) or not names or len(names) > _MAX_NAMES:
        raise PageError(codes.BAD_ROW, "its first row does not name the columns")
    number = 0
    while (row := _read_row(rows)) is not None:
        if row != []:
            number += 1
            uri = name_member(source.uri, str(number))
            yield from contain(uri, partial(_open_row, names, row, uri, opening))


def _open_row(names: list[str], row: list[str] | PageError, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    if isinstance(row, PageError):
        raise row
    named = (name.strip() for name in names)
    yield make_page(dict(zip_longest(named, row[: len(names)])), uri, opening.limits.columns)


def _read_row(rows: Iterator[list[str]]) -> list[str] | PageError | None:
    """Return the next row, the error of one that does not add up, or None at the end."""
    try:
        return next(rows, None)
    except csv.Error as error:
        return PageError(codes.BAD_ROW, f"no row of a table: {error}")


def _read_lines(source: Source, opening: Opening) -> Iterator[str]:
    """Yield the lines of a table, the ends of lines with them: a cell can go over several."""
    head = source.head
    decoded = decode(head if len(head) < HEAD_BYTES else head[: head.rfind(b"\n") + 1] or head)
    source.stream.read(decoded.skip)
    errors = STRAYS if decoded.encoding == "utf-8" else "replace"
    text = TextIOWrapper(source.stream, decoded.encoding, errors, newline="")
    while line := text.readline(opening.limits.max_bytes):
        yield line

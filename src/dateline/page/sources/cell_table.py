"""A table of delimited cells in (CSV, TSV), the page of each row out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from io import TextIOWrapper
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, Self

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
_ENDS: Final = ("\n", "\r")


def open_table(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each row; the first row names the columns, the delimiter is told by it.

    The address of a row that gives none is that of the file and its number, the first row below the names being 1.
    """
    csv.field_size_limit(max(csv.field_size_limit(), opening.limits.max_bytes))
    delimiter, _ = read_header(source.head)
    lines = _Lines(_decode(source), opening.limits.max_bytes)
    rows = csv.reader(lines, delimiter=delimiter or ",")
    names = _read_row(rows, lines)
    if isinstance(names, PageError) or not names or len(names) > _MAX_NAMES:
        raise PageError(codes.BAD_ROW, "its first row does not name the columns")
    number = 0
    while (row := _read_row(rows, lines)) is not None:
        if row != []:
            number += 1
            uri = name_member(source.uri, str(number))
            yield from contain(uri, partial(_open_row, names, row, uri, opening))


def _open_row(names: list[str], row: list[str] | PageError, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    if isinstance(row, PageError):
        raise row
    named = (name.strip() for name in names)
    yield make_page(dict(zip_longest(named, row[: len(names)])), uri, opening.limits.columns)


def _read_row(rows: Iterator[list[str]], lines: _Lines) -> list[str] | PageError | None:
    """Return the next row, the error of one that does not add up, or None at the end."""
    lines.begin_row()
    try:
        return next(rows, None)
    except PageError as error:
        return error
    except csv.Error as error:
        return PageError(codes.BAD_ROW, f"no row of a table: {error}")


def _decode(source: Source) -> TextIOWrapper:
    """Return the text of a table, the ends of its lines as they are."""
    head = source.head
    decoded = decode(head if len(head) < HEAD_BYTES else head[: head.rfind(b"\n") + 1] or head)
    source.stream.read(decoded.skip)
    errors = STRAYS if decoded.encoding == "utf-8" else "replace"
    return TextIOWrapper(source.stream, decoded.encoding, errors, newline="")


class _Lines:
    """The lines of a table. The csv module asks for a second one of a row only while a quote is open.

    So a row that is too large can be passed over, to the line in which its quotes are closed, and a quote that is never
    closed be told: both raise a `PageError`, and the next row can be read on.
    """

    def __init__(self, text: TextIOWrapper, most: int) -> None:
        self._text = text
        self._most = most
        self._count = self._characters = 0

    def begin_row(self) -> None:
        """Say that the next line begins a row."""
        self._count = self._characters = 0

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self._text.readline(self._most)
        if not line and self._count:
            raise self._make_unclosed()
        if not line:
            raise StopIteration
        self._count += 1
        self._characters += len(line)
        if self._characters > self._most or len(line) == self._most:
            self._pass_over(line)
            message = f"the row has more than {self._most} characters; its {self._count} lines were passed over"
            raise PageError(codes.TOO_LARGE, message)
        return line

    def _pass_over(self, line: str) -> None:
        """Read on to the end of the row, which is the end of a line outside quotes."""
        is_quoted = (self._count > 1) != bool(line.count('"') % 2)
        while is_quoted or not line.endswith(_ENDS):
            begins = line.endswith(_ENDS)
            line = self._text.readline(self._most)
            if not line and is_quoted:
                raise self._make_unclosed()
            if not line:
                break
            self._count += begins
            is_quoted ^= bool(line.count('"') % 2)

    def _make_unclosed(self) -> PageError:
        message = (
            f"a quote that opens in this row is never closed; the {self._count} lines to the end were lost with it"
        )
        return PageError(codes.BAD_ROW, message)

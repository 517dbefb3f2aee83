"""JSON in, one object a line or one or several in all; the page of each object out."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.encoding import STRAYS
from dateline.page.sources.names import name_member
from dateline.page.sources.opening import Opening, contain
from dateline.page.sources.rows import make_page
from dateline.page.sources.source import HEAD_BYTES, Source

if TYPE_CHECKING:
    from dateline.schema import Failure, Page

_T = TypeVar("_T")
_OBJECT: Final = msgspec.json.Decoder(dict[str, object])
_OBJECTS: Final = msgspec.json.Decoder(dict[str, object] | list[dict[str, object]])


def open_json(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each line; the address of an object that gives none is that of the file and its number.

    JSON that is no object a line is read at once, if it is an object or a list of objects no larger than a page.
    """
    first, *others = source.head.removeprefix(BOM_UTF8).lstrip().split(b"\n", 1)
    if first.startswith(b"{") and (first.rstrip().endswith(b"}") or not others):
        return _open_lines(source, opening)
    return _open_whole(source, opening)


def _open_lines(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    for number, line in enumerate(_read_lines(source, opening), 1):
        if isinstance(line, PageError) or not line.isspace():
            uri = name_member(source.uri, str(number))
            yield from contain(uri, partial(_open_line, line, uri, opening))


def _read_lines(source: Source, opening: Opening) -> Iterator[bytes | PageError]:
    """Yield each line, or the error of one that is too long."""
    longest = opening.limits.max_bytes
    while line := source.stream.readline(longest + 1):
        if len(line) <= longest:
            yield line.removeprefix(BOM_UTF8)
        else:
            yield opening.limits.make_error()
            while line and not line.endswith(b"\n"):
                line = source.stream.readline(HEAD_BYTES)


def _open_line(line: bytes | PageError, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    if isinstance(line, PageError):
        raise line
    yield from _open_row(_decode(line, _OBJECT), uri, opening)


def _open_row(row: dict[str, object], uri: str, opening: Opening) -> Iterator[Page | Failure]:
    yield make_page(row, uri, opening.limits.columns)


def _open_whole(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    decoded = _decode(opening.read_whole(source).removeprefix(BOM_UTF8), _OBJECTS)
    rows = decoded if isinstance(decoded, list) else [decoded]
    for number, row in enumerate(rows, 1):
        uri = source.uri if isinstance(decoded, dict) else name_member(source.uri, str(number))
        yield from contain(uri, partial(_open_row, row, uri, opening))


def _decode(data: bytes, decoder: msgspec.json.Decoder[_T]) -> _T:
    """Read a value of JSON; bytes that are no UTF-8, which JSON does not allow, are read as in pages."""
    try:
        return decoder.decode(data)
    except UnicodeDecodeError:
        return _decode(data.decode("utf-8", STRAYS).encode(), decoder)
    except (msgspec.DecodeError, RecursionError) as error:
        raise PageError(codes.BAD_ROW, f"no object of JSON: {error}") from error

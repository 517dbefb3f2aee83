"""A table that a person keeps as CSV in; typed rows out, or an error that names the row and the column."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Annotated, Final, Generic, TypeVar, get_type_hints

import msgspec

from dateline.errors import KnowledgeError
from dateline.kb import codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Alpha3 = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")]
Date = Annotated[str, msgspec.Meta(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
Qid = Annotated[str, msgspec.Meta(pattern=r"^Q[1-9]\d*$")]
Filled = Annotated[str, msgspec.Meta(min_length=1)]
PARTING: Final = ";"
_T = TypeVar("_T", bound=msgspec.Struct)
_PLACE: Final = re.compile(r"(?P<what>.*) - at `\$\.(?P<column>\w+)(?:\[\d+\])?`")  # "... - at `$.start`"
_MISSING: Final = re.compile(r"Object missing required field `(?P<column>\w+)`")


class Line(msgspec.Struct, Generic[_T], frozen=True):
    """A row of a table with its number in the file, the header being row 1."""

    number: int
    row: _T


def read_rows(path: Path, kind: type[_T]) -> list[Line[_T]]:
    """Return the rows of a CSV file (UTF-8, with a header) as structs of a kind; an empty cell is not given.

    A cell of a field that is a tuple holds its items with ; between them. Raises `KnowledgeError` D804, which names
    the row and the column, and D801 where the file cannot be read.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(_convert(csv.DictReader(file, restkey="", strict=True), path, kind))
    except OSError as error:
        raise KnowledgeError(codes.NO_FILE, f"{path} cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(codes.BAD_TABLE, f"{path} is not UTF-8 (byte {error.start}); save it as UTF-8") from error
    except csv.Error as error:
        raise KnowledgeError(codes.BAD_TABLE, f"{path} is no CSV ({error}); quote cells that hold commas") from error


def refuse(path: Path, number: int, column: str, what: str) -> KnowledgeError:
    """Return the error that says what is wrong with a cell of a table."""
    return KnowledgeError(codes.BAD_TABLE, f"{path}, row {number}, column {column}: {what}")


def _convert(reader: csv.DictReader[str], path: Path, kind: type[_T]) -> Iterator[Line[_T]]:
    hints = get_type_hints(kind)
    _check_header(list(reader.fieldnames or ()), path, kind)
    for cells in reader:
        number = reader.line_num
        if "" in cells:
            raise refuse(path, number, "after the last", "the row has more cells than the header")
        lists = {name: _split(cells[name]) for name in cells if cells[name] and _is_list(hints[name])}
        single = {name: text.strip() for name, text in cells.items() if text and text.strip() and name not in lists}
        yield Line(number, _make_row({**single, **lists}, path, number, kind))


def _check_header(header: list[str], path: Path, kind: type[msgspec.Struct]) -> None:
    """Refuse a table with a column nobody reads, or without one that must be there."""
    fields = {field.name: field.required for field in msgspec.structs.fields(kind)}
    unknown = [name for name in header if name not in fields]
    missing = [name for name, required in fields.items() if required and name not in header]
    if unknown or missing:
        told = [
            f"unknown: {', '.join(unknown)}" if unknown else "",
            f"missing: {', '.join(missing)}" if missing else "",
        ]
        message = f"{path}, row 1: {'; '.join(filter(None, told))}; the columns are {', '.join(fields)}"
        raise KnowledgeError(codes.BAD_TABLE, message)


def _make_row(cells: Mapping[str, object], path: Path, number: int, kind: type[_T]) -> _T:
    try:
        return msgspec.convert(cells, kind, strict=False)
    except msgspec.ValidationError as error:
        said = str(error)
        if missing := _MISSING.fullmatch(said):
            raise refuse(path, number, missing["column"], "is empty, but must be given") from error
        place = _PLACE.fullmatch(said)
        column, what = (place["column"], place["what"]) if place else ("?", said)
        raise refuse(path, number, column, f"{cells.get(column)!r}: {what[0].lower()}{what[1:]}") from error


def _split(text: str) -> list[str]:
    return [item.strip() for item in text.split(PARTING) if item.strip()]


def _is_list(hint: object) -> bool:
    return getattr(hint, "__origin__", None) is tuple

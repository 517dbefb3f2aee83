"""What every data set is: columns, and a way from a row to an event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from msgspec import Struct

from dateline.schema.imported import ImportedEvent, Origin

Row = dict[str, str]  # the cells that are not empty, by the names of their columns
EMPTY: Final = frozenset({"", "None", "NULL", "NA", "---"})  # what the data sets write into cells without a value


class RowError(ValueError):
    """A row cannot be read; its words say why."""


class DataSet(Struct, frozen=True, kw_only=True):
    """A data set: its name, the columns of its files in order, whether a line of names goes before, and its reader.

    `read` raises `RowError`.
    """

    name: Origin
    about: str
    columns: tuple[str, ...]
    has_header: bool
    read: Callable[[Row], ImportedEvent]


def need(row: Row, column: str) -> str:
    """Return a cell that must be there."""
    if column not in row:
        raise RowError(f"{column} is empty")
    return row[column]


def read_day(text: str | None, *forms: str) -> date | None:
    """Return a day in one of the forms of `strptime`; raises `RowError` for what is in none."""
    if text is None:
        return None
    for form in forms:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    raise RowError(f"{text!r} is no day")


def read_number(text: str | None, column: str) -> float | None:
    """Return a number; raises `RowError` for what is none."""
    if text is None:
        return None
    try:
        return float(text)
    except ValueError as error:
        raise RowError(f"{column} is {text!r}, no number") from error

"""Formats that are tables: their columns, each with its words for the reference, and the rows split by tabs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from dateline.exports.base import Line, Run, Write
from dateline.exports.cells import Cell, make_line
from dateline.exports.dyads import Dyad, Party, list_dyads

if TYPE_CHECKING:
    from dateline.schema import Place, Record

Side = Literal["source", "target"]
Fill = Callable[[Dyad], Cell]


class Column(Struct, frozen=True):
    """A column: its name, what fills it in words and in code; both None for one that stays empty."""

    name: str
    holds: str | None = None
    fill: Fill | None = None


def of_side(side: Side, read: Callable[[Party], Cell]) -> Fill:
    """Return what reads one side of an event; nothing where there is none."""

    def fill(dyad: Dyad) -> Cell:
        party = dyad.source if side == "source" else dyad.target
        return None if party is None else read(party)

    return fill


def of_place(read: Callable[[Place], Cell]) -> Fill:
    """Return what reads the place of an event; nothing where it has none."""

    def fill(dyad: Dyad) -> Cell:
        return None if dyad.place is None else read(dyad.place)

    return fill


def of_day(form: str) -> Fill:
    """Return what writes the day of an event in a form of `strftime`; nothing where it may be another."""

    def fill(dyad: Dyad) -> Cell:
        return None if dyad.when.day is None else format(dyad.when.day, form)

    return fill


def tell_lines(columns: Iterable[Column]) -> tuple[Line, ...]:
    """Return the columns as the reference shows them."""
    return tuple(Line(column.name, column.holds) for column in columns)


def make_writer(columns: tuple[Column, ...], *, has_header: bool, in_cameo: bool) -> Write:
    """Return what writes one row for each pair of each event."""
    fills = tuple(column.fill for column in columns)

    def write(records: Iterable[Record], run: Run) -> Iterator[bytes]:
        if has_header:
            yield make_line(column.name for column in columns)
        for dyad in list_dyads(records, run, in_cameo=in_cameo):
            yield make_line(None if fill is None else fill(dyad) for fill in fills)

    return write

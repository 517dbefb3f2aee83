"""Rows of tables that are split by tabs, safe to print and to open in a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

Cell = str | int | float | None
# What a spreadsheet takes for a formula: =1+1, +1, -1, @sum
FORMULA_STARTS: Final = ("=", "+", "-", "@")
TAB: Final = "\t"


def make_line(cells: Iterable[Cell]) -> bytes:
    """Return one row; unknown is an empty cell."""
    return TAB.join(map(write_cell, cells)).encode() + b"\n"


def write_cell(value: Cell) -> str:
    r"""Return a value as it stands between tabs.

    White space becomes one blank, control and direction characters go: a terminal would obey them. A text that a
    spreadsheet would take for a formula gets an apostrophe before it; numbers are given as numbers.

    >>> write_cell("=cmd\t\x1b[31m()"), write_cell(-2.50)
    ("'=cmd [31m()", '-2.5')
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return repr(value)
    text = " ".join("".join(sign if sign.isprintable() else " " * sign.isspace() for sign in value).split())
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text

"""Plain text in; its units out: lines, or paragraphs where a paragraph was broken into lines of one width."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE: Final = re.compile(r"^[^\n]*\S[^\n]*", re.MULTILINE)  # from its start only: a line of blanks is tried once
_BULLET: Final = re.compile(r"\s*(?:[•·▪◦‣●■►▶»>*+]+|[-–—](?=\s))\s*")
_OPENING_SPACE: Final = re.compile(r"\s*")
# Lines of typed text are 60 to 80 wide; lines of more than 110 are whole paragraphs.
_MIN_WIDTH: Final = 45
_MAX_WIDTH: Final = 110
_MIN_BREAKS: Final = 3  # breaks in mid-sentence before a page counts as broken into lines
_MIN_BREAK_SHARE: Final = 0.3  # of the places where a long line is followed by another; nearly 0 where lines are whole
_INDENT: Final = 2


class Unit(Struct, frozen=True, kw_only=True):
    """A line or a wrapped paragraph: `text[start:end]`, bullet and outer white space apart.

    `gap` is how many empty lines stand before it, `bullet` the mark it begins with.
    """

    start: int
    end: int
    text: str
    gap: int = 0
    bullet: str = ""


class _Line(Struct, frozen=True):
    start: int
    end: int
    text: str
    gap: int
    indent: int
    bullet: str


def find_units(text: str) -> list[Unit]:
    """Cut a text into units, in order; empty lines are in none."""
    lines = list(_find_lines(text))
    width = _find_width(lines)
    units: list[Unit] = []
    for group in _group(lines, width):
        first, last = group[0], group[-1]
        units.append(
            Unit(
                start=first.start,
                end=last.end,
                text=text[first.start : last.end],
                gap=first.gap,
                bullet=first.bullet,
            )
        )
    return units


def _find_lines(text: str) -> Iterator[_Line]:
    position = 0
    for found in _LINE.finditer(text):
        line = found.group()
        gap = max(0, text.count("\n", position, found.start()) - (position > 0))
        position = found.end()
        bullet = _BULLET.match(line)
        skipped = _OPENING_SPACE.match(line) if bullet is None or not line[bullet.end() :].strip() else bullet
        body = line[skipped.end() if skipped else 0 :].rstrip()
        start = found.start() + (skipped.end() if skipped else 0)
        indent = len(line) - len(line.lstrip())
        yield _Line(start, start + len(body), body, gap, indent, skipped.group().strip() if skipped else "")


def _find_width(lines: Sequence[_Line]) -> int | None:
    """Return how wide the lines of a text are that was broken into lines; None for one that was not."""
    pairs = [(line, after) for line, after in pairwise(lines) if after.gap == 0 and not after.bullet]
    full = [line for line, after in pairs if len(line.text) >= _MIN_WIDTH]
    broken = [
        line
        for line, after in pairs
        if len(line.text) >= _MIN_WIDTH and not ends_sentence(line.text) and after.text[:1].islower()
    ]
    if len(broken) < _MIN_BREAKS or len(broken) < _MIN_BREAK_SHARE * len(full):
        return None
    width = max(len(line.text) + line.indent for line in broken)
    return width if width <= _MAX_WIDTH else None


def _group(lines: Sequence[_Line], width: int | None) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for line in lines:
        if group and (width is None or not _runs_on(group[-1], line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _runs_on(line: _Line, after: _Line, width: int) -> bool:
    """Whether the line was broken where the width ended, or in mid-sentence, so that what follows belongs to it."""
    if after.gap or after.bullet or after.indent >= line.indent + _INDENT or len(line.text) + line.indent > width:
        return False
    if after.text[:1].islower() and not ends_sentence(line.text):
        return True
    first_word = after.text.split(maxsplit=1)[0]
    return len(line.text) >= _MIN_WIDTH and len(line.text) + line.indent + 1 + len(first_word) > width

"""Quotation marks of a text: where each stands, and whether it can open or close what stands in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Level = Literal["double", "single"]

# what can close a quotation that each mark opens; the first is its own partner
CLOSERS: Final[dict[str, str]] = {
    "“": '”"“',
    "„": '“”"',
    "‟": '”"',
    "”": '”"',  # Swedish and Finnish: ”så”
    '"': '"”“',
    "＂": '＂"',
    "«": "»",
    "»": "«",  # German and Danish: »so«
    "‘": "’'",
    "’": "’",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
    "'": "'’",
}
DOUBLE: Final = frozenset('“”„‟"＂«»')
OPENING: Final = frozenset("“„‟«‘‚‹")
CLOSING: Final = frozenset("”»’›")
BEFORE: Final = frozenset("([{<—–-/…:=“„«‘\"'")  # what may stand right before a quotation, besides white space
BEHIND: Final = frozenset(",.;:!?)]}>—–-/…”»’\"'")
_MARK: Final = re.compile(r"[“”„‟\"＂«»‘’‚‹›']")  # «, “, ' and their kin, one by one
LONGEST_LENGTH: Final = 7  # characters of "6 ' 10 "
_LENGTH: Final = re.compile(r"\d\s?['’′]\s?\d{1,2}\s?$")  # "6'4" before the mark of inches
_INCHES: Final = re.compile(r"\s?(?:x|by|tall|wide|long|high|deep|thick|screen|tv)\b", re.IGNORECASE)  # 40" wide
# "'90s", "’em", "'tis": the mark is an apostrophe although it stands before a word
_ELIDED: Final = re.compile(r"['’‘](?:\d\ds?\b|(?:em|tis|twas|til|till|cause|cos|n|bout|round|neath)\b)", re.IGNORECASE)


class Mark(NamedTuple):
    """A mark at `start`; `is_owner` tells that it may as well be the apostrophe of "the voters' choice"."""

    start: int
    glyph: str
    level: Level
    opens: bool
    closes: bool
    is_owner: bool = False


def find_marks(text: str, *, start: int, end: int) -> Iterator[Mark]:
    """Yield the quotation marks of a stretch in order; apostrophes and signs of inches and feet are left out."""
    for match in _MARK.finditer(text, start, end):
        position = match.start()
        before = text[position - 1] if position > start else ""
        behind = text[position + 1] if position + 1 < end else ""
        read = _read_double if match[0] in DOUBLE else _read_single
        mark = read(text, position, before, behind)
        if mark is not None:
            yield mark


def _may_open(before: str) -> bool:
    return not before or before.isspace() or before in BEFORE


def _may_close(behind: str) -> bool:
    return not behind or behind.isspace() or behind in BEHIND


def _read_double(text: str, position: int, before: str, behind: str) -> Mark | None:
    """Return a double mark; what stands around it decides, and where that does not, its shape."""
    glyph = text[position]
    if glyph == '"' and _is_measure(text, position, before):
        return None
    opens, closes = _may_open(before), _may_close(behind)
    if opens == closes:
        opens, closes = glyph not in CLOSING, glyph not in OPENING
    return Mark(position, glyph, "double", opens, closes or glyph == "“")


def _is_measure(text: str, position: int, before: str) -> bool:
    if not before.isdigit():
        return False
    length = _LENGTH.search(text[max(0, position - LONGEST_LENGTH) : position])
    return length is not None or _INCHES.match(text, position + 1) is not None


def _read_single(text: str, position: int, before: str, behind: str) -> Mark | None:
    """Return a single mark where it is no apostrophe: one stands between letters, or before what is left of a word."""
    glyph = text[position]
    if before.isalnum() and behind.isalnum():
        return None
    if glyph in "‹›‚":
        return Mark(position, glyph, "single", glyph != "›" or _may_open(before), glyph != "‹" or _may_close(behind))
    if before.isdigit() and not behind.isalpha():
        return Mark(position, glyph, "single", opens=False, closes=glyph != "'", is_owner=True)
    opens = _may_open(before) and not (not behind or behind.isspace()) and _ELIDED.match(text, position) is None
    closes = glyph != "‘" and bool(before) and not before.isspace() and not behind.isalnum()
    opens = opens and (glyph != "’" or not closes)
    is_owner = before in {"s", "S"} and behind.isspace()
    return Mark(position, glyph, "single", opens, closes, is_owner) if opens or closes else None

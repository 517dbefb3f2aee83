"""Dirty variants of a text: other marks, lost marks, blanks behind marks, lines run together, no capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

import msgspec

from dateline.annotate.quotations import find_quotations

if TYPE_CHECKING:
    from bench.statements_rows import Extent, StatementsRow

KINDS: Final = ("straight", "guillemets", "german", "unclosed", "mtspace", "oneline", "lower")
PAIRS: Final[Mapping[str, tuple[str, str]]] = {"straight": ('"', '"'), "guillemets": ("«", "»"), "german": ("„", "“")}
EVERY: Final = 3  # of the closing marks that are lost
_LINE: Final = re.compile(r"[^\n]+")  # a paragraph


def vary(row: StatementsRow, kind: str) -> StatementsRow:
    """Return a row in one of KINDS, its gold moved along."""
    pieces = _PIECES[kind](row.text)
    moved, text = [], ""
    where = 0
    for piece in pieces:
        moved.append(where)
        where += len(piece)
    moved.append(where)
    text = "".join(pieces)
    attributions = tuple(
        msgspec.structs.replace(
            each, **{role: _move(getattr(each, role), moved) for role in ("source", "cue", "content")}
        )
        for each in row.attributions
    )
    return msgspec.structs.replace(row, text=text, attributions=attributions, discard=_move(row.discard, moved))


def _move(spans: tuple[Extent, ...], moved: list[int]) -> tuple[Extent, ...]:
    return tuple((moved[start], moved[end]) for start, end in spans)


def _marks(text: str) -> tuple[set[int], list[int]]:
    """Return where double marks open, and where they close, in order."""
    blocks = [match.span() for match in _LINE.finditer(text)]
    found = [each for each in find_quotations(text, blocks) if not each.is_inner and each.level == "double"]
    return {each.start for each in found}, [each.end - 1 for each in found if each.is_closed]


def _other_marks(kind: str) -> Callable[[str], list[str]]:
    def change(text: str) -> list[str]:
        opening, closing = _marks(text)
        pieces = list(text)
        for places, glyph in zip((opening, closing), PAIRS[kind], strict=True):
            for place in places:
                pieces[place] = glyph
        return pieces

    return change


def _lose_marks(text: str) -> list[str]:
    pieces = list(text)
    for place in _marks(text)[1][EVERY - 1 :: EVERY]:
        pieces[place] = " "
    return pieces


def _space_marks(text: str) -> list[str]:
    pieces = list(text)
    for place in _marks(text)[0]:
        pieces[place] += " "
    return pieces


_PIECES: Final[Mapping[str, Callable[[str], list[str]]]] = {
    **{kind: _other_marks(kind) for kind in PAIRS},
    "unclosed": _lose_marks,
    "mtspace": _space_marks,
    "oneline": lambda text: list(text.replace("\n", " ")),
    "lower": lambda text: [each.lower() if len(each.lower()) == 1 else each for each in text],
}

"""Pieces with roles in; the labels of related headlines that stand in an element of their own above them, out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.cues import find_cues
from dateline.page.markup.parts import LABEL_END, MAX_LABEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.markup.pieces import Piece
    from dateline.schema import BlockRole

# "teaser-label", "kicker", "card__category"
_NAMED: Final = re.compile(
    r"(?<![a-z])(?:label|kicker|eyebrow|overline|category|section|rubric|topic|pre-?title)(?:-?name)?(?![a-z])"
)
_SECTIONS: Final = frozenset({"navigation"})  # cues that names of sections have: "Business" stands in menus
_NO_NAME: Final = re.compile(r"\d")  # "3 hours ago", "12 comments"


def find_sections(pieces: Sequence[Piece], roles: Sequence[BlockRole]) -> dict[int, str]:
    """Return the section of each related headline whose label is the piece before it, e.g. "Business"."""
    return {
        at: pieces[at - 1].text.strip(LABEL_END)
        for at in range(1, len(pieces))
        if roles[at] == "related" and roles[at - 1] in {"furniture", "tag"} and _labels(pieces[at - 1], pieces[at])
    }


def _labels(piece: Piece, headline: Piece) -> bool:
    """Whether a piece is a short name that shares the headline's link, or is called a label and stands beside it."""
    if len(piece.text) > MAX_LABEL or _NO_NAME.search(piece.text) is not None or find_cues(piece.text) - _SECTIONS:
        return False
    if piece.link is not None and piece.link == headline.link:
        return True
    node, beside = piece.context.node or "", _enclosing(headline)
    return bool(beside) and beside in {node, _enclosing(piece)} and _is_called_label(piece)


def _enclosing(piece: Piece) -> str:
    return (piece.context.node or "").rpartition("/")[0]


def _is_called_label(piece: Piece) -> bool:
    whole = [mark.names for mark in piece.marks if mark.text == piece.text]
    return any(_NAMED.search(names) is not None for names in (*whole, *piece.context.names[-1:]))

"""Pieces with roles in; the same with the entries of lists named after the heading of their list, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.cues import load_cues, simplify
from dateline.schema.documents import BODY_ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.markup.pieces import Piece
    from dateline.schema import BlockRole

_ALL_LINK: Final = 0.9
_HEADING_LENGTH: Final = 40  # characters
_MAX_TAG: Final = 5  # words; "United Nations Security Council" has four
_MIN_HEADLINE: Final = 3


def name_entries(pieces: Sequence[Piece], roles: Sequence[BlockRole]) -> list[BlockRole]:
    """Return the roles with those of links put right that stand below "Topics" or "Read also"."""
    named = list(roles)
    kind: BlockRole | None = None
    for at, piece in enumerate(pieces):
        if roles[at] in BODY_ROLES:
            kind = None
        elif piece.linked_share < _ALL_LINK:
            kind = _read_heading(piece)
        elif kind is not None and roles[at] in {"furniture", "related", "tag"} and _fits(piece, kind):
            named[at] = kind
    return named


def _read_heading(piece: Piece) -> BlockRole | None:
    """Return what a heading says of the links below it."""
    if len(piece.text) > _HEADING_LENGTH:
        return None
    line = simplify(piece.text)
    kinds: tuple[BlockRole, ...] = ("tag", "related")
    return next((kind for kind in kinds if load_cues()[kind].opens(line)), None)


def _fits(piece: Piece, kind: BlockRole) -> bool:
    words = piece.text.count(" ") + 1
    return words <= _MAX_TAG if kind == "tag" else words >= _MIN_HEADLINE

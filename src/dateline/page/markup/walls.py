"""Pieces in; the paths of those that stand in an element which calls itself a paywall out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.page.markup.pieces import Piece

_LEVELS: Final = 4  # elements around a line whose names are read
_KEPT: Final = 4096
# "paywall-box", "regwall", "subscription-required", "subscriber-only", "article-gate", "tp-container", "locked-content"
_WALL: Final = re.compile(
    r"pay-?wall|reg-?wall|subscri(?:ption|ber)s?-?(?:only|required|wall|gate|barrier)|(?:article|content|premium)-?"
    r"(?:gate|barrier|lock|wall)(?![a-z])|meter-?wall|(?<![a-z])tp-(?:container|modal)|locked-?content"
)


def find_walls(pieces: Iterable[Piece]) -> frozenset[str]:
    """Return the paths of the elements; articles are wrapped in such elements too, so look at the role of each."""
    return frozenset(
        piece.context.node
        for piece in pieces
        if piece.context.node and any(map(_is_wall, piece.context.names[-_LEVELS:]))
    )


@lru_cache(_KEPT)
def _is_wall(names: str) -> bool:
    return bool(names) and _WALL.search(names) is not None

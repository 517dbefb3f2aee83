"""Pieces and which of them are the article in; how far out the names of the elements around each may be read, out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.markup.pieces import Piece

# An element with this share of the article holds the article, whatever it is called: "paywall", "read-more-content".
# On the dev pages, names of smaller elements around 20 pieces that an extractor took for article text were wrong twice.
_MAX_SHARE: Final = 0.3  # 0.2 to 0.5 give the same article text on the dev pages, 0.1 and no bound less
LEVELS: Final = 4  # elements further out enclose half the page


def measure_reach(pieces: Sequence[Piece], flags: Sequence[bool]) -> list[int]:
    """Return for each piece how many elements around it, from the innermost on, are more particular than the article.

    At most `LEVELS`; all of them where nothing is article, none where the path of a piece is not known.
    """
    held: Counter[str] = Counter()
    for piece, is_body in zip(pieces, flags, strict=True):
        if is_body:
            held.update(dict.fromkeys(_climb(piece.context.node), len(piece.text)))
    most = _MAX_SHARE * sum(len(piece.text) for piece, is_body in zip(pieces, flags, strict=True) if is_body)
    return [_count_small(piece, held, most=most) for piece in pieces]


def _count_small(piece: Piece, held: Counter[str], *, most: float) -> int:
    for level, path in enumerate(_climb(piece.context.node)):
        if level == LEVELS or held[path] > most:
            return level
    return min(LEVELS, len(piece.context.tags)) if piece.context.node else 0


def _climb(path: str | None) -> Iterator[str]:
    """Yield the path of an element and those of all around it: "/html[1]/body[1]", then "/html[1]"."""
    while path:
        yield path
        path = path.rpartition("/")[0]

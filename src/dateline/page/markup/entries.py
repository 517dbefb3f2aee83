"""Pieces with roles in; the same with the entries of lists named after the heading of their list, out."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from dateline.page.cues import load_cues, simplify
from dateline.page.markup.roles import HEADINGS
from dateline.schema.documents import BODY_ROLES
from dateline.text.words import find_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.markup.pieces import Piece
    from dateline.schema import BlockRole

_ALL_LINK: Final = 0.9
_NOWHERE: Final = ("#", "javascript:")
_HEADING_LENGTH: Final = 40  # characters
_MAX_TAG: Final = 5  # words; "United Nations Security Council" has four
_MIN_HEADLINE: Final = 4


def name_entries(pieces: Sequence[Piece], roles: Sequence[BlockRole]) -> list[BlockRole]:
    """Return the roles with those of links put right that stand below "Topics" or "Read also".

    Of a teaser that is one link throughout, headline, summary and date, only the headline stays related.
    """
    named = list(roles)
    kind: BlockRole | None = None
    for at, piece in enumerate(pieces):
        if roles[at] in BODY_ROLES:
            kind = None
        elif piece.linked_share < _ALL_LINK:
            kind = _read_heading(piece)
        elif kind is not None and roles[at] in {"furniture", "related", "tag"} and _fits(piece, kind):
            named[at] = kind
    for at in list(_find_echoes(pieces, named)):
        named[at] = "furniture"
    return named


def _read_heading(piece: Piece) -> BlockRole | None:
    """Return what a heading says of the links below it; "More on this" says more than "More on"."""
    if len(piece.text) > _HEADING_LENGTH:
        return None
    line = simplify(piece.text)
    kinds: tuple[BlockRole, ...] = ("tag", "related")
    said = [kind for kind in kinds if load_cues()[kind].opens(line)]
    return max(said, key=lambda kind: load_cues()[kind].measure(line), default=None)


def _fits(piece: Piece, kind: BlockRole) -> bool:
    words = len(find_words(piece.text))
    return words <= _MAX_TAG if kind == "tag" else words >= _MIN_HEADLINE


def _find_echoes(pieces: Sequence[Piece], roles: Sequence[BlockRole]) -> Iterator[int]:
    """Yield the related pieces that only tell more of the headline beside them: its summary, its date."""
    related = [at for at, role in enumerate(roles) if role == "related"]
    for _, group in groupby(related, key=lambda at: _name_teaser(pieces[at]) or at):
        teaser = list(group)
        headline = next((at for at in teaser if pieces[at].context.tag in HEADINGS), teaser[0])
        yield from (at for at in teaser if at != headline)


def _name_teaser(piece: Piece) -> str | None:
    """Return the link that the pieces of one teaser share; None for a link to nowhere, as "#" is."""
    return piece.link if piece.link is not None and not piece.link.startswith(_NOWHERE) else None

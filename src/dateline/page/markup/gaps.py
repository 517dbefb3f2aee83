"""Pieces and which of them an extractor took in; the same with the gaps filled that it left inside the article, out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from dateline.page.cues import find_cues
from dateline.page.markup.roles import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.markup.pieces import Piece

_MIN_PROSE: Final = 10  # words; a shorter piece tells nothing of where the article stands
_MIN_SIBLINGS: Final = 2
_MIN_LENGTH: Final = 80  # characters of a paragraph; of shorter ones half were notices on the dev pages
_MAX_NAME: Final = 4  # words; a link with more is another article's headline: none of 30 on the dev pages was article
_ALL_LINK: Final = 0.9
_MAX_LINKED: Final = 0.3  # of 19 long paragraphs with more link than this none was article on the dev pages


def fill_gaps(pieces: Sequence[Piece], flags: Sequence[bool]) -> list[bool]:
    """Take also headings, long paragraphs and linked names that stand among what was taken, in the same element.

    On the dev pages each of 14 headings, the one paragraph and 6 of 7 names that this adds are article. The heading of
    a live blog's first entry is taken too: one above the first paragraph, with headings like it in elements of their
    own below.
    """
    prose = [at for at, taken in enumerate(flags) if taken and pieces[at].text.count(" ") + 1 >= _MIN_PROSE]
    if not prose:
        return list(flags)
    homes = Counter(_home(pieces[at]) for at in prose)
    inside = range(prose[0] + 1, prose[-1])
    filled = [
        taken or (at in inside and homes[_home(piece)] >= _MIN_SIBLINGS and _is_text(piece))
        for at, (piece, taken) in enumerate(zip(pieces, flags, strict=True))
    ]
    if _leads_in(pieces, filled, first=prose[0]):
        filled[prose[0] - 1] = True
    return filled


def _leads_in(pieces: Sequence[Piece], flags: Sequence[bool], *, first: int) -> bool:
    """Whether the piece above the first paragraph is a heading like others below: that of a live blog's first entry."""
    above = pieces[first - 1]
    if first == 0 or above.context.tag not in HEADINGS or _home(above) != _home(pieces[first]):
        return False
    later = (piece for piece, taken in zip(pieces[first:], flags[first:], strict=True) if taken)
    return any(piece.context.tags == above.context.tags and _home(piece) != _home(above) for piece in later)


def _home(piece: Piece) -> str:
    """Return the path of the element that encloses the piece's own."""
    return (piece.context.node or "").rpartition("/")[0]


def _is_text(piece: Piece) -> bool:
    is_built_so = piece.context.tag in HEADINGS or len(piece.text) >= _MIN_LENGTH
    is_text = is_built_so and piece.linked_share <= _MAX_LINKED
    return (is_text or _is_linked_name(piece)) and bool(piece.context.node) and not find_cues(piece.text)


def _is_linked_name(piece: Piece) -> bool:
    """Whether a paragraph is a link of a few words, such as each line of a list of nominees or products."""
    is_short = piece.text.count(" ") < _MAX_NAME
    return is_short and piece.context.tag == "p" and piece.linked_share >= _ALL_LINK

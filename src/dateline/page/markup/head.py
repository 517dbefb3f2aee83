"""Pieces with roles in; the same with the head of the article (title, standfirst, byline, date) put right, out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.cues import find_cues
from dateline.page.markup.roles import HEADINGS, HEADLINE, is_bold_heading
from dateline.schema.documents import BODY_ROLES
from dateline.text.words import ends_sentence, find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.markup.pieces import Piece
    from dateline.schema import BlockRole

_PROSE_LENGTH: Final = 60  # characters; the first paragraph so long ends the head
_LABEL_LENGTH: Final = 120  # characters of a byline or a date; with the desk and a list of tags one has 93
_NEAR: Final = 4  # pieces from title to standfirst: a byline, a date and a count of comments may stand between
_MAX_LINKED: Final = 0.5
_PROSE_TAGS: Final = frozenset({"p", "div"})
_MIN_TITLE: Final = 2  # words; a heading of one is the outlet's name
# A year with another number before or behind it: "5:45 AM 11/19/2019", "3 March 2024", "2024-03-02"
_DATE: Final = re.compile(r"\d[^\n]*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^\n]*\d")


def name_head(
    pieces: Sequence[Piece], roles: Sequence[BlockRole], *, taken: Sequence[bool], title: str | None
) -> list[BlockRole]:
    """Return the roles with those of the head put right; `title` is what the markup says, where it does.

    At most one piece is the title. Only what stands between it and the first paragraph can be a standfirst.
    """
    first = _find_first_prose(pieces, roles)
    at = find_title(pieces[:first], title)
    start = first if at is None else at + 1
    named = _settle_standfirsts(pieces, roles, taken=taken, head=range(start, first))
    for index in range(first):
        if named[index] in BODY_ROLES:
            named[index] = "furniture" if index < start - 1 else _name_label(pieces[index]) or named[index]
    if at is not None:
        named[at] = "title"
        _name_standfirst(pieces, named, range(start, min(first, start + _NEAR)))
    return named


def find_title(pieces: Sequence[Piece], title: str | None) -> int | None:
    """Return which of the pieces above the text is the headline; None if none is."""
    wanted = _fold(title or "")
    same = [at for at, piece in enumerate(pieces) if wanted and _is_same(_fold(piece.text), wanted)]
    main = [at for at, piece in enumerate(pieces) if piece.context.tag == "h1" and _is_headline(piece)]
    both = [at for at in same if at in main]
    bold = [at for at, piece in enumerate(pieces) if is_bold_heading(piece) and len(find_words(piece.text)) >= HEADLINE]
    return next((found[-1] for found in (both, same, main, bold) if found), None)


def _find_first_prose(pieces: Sequence[Piece], roles: Sequence[BlockRole]) -> int:
    return next((at for at, role in enumerate(roles) if role == "paragraph" and _is_prose(pieces[at])), len(pieces))


def _is_prose(piece: Piece) -> bool:
    return len(piece.text) >= _PROSE_LENGTH and _name_label(piece) is None


def _settle_standfirsts(
    pieces: Sequence[Piece], roles: Sequence[BlockRole], *, taken: Sequence[bool], head: range
) -> list[BlockRole]:
    """Keep the first standfirst of the head; what else calls itself so is text, or tells of another article."""
    named = list(roles)
    claims = [at for at, role in enumerate(roles) if role == "standfirst"]
    told = [at for at in claims if at in head and _name_label(pieces[at]) is None]
    for at in set(claims) - set(told[:1]):
        named[at] = "paragraph" if taken[at] else (_name_label(pieces[at]) or "furniture")
    return named


def _fold(text: str) -> list[str]:
    return find_words(text.casefold())


def _is_same(words: list[str], wanted: list[str]) -> bool:
    """Whether a line is the title, or the title without the name of the outlet before or behind it."""
    is_part = words in (wanted[: len(words)], wanted[-len(words) :])
    return words == wanted or (len(words) >= HEADLINE and is_part)


def _is_headline(piece: Piece) -> bool:
    return len(find_words(piece.text)) >= _MIN_TITLE


def _name_label(piece: Piece) -> BlockRole | None:
    """Return the role of a short line that is a byline or a date; None for any other."""
    if len(piece.text) > _LABEL_LENGTH or ends_sentence(piece.text):
        return None
    if "byline" in find_cues(piece.text):
        return "byline"
    return "furniture" if _DATE.search(piece.text) is not None else None


def _name_standfirst(pieces: Sequence[Piece], roles: list[BlockRole], near: range) -> None:
    """Name the standfirst among the pieces near the title, if no element calls itself so."""
    if any(roles[at] == "standfirst" for at in near):
        return
    found = next((at for at in near if _reads_as_standfirst(pieces[at], roles[at])), None)
    if found is not None:
        roles[found] = "standfirst"


def _reads_as_standfirst(piece: Piece, role: BlockRole) -> bool:
    words = len(find_words(piece.text))
    is_told = piece.context.tag in _PROSE_TAGS and (ends_sentence(piece.text) or len(piece.text) >= _PROSE_LENGTH)
    is_free = role == "subhead" or (role == "furniture" and (piece.context.tag in HEADINGS or is_told))
    return is_free and words >= HEADLINE and piece.linked_share <= _MAX_LINKED and not find_cues(piece.text)

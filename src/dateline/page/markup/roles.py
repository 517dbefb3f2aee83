"""A piece of HTML in; its role out, by the elements and names around it, by its words, and by whether it is article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.cues import MAX_CUE_LENGTH, find_cues, load_cues, simplify
from dateline.page.furniture import name_furniture
from dateline.page.markup.cells import BULLETS
from dateline.page.markup.names import are_outside, name_by_names
from dateline.text.words import ends_sentence, find_words

if TYPE_CHECKING:
    from dateline.page.markup.pieces import Piece
    from dateline.schema import BlockRole

HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_OUTSIDE: Final = frozenset("nav footer form button label fieldset legend menu dialog".split())
_LISTS: Final = frozenset("li dd dt".split())
_TABLES: Final = frozenset("table tr td th tbody thead tfoot".split())
_BOLD: Final = frozenset({"b", "strong"})
_CAPTION_LEVELS: Final = 3  # <figcaption><div><p>
_LABEL_LENGTH: Final = 120  # characters; a longer piece that the extractor took is no label
# A list entry or heading that is all link leads away: 15 of 15 that an extractor took for article on the dev pages.
_ALL_LINK: Final = 0.9
_MOSTLY_LINK: Final = 0.6  # of a line that begins with "Read more:" or ends like no sentence
_PARTLY_LINK: Final = 0.5  # of a line that begins with "Tags:"
HEADLINE: Final = 5  # words; a link with fewer names a section or a subject
_CUES_IN_TEXT: Final = frozenset({"share", "advert", "subscribe", "legal", "trust", "comment", "caption", "tag"})
# A line such as "WASHINGTON (AP) —" or "Caracas, 3 March –"
_DATELINE: Final = re.compile(r"[A-ZÀ-Ý][\w .,'’/()\-]{2,60}\s?[—–-]{1,2}")


def name_text(piece: Piece, *, levels: int) -> BlockRole:
    """Return the role of a piece that the extractor took for article text, mostly one of the article's roles."""
    named = _name_by_elements(piece, levels=levels)
    if named is not None and named != "tag":
        return named
    is_short = len(piece.text) <= _LABEL_LENGTH
    return (_name_by_words(piece) if is_short else None) or _name_link(piece) or _name_by_tag(piece)


def name_rest(piece: Piece, *, levels: int) -> BlockRole:
    """Return the role of a piece that is no article text; a link with a headline's words is `related`."""
    if _lists_tags(piece):
        return "tag"
    named = _name_by_elements(piece, levels=levels)
    if named not in {None, "related", "tag"}:
        return named
    said = name_furniture(find_cues(piece.text) - {"related"}) if named is None else None
    if said not in {None, "furniture"}:
        return said
    if named == "tag" and piece.linked_share >= _ALL_LINK:
        return "tag"
    return "related" if said is None and is_headline_link(piece) and not _is_outside(piece, levels) else "furniture"


def is_headline_link(piece: Piece) -> bool:
    """Whether a piece is a link with as many words as a headline has; a menu of short links is none."""
    longest = max((len(find_words(mark.text)) for mark in piece.marks if mark.link is not None), default=0)
    return piece.linked_share >= _MOSTLY_LINK and longest >= HEADLINE


def is_bold_heading(piece: Piece) -> bool:
    """Whether a short line is bold throughout and no sentence, as pages without headings set their crossheads."""
    if len(piece.text) > _LABEL_LENGTH or ends_sentence(piece.text):
        return False
    return any(mark.text == piece.text and mark.names.split(maxsplit=1)[0] in _BOLD for mark in piece.marks)


def _lists_tags(piece: Piece) -> bool:
    """Whether a piece is like "Tags: harbour, council", each of them a link."""
    is_linked = _PARTLY_LINK <= piece.linked_share < 1
    return is_linked and len(piece.text) <= MAX_CUE_LENGTH and load_cues()["tag"].opens(simplify(piece.text))


def _is_outside(piece: Piece, levels: int) -> bool:
    context = piece.context
    return not _OUTSIDE.isdisjoint(context.tags) or any(map(are_outside, context.names[len(context.names) - levels :]))


def _name_by_elements(piece: Piece, *, levels: int) -> BlockRole | None:
    context = piece.context
    if "figcaption" in context.tags[-_CAPTION_LEVELS:] or context.tag == "caption":
        return "caption"
    whole = next((mark.names for mark in piece.marks if mark.text == piece.text), "")
    near = context.names[len(context.names) - levels :]
    return next(filter(None, map(name_by_names, (whole, *reversed(near)))), None)


def _name_by_words(piece: Piece) -> BlockRole | None:
    line = simplify(piece.text)
    cues = load_cues()
    if _lists_tags(piece):
        return "tag"
    is_heading = piece.context.tag in HEADINGS or is_bold_heading(piece)
    if cues["related"].opens(line) and (piece.linked_share >= _MOSTLY_LINK or is_heading):
        return "related" if piece.link else "furniture"
    if ends_sentence(piece.text):
        return None
    said = frozenset(kind for kind in _CUES_IN_TEXT if cues[kind].opens(line))
    return name_furniture(said)


def _name_link(piece: Piece) -> BlockRole | None:
    """Return what a piece is that leads away."""
    is_entry = piece.context.tag in _LISTS | HEADINGS or piece.text.startswith(tuple(BULLETS))
    if piece.linked_share >= _ALL_LINK and is_entry:
        return "related" if is_headline_link(piece) else "furniture"
    if ends_sentence(piece.text) or piece.linked_share < _MOSTLY_LINK:
        return None
    if is_headline_link(piece):
        return "related"
    return "furniture" if sum(mark.link is not None for mark in piece.marks) > 1 else None


def _name_by_tag(piece: Piece) -> BlockRole:
    tags = piece.context.tags
    tag = piece.context.tag
    if tag in HEADINGS:
        return "subhead"
    if tag in _LISTS or "li" in tags[-2:]:
        return "list"
    if tag in _TABLES and "\t" in piece.text:
        return "table"
    if is_bold_heading(piece):
        return "subhead"
    return "dateline" if _DATELINE.fullmatch(piece.text) is not None else "paragraph"

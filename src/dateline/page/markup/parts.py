"""A piece with its role in; the parts that are blocks of their own out: each tag, each headline without its label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.page.cues import load_cues, simplify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.markup.pieces import Mark, Piece
    from dateline.schema import BlockRole

_MAX_LABEL: Final = 30  # characters; "Science and technology" has 22
_MIN_HEADLINE: Final = 3  # words
_LABEL_TAGS: Final = frozenset("a b mark small span strong time".split())
_LABEL_END: Final = " \t\n.:|/·•–—-"  # "Interview." is the label "Interview"
# What follows a label begins as a headline does: "Venezuela|The minister", but not "Maduro| says"
_HEADLINE_START: Final = re.compile(r"[\W\d_]*[^\W\d_a-zß-öø-ÿ]")


class Part(Struct, frozen=True):
    """The stretch of a piece from `start` to `end`; `section` is the label before it."""

    start: int
    end: int
    link: str | None = None
    section: str | None = None


def split_piece(piece: Piece, role: BlockRole) -> tuple[Part, ...]:
    """Return the parts of a piece in order; only tags and related headlines are parted."""
    if role == "tag":
        return tuple(_find_links(piece, min_words=1)) or (_whole(piece),)
    if role != "related":
        return (_whole(piece),)
    links = tuple(_find_links(piece, min_words=_MIN_HEADLINE))
    if len(links) > 1:
        return links
    return (_cut_label(piece, links),)


def _whole(piece: Piece) -> Part:
    return Part(0, len(piece.text), piece.link)


def _find_links(piece: Piece, *, min_words: int) -> Iterator[Part]:
    """Yield the links of a piece, one after the other, with so many words or more."""
    cursor = 0
    for mark in piece.marks:
        start = piece.text.find(mark.text, cursor) if mark.link is not None else -1
        if start >= 0:
            cursor = start + len(mark.text)
            if mark.text.count(" ") + 1 >= min_words:
                yield Part(start, cursor, mark.link)


def _cut_label(piece: Piece, links: Sequence[Part]) -> Part:
    """Return the headline with what stands glued before it as its section."""
    text = piece.text
    label = _find_label(piece, links)
    start = len(label)
    while start < len(text) and label and text[start] in _LABEL_END:
        start += 1
    section = label.strip(_LABEL_END) or None
    is_phrase = section is not None and load_cues()["related"].fits(simplify(section))
    return Part(start, len(text), links[0].link if links else piece.link, None if is_phrase else section)


def _find_label(piece: Piece, links: Sequence[Part]) -> str:
    """Return the label with which a piece begins, "" without one."""
    if links and links[0].end == len(piece.text) and links[0].start:
        return piece.text[: links[0].start] if links[0].start <= _MAX_LABEL else ""
    return next((mark.text for mark in piece.marks if _is_label(mark, piece.text)), "")


def _is_label(mark: Mark, text: str) -> bool:
    rest = text[len(mark.text) :]
    return (
        text.startswith(mark.text)
        and mark.names.split(maxsplit=1)[0] in _LABEL_TAGS
        and len(mark.text) <= _MAX_LABEL
        and rest.count(" ") + 1 >= _MIN_HEADLINE
        and _HEADLINE_START.match(rest) is not None
    )

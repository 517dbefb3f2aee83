"""A piece with its role in; the parts that are blocks of their own out: each tag, each headline without its label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.page.cues import load_cues, simplify
from dateline.page.labels import find_label, load_labels
from dateline.page.markup.pieces import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.markup.pieces import Mark, Piece
    from dateline.schema import BlockRole

MAX_LABEL: Final = 30  # characters; "Science and technology" has 22
_MIN_HEADLINE: Final = 3  # words
_LABEL_TAGS: Final = frozenset("a b mark small span strong time".split())
LABEL_END: Final = BLANK + ".:|/·•–—-"  # "Interview." is the label "Interview"
_SIGNS: Final = frozenset(":|/»–—-")
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
    """Return the headline, with what stands glued before it as its section unless that is only "Read also:"."""
    text = piece.text
    link = links[0].link if links else piece.link
    label, start = _find_label(piece, links)
    section = label.strip(LABEL_END) or None
    is_phrase = section is not None and load_cues()["related"].fits(simplify(section))
    return Part(start, len(text), link, None if is_phrase else section)


def _find_label(piece: Piece, links: Sequence[Part]) -> tuple[str, int]:
    """Return the label with which a piece begins, and where its headline does; "" and 0 without one."""
    text = piece.text
    if links and links[0].end == len(text) and 0 < links[0].start <= MAX_LABEL:
        return text[: links[0].start], links[0].start
    phrase = load_cues()["related"].start.match(text.lower())
    rest = text[phrase.end() :] if phrase is not None else ""
    if rest.lstrip()[:1] in _SIGNS and rest.strip(LABEL_END):
        return "", len(text) - len(rest.lstrip(LABEL_END))
    marked = next((mark.text for mark in piece.marks if _is_label(mark, text)), None)
    if marked is not None:
        rest = text[len(marked) :]
        return marked, len(text) - len(rest.lstrip(LABEL_END))
    found = find_label(text)
    if found is None or not _is_printed_label(text[: found.end], mark=text[found.end : found.headline]):
        return "", 0
    return text[: found.end], found.headline


def _is_printed_label(label: str, *, mark: str) -> bool:
    """Whether a label without an element of its own is one: a section's name and a sign, "Opinion | Why ..."."""
    return bool(mark.strip()) and label.lower() in load_labels().sections


def _is_label(mark: Mark, text: str) -> bool:
    rest = text[len(mark.text) :]
    return (
        text.startswith(mark.text)
        and mark.names.split(maxsplit=1)[0] in _LABEL_TAGS
        and len(mark.text) <= MAX_LABEL
        and rest.count(" ") + 1 >= _MIN_HEADLINE
        and _HEADLINE_START.match(rest) is not None
    )

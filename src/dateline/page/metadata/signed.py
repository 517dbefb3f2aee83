"""Blocks in; the names of those who signed the page, where they stand, out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.names import BY, MADE_BY, find_collective, is_agency, is_person, is_role, split_names
from dateline.schema import BODY_ROLES, Span
from dateline.text.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block, BlockRole

_MAX_BYLINE: Final = 150  # characters; a longer byline block is a life of the author
_MAX_IN_BODY: Final = 80  # characters of a byline among paragraphs
_NAME_WORDS: Final = range(2, 5)  # words of a name that stands alone on a line
_EDGE: Final = 3  # paragraphs from the top and from the end among which a byline may stand
# Lines in which "by" is said of something else than this article.
_OTHERS: Final[frozenset[BlockRole]] = frozenset(
    {"title", "related", "comment", "caption", "tag", "share", "subscribe", "legal", "trust", "pullquote"}
)
# What ends the names in a line: "| April 13", "– 3 comments", " am Dienstag", " Illustration von ...", " Photos: ..."
_AFTER: Final = re.compile(
    r"\s*[|·•–—]\s|\s{2,}|\s(?:am|um|on|at|@)\s|\s(?:illustrations?|fotos?|photos?|photography|bild(?:er)?|symbolbild|images?)\b",
    re.IGNORECASE,
)
# A name in brackets behind the last sentence: "... until spring. (Iain K. MacLeod) +++"
_SIGNATURE: Final = re.compile(r"[.!?…\"”“»]\s*\((?P<name>[^\W\d_a-z][\w.'’-]+(?:\s[^\W\d_a-z][\w.'’-]*){1,3})\)\W*$")


def find_authors(text: str, blocks: Sequence[Block]) -> list[Span]:
    """Return the names in bylines, each once: "By Ama Mensah", or a name above a line that says what she is.

    Without any, the name in brackets behind the last paragraph; failing that, a byline of the newsroom as a whole.
    """
    start = next((block.start for block in blocks if block.role in BODY_ROLES), len(text))
    bylines = [place for place, block in enumerate(blocks) if block.role == "byline"]
    found = [span for place in bylines for span in _find(text, blocks, place)]
    found = [span for span in found if span.start < start] or found or list(_find_signed(text, blocks))
    found = found or _find_signature(text, blocks) or list(_find_collective(text, [blocks[place] for place in bylines]))
    return list({span.quote: span for span in reversed(found)}.values())[::-1]


def _find(text: str, blocks: Sequence[Block], place: int) -> Iterator[Span]:
    block = blocks[place]
    line = text[block.start : block.end]
    names = list(_find_names(text, block.start, block.end))
    is_opened = BY.match(line) is not None
    yield from (name for name in names if is_opened or is_person(name.quote) or is_agency(name.quote))
    above = blocks[place - 1] if place else None
    if above is not None and above.role not in BODY_ROLES and is_role(line):
        names = list(_find_names(text, above.start, above.end))
        line = text[above.start : above.end].strip()
        if [name.quote for name in names] == [line] and len(line.split()) in _NAME_WORDS:
            yield from names


def _find_signed(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    """Yield the names in other lines that say who wrote: "Posted by Ama", "News | By Ama Mensah | April 13, 2020"."""
    body = [block for block in blocks if block.role in BODY_ROLES]
    edge = [*body[:_EDGE], *body[-_EDGE:]]
    for block in blocks:
        if block.role in BODY_ROLES:
            is_likely = block in edge and block.end - block.start <= _MAX_IN_BODY
        else:
            is_likely = block.role not in _OTHERS and block.end - block.start <= _MAX_BYLINE
        names = list(_read_signed(text, block)) if is_likely else []
        if names:
            yield from names
            return


def _read_signed(text: str, block: Block) -> Iterator[Span]:
    line = text[block.start : block.end]
    made = MADE_BY.search(line)
    opening = made or (BY.match(line) if block.role not in BODY_ROLES else None)
    if opening is None:
        return
    after = _AFTER.search(line, opening.end())
    end = len(line) if after is None else after.start()
    dates = [date.start for date in find_dates(line) if opening.end() <= date.start < end]
    names = list(_find_names(text, block.start + opening.end(), block.start + min([end, *dates])))
    is_sure = made is not None and block.role not in BODY_ROLES
    yield from (name for name in names if is_sure or is_person(name.quote))


def _find_signature(text: str, blocks: Sequence[Block]) -> list[Span]:
    last = [block for block in blocks if block.role == "paragraph"][-1:]
    for block in last:
        found = _SIGNATURE.search(text[: block.end], block.start)
        if found is not None and is_person(found["name"]) and split_names([found["name"]]):
            return [Span.cut(text, start=found.start("name"), end=found.end("name"))]
    return []


def _find_collective(text: str, bylines: Sequence[Block]) -> Iterator[Span]:
    for block in bylines:
        for words in find_collective(text[block.start : block.end]):
            start = text.find(words, block.start, block.end)
            yield Span.cut(text, start=start, end=start + len(words))
            return


def _find_names(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the names of a byline; a byline as long as a paragraph has none."""
    if end - start > _MAX_BYLINE:
        return
    for name in split_names([text[start:end]]):
        place = text.find(name, start, end)
        if place >= 0:
            yield Span.cut(text, start=place, end=place + len(name))

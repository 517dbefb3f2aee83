"""Blocks in; the names of those who signed the page, where they stand, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.metadata.names import is_role, split_names
from dateline.schema import BODY_ROLES, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block

_MAX_BYLINE: Final = 150  # characters; a longer byline block is a life of the author
_NAME_WORDS: Final = range(2, 5)  # words of a name that stands alone on a line


def find_authors(text: str, blocks: Sequence[Block]) -> list[Span]:
    """Return the names in bylines, each once: "By Ama Mensah", or a name above a line that says what she is."""
    found = [
        span for place, block in enumerate(blocks) if block.role == "byline" for span in _find(text, blocks, place)
    ]
    return list({span.quote: span for span in reversed(found)}.values())[::-1]


def _find(text: str, blocks: Sequence[Block], place: int) -> Iterator[Span]:
    block = blocks[place]
    yield from _find_names(text, block)
    above = blocks[place - 1] if place else None
    if above is not None and above.role not in BODY_ROLES and is_role(text[block.start : block.end]):
        names = list(_find_names(text, above))
        line = text[above.start : above.end].strip()
        if [name.quote for name in names] == [line] and len(line.split()) in _NAME_WORDS:
            yield from names


def _find_names(text: str, block: Block) -> Iterator[Span]:
    """Yield the names of a byline; a byline as long as a paragraph has none."""
    if block.end - block.start > _MAX_BYLINE:
        return
    for name in split_names([text[block.start : block.end]]):
        start = text.find(name, block.start, block.end)
        if start >= 0:
            yield Span.cut(text, start=start, end=start + len(name))

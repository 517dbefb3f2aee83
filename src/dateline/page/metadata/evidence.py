"""A value and a text in blocks in; the words on the page that say the value out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.schema import BODY_ROLES, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block, BlockRole

_FIRST: Final[dict[str, tuple[BlockRole, ...]]] = {"title": ("title",), "authors": ("byline",)}  # where each is at home
_NEVER: Final[frozenset[BlockRole]] = BODY_ROLES | {"related", "comment"}  # a name there is a name in a story
_CITED: Final = frozenset({"title", "authors", "publisher"})
_SPACE: Final = r"\s+"
_MAX_LENGTH: Final = 400  # characters of a block that is searched, so that a page full of markup stays quick


def find_quote(value: str, text: str, blocks: Sequence[Block], *, field: str) -> Span | None:
    """Return where the page prints a title, an author or a publisher, whatever its case and spaces; None elsewhere."""
    words = value.split()
    if field not in _CITED or not words:
        return None
    pattern = re.compile(rf"(?<!\w){_SPACE.join(map(re.escape, words))}(?!\w)", re.IGNORECASE)
    home = _FIRST.get(field, ())
    allowed = [block for block in blocks if block.role not in _NEVER and block.end - block.start <= _MAX_LENGTH]
    for block in sorted(allowed, key=lambda block: block.role not in home):
        found = pattern.search(text, block.start, block.end)
        if found is not None:
            return Span.cut(text, start=found.start(), end=found.end())
    return None

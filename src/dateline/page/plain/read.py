"""Plain text in; blocks with roles out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.reading import Reading
from dateline.schema import Block

if TYPE_CHECKING:
    from dateline.page.limits import Limits

_LINE: Final = re.compile(r"[^\n]*\S[^\n]*")


def read_plain(text: str, *, limits: Limits) -> Reading:
    """Read a page of plain text in normal form."""
    blocks = []
    for found in _LINE.finditer(text):
        line = found.group()
        role = "paragraph" if len(line) > 120 and re.search(r"[.!?][\"”’')]?\s*$", line) else "furniture"
        blocks.append(Block(start=found.start(), end=found.end(), role=role))
    return Reading(text=text, blocks=tuple(blocks))

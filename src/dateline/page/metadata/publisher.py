"""Blocks in; the outlet that the page's copyright line names out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.schema import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block

# "© 2021 The Courier. All rights reserved", "Copyright 2019-2021 by The Courier", "© 2021 Copyright The Courier - ..."
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]*(?:copyright\s*)?(?:\d{4}\s*[-–—]\s*)?\d{4},?\s+(?:copyright\s+)?(?:by\s+)?"
    r"(?P<name>[^\W\d_][^.|,;:©\n]*?)\s*(?=$|[.|,;:©\n]|\s[-–—]|\s+(?:all|alle|todos|tous|tutti)\s+(?:rights|rechte|los|droits|i)\b)",
    re.IGNORECASE,
)
_MAX_WORDS: Final = 7
_MAX_LENGTH: Final = 400
_NO_NAMES: Final = frozenset({"all rights reserved", "copyright", "the author", "the authors"})


def find_publisher(text: str, blocks: Sequence[Block]) -> Span | None:
    """Return the name in a copyright line that has a year; credits of pictures have none."""
    for block in blocks:
        if block.role != "legal":
            continue
        found = _COPYRIGHT.search(text, block.start, min(block.end, block.start + _MAX_LENGTH))
        if found is not None and len(found["name"].split()) <= _MAX_WORDS and found["name"].lower() not in _NO_NAMES:
            return Span.cut(text, start=found.start("name"), end=found.end("name"))
    return None

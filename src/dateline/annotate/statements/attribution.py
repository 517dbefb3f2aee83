"""What decoding gives and resolution takes: who says what with which words, as stretches of words of the page."""

from __future__ import annotations

from typing import NamedTuple

Words = tuple[int, int]  # from a word up to, not with, another


class Attribution(NamedTuple):
    """Source and cue where there are any, the stretches of the content in order, and how sure that is (0 to 1)."""

    source: Words | None
    cue: Words | None
    contents: tuple[Words, ...]
    score: float

"""What decoding gives and resolution takes: who says what with which words, as stretches of words of the page."""

from __future__ import annotations

from typing import NamedTuple

Words = tuple[int, int]  # from a word up to, not with, another


class Attribution(NamedTuple):
    """Source and cue where there are any, the stretches of the content in order, and how sure that is (0 to 1).

    `is_verbatim` tells that the content is the source's own words without marks around it, as in a transcript.
    """

    source: Words | None
    cue: Words | None
    contents: tuple[Words, ...]
    score: float
    is_verbatim: bool = False

    def parts(self) -> list[Words]:
        """Return all its stretches: contents, then source and cue."""
        return [*self.contents, *filter(None, (self.source, self.cue))]

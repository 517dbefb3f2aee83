"""Where a report was filed: "KAMPALA, 3 May (Agency) - ". The place names there act in nothing."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.annotate.base import Frame

DATELINE_WORDS: Final = 12  # of the longest: "SPRINGFIELD, Mass., Nov. 3 (Reuters) -"
DASHES: Final = frozenset({"-", "--", "\u2013", "\u2014", ":"})  # what ends one: "HANOI, Vietnam (AP) - Talks"


def in_dateline(frame: Frame, start: int, end: int) -> bool:
    """Tell whether the words `start` to `end` stand in a dateline: at the head of a block, before a dash."""
    block = frame.blocks[bisect_right(frame.blocks, start) - 1]
    if start - block > DATELINE_WORDS:
        return False
    return not DASHES.isdisjoint(frame.words[end : block + DATELINE_WORDS])

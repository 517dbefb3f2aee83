"""Cuts a text into windows that fit the encoder: whole blocks packed together, long ones split at sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

PACKED_PIECES: Final = 96  # short blocks share a window up to here: all other sizes cost more
WINDOW_PIECES: Final = 192  # a longer block is split
CONTEXT_PIECES: Final = 32  # of the words before a split that the next window sees again
_SENTENCE_END: Final = re.compile(r"[.?!…][\"'”’)\]]*$")


class Window(NamedTuple):
    """Words `first` to `end` are read; those before `start` were answered by the window before, and give context."""

    first: int
    start: int
    end: int


def cut_windows(words: Sequence[str], sizes: Sequence[int], blocks: Sequence[int]) -> list[Window]:
    """Return windows that cover all words once, in order.

    `sizes` holds the number of pieces of each word, `blocks` the index of the first word of each block.
    """
    windows: list[Window] = []
    first = end = filled = 0
    for block_start, block_end in _ranges(blocks, len(words)):
        size = sum(sizes[block_start:block_end])
        if end > first and filled + size > PACKED_PIECES:
            windows.append(Window(first, first, end))
            first, filled = block_start, 0
        if size > WINDOW_PIECES:
            windows.extend(_split(words, sizes, start=block_start, end=block_end))
            first, filled = block_end, 0
        else:
            filled += size
        end = block_end
    if end > first:
        windows.append(Window(first, first, end))
    return windows


def _ranges(blocks: Sequence[int], count: int) -> Iterator[tuple[int, int]]:
    edges = sorted({0, *blocks, count})
    return pairwise(edges)


def _split(words: Sequence[str], sizes: Sequence[int], *, start: int, end: int) -> Iterator[Window]:
    first = start
    while start < end:
        stop = _reach(sizes, first, end=end)
        if stop < end:
            stop = _last_sentence_end(words, start, end=stop) or stop
        yield Window(first, start, stop)
        start = stop
        first = _reach_back(sizes, start)


def _reach(sizes: Sequence[int], start: int, *, end: int) -> int:
    """Return the end of the longest stretch from `start` that fits a window."""
    total = 0
    for index in range(start, end):
        total += sizes[index]
        if total > WINDOW_PIECES:
            return index
    return end


def _reach_back(sizes: Sequence[int], end: int) -> int:
    total, index = 0, end
    while index > 0 and total + sizes[index - 1] <= CONTEXT_PIECES:
        index -= 1
        total += sizes[index]
    return index


def _last_sentence_end(words: Sequence[str], start: int, *, end: int) -> int | None:
    """Return the index after the last word that looks like a sentence end, in the second half of the stretch."""
    for index in range(end - 1, (start + end) // 2, -1):
        if _SENTENCE_END.search(words[index - 1]) and not words[index][:1].islower():
            return index
    return None

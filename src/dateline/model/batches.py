"""Windows to the graph's inputs.

One window a run: the graph then needs no padding and no mask, which measured faster on one core than batches of eight,
and since int8 activations are scaled over all that a run holds, a page reads the same whatever is read beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.model.shapes import shape_of
from dateline.model.windows import Window, cut_windows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.model.pieces import WordPieces
    from dateline.model.session import Array
    from dateline.model.signals import Words

MIN_WORDS: Final = 8  # a window is padded to this many words: the graph takes the best few heads of each
FREE, START, INSIDE = 0.0, 1e4, -1e4  # added to the sentence-start score of a word


@dataclass(frozen=True, slots=True)
class Prepared:
    """A window with the graph's inputs, each of shape (1, pieces) or (1, words)."""

    window: Window
    inputs: dict[str, Array]


def prepare_windows(words: Words, pieces: WordPieces) -> Iterator[Prepared]:
    """Yield the windows of a text, in order."""
    split = pieces.split(words.words)
    boundaries = _boundaries(words)
    for window in cut_windows(words.words, [len(ids) for ids in split], words.blocks):
        chosen = slice(window.first, window.end)
        ids, shapes, first = _lay_out(words.words[chosen], split[chosen], pieces=pieces)
        boundary = boundaries[chosen].copy()
        boundary[[0, window.start - window.first]] = START
        yield Prepared(window, _pad({"ids": ids, "shapes": shapes, "first": first, "boundary": boundary}))


def _lay_out(
    words: Sequence[str], split: Sequence[tuple[int, ...]], *, pieces: WordPieces
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return the word pieces between the encoder's own marks, the shape of each one's word, each word's first piece."""
    sizes = np.array(list(map(len, split)), dtype=np.int64)
    ids = np.array([pieces.start, *chain.from_iterable(split), pieces.end], dtype=np.int64)
    shapes = np.zeros(len(ids), dtype=np.int64)
    shapes[1:-1] = np.repeat(list(map(shape_of, words)), sizes)
    return ids, shapes, 1 + np.cumsum(sizes) - sizes


def _boundaries(words: Words) -> NDArray[np.float32]:
    boundaries = np.full(len(words.words), FREE if words.sentences is None else INSIDE, dtype=np.float32)
    known = [index for index in (0, *words.blocks, *(words.sentences or ())) if index < len(words.words)]
    boundaries[known] = START
    return boundaries


def _pad(inputs: dict[str, Array]) -> dict[str, Array]:
    """Add the batch axis, and words up to `MIN_WORDS` that are marked as none."""
    count = len(inputs["first"])
    marked = {**inputs, "words": np.ones(count, dtype=np.float32)}
    if count < MIN_WORDS:
        fill = {"first": 0, "words": 0, "boundary": START}
        marked |= {name: np.pad(marked[name], (0, MIN_WORDS - count), constant_values=fill[name]) for name in fill}
    return {name: array[None] for name, array in marked.items()}

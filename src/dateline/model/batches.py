"""Windows to padded arrays: the graph's inputs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dateline.model.pieces import WordPieces
from dateline.model.shapes import shape_of
from dateline.model.signals import Words
from dateline.model.windows import Window, cut_windows

BATCH_PIECES: Final = 1024  # padded pieces a batch; larger ones fall out of the cache (measured: docs/decisions)
MIN_WORDS: Final = 8  # a window is padded to this many words: the graph takes the best few heads of each
FREE, START, INSIDE = 0.0, 1e4, -1e4  # added to the sentence-start score of a word


@dataclass(frozen=True, slots=True)
class Piece:
    """One window, ready to be batched: `text` is the index of its text, arrays are per word or per word piece."""

    text: int
    window: Window
    ids: tuple[int, ...]
    shapes: tuple[int, ...]
    first: tuple[int, ...]
    boundary: tuple[float, ...]


def cut_pieces(texts: Sequence[Words], pieces: WordPieces) -> list[Piece]:
    """Return the windows of all texts."""
    return [piece for index, words in enumerate(texts) for piece in _cut_text(index, words, pieces=pieces)]


def group_pieces(windows: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield batches of windows of like length: little padding, and short windows are cheaper."""
    batch: list[Piece] = []
    for piece in sorted(windows, key=lambda piece: (len(piece.ids), piece.text, piece.window)):
        if batch and len(piece.ids) * (len(batch) + 1) > BATCH_PIECES:
            yield batch
            batch = []
        batch.append(piece)
    if batch:
        yield batch


def pad_batch(batch: Sequence[Piece], pad: int) -> dict[str, NDArray[np.generic]]:
    """Return the graph's inputs for a batch."""
    wide = max(len(piece.ids) for piece in batch)
    long = max(MIN_WORDS, *(len(piece.first) for piece in batch))
    arrays: dict[str, NDArray[np.generic]] = {
        "ids": np.full((len(batch), wide), pad, dtype=np.int64),
        "shapes": np.zeros((len(batch), wide), dtype=np.int64),
        "first": np.zeros((len(batch), long), dtype=np.int64),
        "words": np.zeros((len(batch), long), dtype=np.float32),
        "boundary": np.full((len(batch), long), START, dtype=np.float32),
    }
    for row, piece in enumerate(batch):
        arrays["ids"][row, : len(piece.ids)] = piece.ids
        arrays["shapes"][row, : len(piece.shapes)] = piece.shapes
        arrays["first"][row, : len(piece.first)] = piece.first
        arrays["words"][row, : len(piece.first)] = 1.0
        arrays["boundary"][row, : len(piece.first)] = piece.boundary
    return arrays


def _cut_text(index: int, words: Words, *, pieces: WordPieces) -> Iterator[Piece]:
    split = pieces.split(words.words)
    shapes = [shape_of(word) for word in words.words]
    boundaries = _boundaries(words)
    for window in cut_windows(words.words, [len(ids) for ids in split], words.blocks):
        yield _make_piece(index, window, split=split, shapes=shapes, boundaries=boundaries, pieces=pieces)


def _boundaries(words: Words) -> list[float]:
    boundaries = [FREE if words.sentences is None else INSIDE] * len(words.words)
    for index in (0, *words.blocks, *(words.sentences or ())):
        if index < len(boundaries):
            boundaries[index] = START
    return boundaries


def _make_piece(
    text: int,
    window: Window,
    *,
    split: Sequence[tuple[int, ...]],
    shapes: Sequence[int],
    boundaries: Sequence[float],
    pieces: WordPieces,
) -> Piece:
    ids, marks, first = [pieces.start], [0], []
    for index in range(window.first, window.end):
        first.append(len(ids))
        ids.extend(split[index])
        marks.extend([shapes[index]] * len(split[index]))
    edge = list(boundaries[window.first : window.end])
    edge[0] = edge[window.start - window.first] = START
    return Piece(text, window, (*ids, pieces.end), (*marks, 0), tuple(first), tuple(edge))

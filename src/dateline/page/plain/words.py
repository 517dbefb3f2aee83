"""The words of lines in; one vector a line out: the mean of what an encoder of sentences knows of each word alone.

The vectors are the embeddings of whole words of all-MiniLM-L6-v2 (Apache-2.0) in the directions in which the words of
pages differ most; `training.lines` makes them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Self

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from dateline.text.normal import strip_accents

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_TOKEN: Final = re.compile(r"\w+|[^\w\s]")  # "Guaidó's" is three: a name, a mark, an s
_LONG_LINE: Final = 400  # characters; what a line is about shows in its beginning
UNKNOWN: Final = 0  # the row of words that the table lacks


class WordVectors(Struct, frozen=True):
    """A table of vectors, `index` telling the row of a word in small letters without accents; row 0 is any other."""

    index: dict[str, int]
    vectors: NDArray[np.float32]

    def find_rows(self, text: str) -> list[int]:
        """Return the rows of the words and marks of a line."""
        return [self.index.get(token, UNKNOWN) for token in find_tokens(text)]

    def describe(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the mean vector of each line, lines x dimensions; zeros for a line without words."""
        table = np.zeros((len(texts), self.vectors.shape[1]), dtype=np.float32)
        for place, text in enumerate(texts):
            rows = self.find_rows(text)
            if rows:
                table[place] = self.vectors[rows].mean(axis=0)
        return table

    def save(self, path: Path) -> None:
        """Write words and vectors, a byte a number and a scale a dimension, as a file of numpy arrays."""
        scale = np.abs(self.vectors).max(axis=0) / np.iinfo(np.int8).max
        rounded = np.round(self.vectors / scale).astype(np.int8)
        words = "\n".join(sorted(self.index, key=self.index.__getitem__)).encode()
        np.savez_compressed(path, words=np.frombuffer(words, dtype=np.uint8), vectors=rounded, scale=scale)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read vectors that were saved."""
        with np.load(path, allow_pickle=False) as arrays:
            words = arrays["words"].tobytes().decode().split("\n")
            vectors = arrays["vectors"].astype(np.float32) * arrays["scale"]
        return cls({word: row for row, word in enumerate(words, start=UNKNOWN + 1)}, vectors)


def find_tokens(text: str) -> list[str]:
    """Return the words and marks that a line begins with, in small letters and without accents."""
    text = text[:_LONG_LINE].lower()
    if not text.isascii():
        text = strip_accents(text, form="NFD")
    return _TOKEN.findall(text)

"""Pointers from word to word, scored for the few pairs that somebody asks about: never a table of all pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from dateline.model.session import Arrays

Scores = NDArray[np.float32]
LIMIT: Final = 30.0  # log-odds beyond this are as good as certain, and further ones would overflow


@dataclass(frozen=True, slots=True)
class Pointers:
    """One pointer head's vectors, (words, width + 1) each: of words that point, and of words that are pointed at.

    The last column holds the score of pointing nowhere, and what is added for each word pointed at. Scores are
    unnormalised log-odds: a softmax over the candidates and nowhere gives chances. Words of different windows may be
    compared, though the head learned within windows.
    """

    pointing: Scores
    target: Scores

    def scores(self, words: Sequence[int], targets: Sequence[int]) -> Scores:
        """Return (words, targets): how well each of some words points at each of some others."""
        targeted = self.target[list(targets)]
        found: Scores = self.pointing[list(words), :-1] @ targeted[:, :-1].T + targeted[:, -1]
        return found

    def pairs(self, words: Sequence[int] | NDArray[np.int32], targets: Sequence[int] | NDArray[np.int32]) -> Scores:
        """Return how well each word points at the target of the same index, less how well it points nowhere."""
        pointing, targeted = (
            self.pointing[np.asarray(words, dtype=np.intp)],
            self.target[np.asarray(targets, dtype=np.intp)],
        )
        products: Scores = np.einsum("ij,ij->i", pointing[:, :-1], targeted[:, :-1])
        return products + targeted[:, -1] - pointing[:, -1]

    def chances(self, word: int, targets: range) -> Scores:
        """Return for a stretch of words the chance that one word points at each, where it may point at several."""
        targeted = self.target[targets.start : targets.stop]
        odds: Scores = targeted[:, :-1] @ self.pointing[word, :-1] + targeted[:, -1] - self.pointing[word, -1]
        found: Scores = np.reciprocal(1.0 + np.exp(-np.clip(odds, -LIMIT, LIMIT)))
        return found

    def nowhere(self, words: Sequence[int]) -> Scores:
        """Return how well each of some words points nowhere."""
        return self.pointing[list(words), -1]


def read_pointers(outputs: Arrays, *, name: str) -> Pointers | None:
    """Return the pointers of a head, None where the graph lacks it."""
    if f"{name}_pointing" not in outputs:
        return None
    return Pointers(outputs[f"{name}_pointing"], outputs[f"{name}_target"])

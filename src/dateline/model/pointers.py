"""Pointers from word to word, scored for the few pairs that somebody asks about: never a table of all pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dateline.model.session import Arrays


@dataclass(frozen=True, slots=True)
class Pointers:
    """One pointer head's vectors, (words, width + 1) each: of words that point, and of words that are pointed at.

    The last column holds the score of pointing nowhere, and what is added for each word pointed at. Scores are
    unnormalised log-odds: a softmax over the candidates and nowhere gives chances. Words of different windows may be
    compared, though the head learned within windows.
    """

    pointing: NDArray[np.float32]
    target: NDArray[np.float32]

    def scores(self, words: Sequence[int], targets: Sequence[int]) -> NDArray[np.float32]:
        """Return (words, targets): how well each of some words points at each of some others."""
        targeted = self.target[list(targets)]
        found: NDArray[np.float32] = self.pointing[list(words), :-1] @ targeted[:, :-1].T + targeted[:, -1]
        return found

    def nowhere(self, words: Sequence[int]) -> NDArray[np.float32]:
        """Return how well each of some words points nowhere."""
        return self.pointing[list(words), -1]


def read_pointers(outputs: Arrays, *, name: str) -> Pointers | None:
    """Return the pointers of a head, None where the graph lacks it."""
    if f"{name}_pointing" not in outputs:
        return None
    return Pointers(outputs[f"{name}_pointing"], outputs[f"{name}_target"])

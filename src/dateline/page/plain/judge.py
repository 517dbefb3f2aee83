"""The units of a page in; the log odds of each to be article text out.

Boosted trees look at a line, its neighbours and its place; networks look up and down the page and at the words as well.
Their mean is better than either: see docs/decisions/019-lines-by-trees.md.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final, Self

import numpy as np
from msgspec import Struct

from dateline.model.forest import Forest
from dateline.page.plain.features import describe_units
from dateline.page.plain.network import LineNetwork
from dateline.page.plain.words import WordVectors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from dateline.page.plain.units import Unit

FOREST: Final = "forest.npz"
NETWORKS: Final = "networks.npz"
WORDS: Final = "words.npz"
_FOLDER: Final = ("resources", "page")
_AT_ONCE: Final = 5_000  # units; 250,000 at once take 950 MB


class Judge(Struct, frozen=True):
    """What judges lines; `training.lines` makes its parts."""

    vectors: WordVectors
    forest: Forest
    networks: tuple[LineNetwork, ...]

    def score(self, units: Sequence[Unit]) -> NDArray[np.float32]:
        """Return the log odds of each unit; pages of more than 5,000 units are judged in parts."""
        parts = (units[start : start + _AT_ONCE] for start in range(0, len(units), _AT_ONCE))
        return np.concatenate([self.score_table(describe_page(part, self.vectors)) for part in parts])

    def score_table(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the log odds of each row of `describe_page`: the mean of what all members say."""
        answers = [self.forest.score(table), *(network.score(table) for network in self.networks)]
        total: NDArray[np.float32] = np.stack(answers).mean(axis=0)
        return total

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the parts from a folder."""
        networks = LineNetwork.load_all(folder / NETWORKS)
        return cls(WordVectors.load(folder / WORDS), Forest.load(folder / FOREST), networks)


def describe_page(units: Sequence[Unit], vectors: WordVectors) -> NDArray[np.float32]:
    """Return one row a unit: its features, as many as the trees know, then the mean vector of its words."""
    return np.hstack([describe_units(units), vectors.describe([unit.text for unit in units])])


@cache
def load_judge() -> Judge:
    """Load what ships."""
    with as_file(files("dateline").joinpath(*_FOLDER)) as folder:
        return Judge.load(folder)

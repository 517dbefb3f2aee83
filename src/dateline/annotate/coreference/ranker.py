"""Judges pairs of phrases by boosted trees: columns and pairs in, the log odds of each pair being one out."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.features import describe_pairs
from dateline.model.forest import Forest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dateline.annotate.coreference.columns import Columns
    from dateline.annotate.coreference.pairs import Pairs

# On GUM's development part no pair that is good enough in the end lies below this after so many trees; the others see
# a quarter of all pairs, which makes 6 ms of 17 on a page of 600 words.
FIRST_TREES: Final = 30
HOPELESS: Final = -3.0
RESOURCE: Final = ("resources", "coreference", "pairs.npz")


def score_pairs(columns: Columns, pairs: Pairs) -> NDArray[np.float32]:
    """Return the log odds of each pair; `training.coreference` makes the trees."""
    return score_table(load_ranker(), describe_pairs(columns, pairs))


def score_table(forest: Forest, table: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the log odds of described pairs; what the first trees find hopeless is not shown to the others."""
    scores = forest.first(FIRST_TREES).score(table)
    rest = scores > HOPELESS
    scores[rest] = forest.score(table[rest])
    return scores


@cache
def load_ranker() -> Forest:
    """Return the shipped trees, read on first use."""
    with as_file(files("dateline").joinpath(*RESOURCE)) as path:
        return Forest.load(path)

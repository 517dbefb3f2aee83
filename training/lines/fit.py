"""Pages in; boosted trees that judge their lines out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.page.plain.features import FEATURES
from training.forest import Recipe, fit_forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.model.forest import Forest
    from training.lines.pages import LinedPage

RECIPE: Final = Recipe(bags=3, trees=150, rate=0.06, leaves=15, least=20, share=0.3)
_LONG: Final = 20.0  # characters; a line counts by the root of its length: the measure is of words
_LEAST: Final = 0.3
PAGE_WEIGHT: Final = 100.0  # what all lines of a page weigh together


def fit(pages: Sequence[tuple[LinedPage, float]]) -> Forest:
    """Return trees fitted to pages, each with its weight."""
    table = np.vstack([page.table[:, :FEATURES] for page, _ in pages])
    labels = np.concatenate([page.labels for page, _ in pages])
    weights = np.concatenate([weigh_lines(page) * weight for page, weight in pages])
    return fit_forest(table, labels, RECIPE, weights=weights)


def weigh_lines(page: LinedPage) -> NDArray[np.float64]:
    """Return the weight of each line: pages weigh the same, within a page long lines weigh more."""
    lengths = np.array([len(unit.text) for unit in page.units], dtype=np.float64)
    weights = np.sqrt(lengths / _LONG) + _LEAST
    scaled: NDArray[np.float64] = weights * (PAGE_WEIGHT / weights.sum())
    return scaled

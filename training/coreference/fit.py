"""Pairs in; boosted trees out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from training.forest import Recipe, fit_forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.model.forest import Forest
    from training.coreference.data import Text

RECIPE: Final = Recipe(bags=3, trees=90, rate=0.1, leaves=15, depth=6, least=60, share=0.3)


def fit(texts: Sequence[Text]) -> Forest:
    """Return trees that give the log odds of a pair being one."""
    table = np.vstack([text.table for text in texts])
    return fit_forest(table, np.concatenate([text.labels for text in texts]), RECIPE)

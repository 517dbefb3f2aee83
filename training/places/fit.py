"""Rows in; boosted trees out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from training.forest import Recipe, fit_forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.model.forest import Forest

Rows = tuple["NDArray[np.float32]", "NDArray[np.bool_]"]
RECIPE: Final = Recipe(bags=2, trees=120, rate=0.08, leaves=15, depth=6, least=20, share=0.4)


def fit(parts: Sequence[Rows]) -> Forest:
    """Return trees that give the log odds of a row being right; each part is a text's rows and which are right."""
    table = np.vstack([rows for rows, _ in parts if len(rows)])
    return fit_forest(table, np.concatenate([right for rows, right in parts if len(rows)]), RECIPE)

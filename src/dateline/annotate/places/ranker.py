"""The two forests that judge: which words are a toponym, and which place one means. `training.places` makes them."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.model.forest import Forest

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER: Final = ("resources", "places")
TOPONYMS: Final = "toponyms.npz"
PLACES: Final = "places.npz"


@cache
def load_forest(name: str) -> Forest:
    """Return a shipped forest, read on first use."""
    with as_file(files("dateline").joinpath(*FOLDER, name)) as path:
        return Forest.load(path)


def judge(forest: Forest, table: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the chance (0 to 1) of each row of a table."""
    return 1.0 / (1.0 + np.exp(-forest.score(table).astype(np.float64)))

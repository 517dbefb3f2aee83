"""Pages in; boosted trees out, in the form that Dateline evaluates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from dateline.model.forest import Forest
from dateline.page.plain.features import FEATURES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from training.lines.pages import LinedPage

_LONG: Final = 20.0  # characters; a line counts by the root of its length: the measure is of words
_LEAST: Final = 0.3
_PAGE: Final = 100.0  # what all lines of a page weigh together


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to fit: `bags` forests of `trees` trees each, whose log odds are averaged."""

    trees: int = 150
    rate: float = 0.06
    leaves: int = 15
    least: int = 20
    share: float = 0.3  # of the features that a split may choose from
    bags: int = 3
    other_weight: float = 0.1  # of a page that is no news; at 0.25 the article text of news falls by 0.008


def fit(pages: Sequence[tuple[LinedPage, float]], recipe: Recipe) -> Forest:
    """Return the trees of all bags as one forest; each page comes with its weight."""
    table = np.vstack([page.table[:, :FEATURES] for page, _ in pages])
    labels = np.concatenate([page.labels for page, _ in pages])
    weights = np.concatenate([weigh_lines(page) * weight for page, weight in pages])
    models = [_make_model(recipe, seed=seed).fit(table, labels, sample_weight=weights) for seed in range(recipe.bags)]
    return to_forest(models)


def weigh_lines(page: LinedPage) -> NDArray[np.float64]:
    """Return the weight of each line: pages weigh the same, within a page long lines weigh more."""
    lengths = np.array([len(unit.text) for unit in page.units], dtype=np.float64)
    weights = np.sqrt(lengths / _LONG) + _LEAST
    scaled: NDArray[np.float64] = weights * (_PAGE / weights.sum())
    return scaled


def _make_model(recipe: Recipe, *, seed: int) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=recipe.trees,
        learning_rate=recipe.rate,
        max_leaf_nodes=recipe.leaves,
        min_samples_leaf=recipe.least,
        max_features=recipe.share,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=seed,
    )


def to_forest(models: Sequence[HistGradientBoostingClassifier]) -> Forest:
    """Return models as one forest whose score is the mean of theirs."""
    trees = [stage[0].nodes for model in models for stage in model._predictors]  # noqa: SLF001 - there is no public way
    roots = np.cumsum([0, *map(len, trees)])[:-1]
    parts = [_flatten(nodes, first=int(first)) for nodes, first in zip(trees, roots, strict=True)]
    feature, threshold, children, value = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Forest(
        roots=roots.astype(np.int32),
        feature=feature.astype(np.int32),
        threshold=threshold.astype(np.float32),
        children=children.astype(np.int32),
        value=(value / len(models)).astype(np.float32),
        baseline=float(np.mean([model._baseline_prediction for model in models])),  # noqa: SLF001 - as above
        depth=max(int(nodes["depth"].max()) for nodes in trees),
    )


def _flatten(nodes: NDArray[Any], *, first: int) -> tuple[NDArray[Any], ...]:  # Any: a structured array
    """Return the columns of a tree whose nodes begin at `first`; a leaf leads to itself."""
    here = np.arange(len(nodes))
    is_leaf = nodes["is_leaf"].astype(bool)
    pairs = np.stack([np.where(is_leaf, here, nodes[side]) for side in ("left", "right")], axis=1)
    return (
        np.where(is_leaf, 0, nodes["feature_idx"]),
        np.where(is_leaf, 0.0, nodes["num_threshold"]),
        pairs.ravel() + first,
        np.where(is_leaf, nodes["value"], 0.0),
    )

"""Scores of coreference: MUC, B-cubed, CEAF-e and their mean (CoNLL F1) over clusters of exact spans.

Clusters of one mention do not count on either side. The definitions are those of Pradhan et al. 2014.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

import numpy as np

from bench.metrics import SHARE_DIGITS, Json

if TYPE_CHECKING:
    from numpy.typing import NDArray

_T = TypeVar("_T", bound=Hashable)
Clusters = Sequence[frozenset[_T]]
MEASURES: Final = ("muc", "b3", "ceafe")


class Counts(NamedTuple):
    """What was right of what was found, and of what was wanted; the two numerators may differ."""

    right_found: float
    found: float
    right_wanted: float
    wanted: float


def score_clusters(pairs: Iterable[tuple[Clusters[_T], Clusters[_T]]]) -> dict[str, Json]:
    """Return precision, recall and F1 of each measure over (gold, found) clusters of texts, and `conll_f1`."""
    totals: dict[str, NDArray[np.float64]] = {name: np.zeros(4) for name in ("mentions", *MEASURES)}
    for gold, found in pairs:
        wanted, got = _non_singletons(gold), _non_singletons(found)
        for name, counts in _count(wanted, got).items():
            totals[name] += np.array(counts)
    scores = {name: _rates(Counts(*total.tolist())) for name, total in totals.items()}
    mean = sum(scores[name]["f1"] for name in MEASURES) / len(MEASURES)
    return {**scores, "conll_f1": round(mean, SHARE_DIGITS)}


def _rates(counts: Counts) -> dict[str, float]:
    precision = counts.right_found / counts.found if counts.found else 0.0
    recall = counts.right_wanted / counts.wanted if counts.wanted else 0.0
    both = precision + recall
    rates = {"p": precision, "r": recall, "f1": 2 * precision * recall / both if both else 0.0}
    return {name: round(rate, SHARE_DIGITS) for name, rate in rates.items()}


def _non_singletons(clusters: Clusters[_T]) -> list[frozenset[_T]]:
    return [cluster for cluster in clusters if len(cluster) > 1]


def _count(gold: Clusters[_T], found: Clusters[_T]) -> Mapping[str, Counts]:
    wanted, got = frozenset[_T]().union(*gold), frozenset[_T]().union(*found)
    both = len(wanted & got)
    best = best_assignment(_similarities(gold, found))
    return {
        "mentions": Counts(both, len(got), both, len(wanted)),
        "muc": Counts(*_muc(found, gold), *_muc(gold, found)),
        "b3": Counts(*_b_cubed(found, gold), *_b_cubed(gold, found)),
        "ceafe": Counts(best, len(found), best, len(gold)),
    }


def _owners(clusters: Clusters[_T]) -> dict[_T, int]:
    return {mention: index for index, cluster in enumerate(clusters) for mention in cluster}


def _muc(key: Clusters[_T], response: Clusters[_T]) -> tuple[float, float]:
    """Return how many links of the key the response has, and how many there are."""
    owners = _owners(response)
    right = 0
    for cluster in key:
        parts = {owners[mention] for mention in cluster if mention in owners}
        right += len(cluster) - len(parts) - sum(mention not in owners for mention in cluster)
    return right, sum(len(cluster) - 1 for cluster in key)


def _b_cubed(key: Clusters[_T], response: Clusters[_T]) -> tuple[float, float]:
    """Return the sum over mentions of the share of their cluster that the response has with them, and their number."""
    owners = _owners(response)
    shares = (
        len(cluster & response[owners[mention]]) / len(cluster)
        for cluster in key
        for mention in cluster
        if mention in owners
    )
    return sum(shares), sum(map(len, key))


def _similarities(gold: Clusters[_T], found: Clusters[_T]) -> NDArray[np.float64]:
    """Return twice what two clusters share over what they hold together, gold x found."""
    table = [[2 * len(one & other) / (len(one) + len(other)) for other in found] for one in gold]
    return np.array(table, dtype=np.float64).reshape(len(gold), len(found))


def best_assignment(gains: NDArray[np.float64]) -> float:
    """Return the largest total of a one-to-one choice of cells (shortest augmenting paths, Jonker and Volgenant)."""
    costs = -(gains if gains.shape[0] <= gains.shape[1] else gains.T)
    rows, columns = costs.shape
    row_prices, column_prices = np.zeros(rows), np.zeros(columns)
    owners = np.full(columns, -1)
    for row in range(rows):
        _augment(costs, row, owners, prices=(row_prices, column_prices))
    return float(sum(-costs[owner, column] for column, owner in enumerate(owners) if owner >= 0))


def _augment(
    costs: NDArray[np.float64],
    row: int,
    owners: NDArray[np.int64],
    *,
    prices: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> None:
    """Give one more row a column, at the least cost, by moving others."""
    row_prices, column_prices = prices
    distances = np.full(len(owners), np.inf)
    before = np.full(len(owners), -1)
    is_done = np.zeros(len(owners), dtype=bool)
    here, column, reached = row, -1, 0.0
    while True:
        steps = reached + costs[here] - row_prices[here] - column_prices
        is_shorter = ~is_done & (steps < distances)
        distances[is_shorter], before[is_shorter] = steps[is_shorter], column
        column = int(np.where(is_done, np.inf, distances).argmin())
        reached = float(distances[column])
        is_done[column] = True
        if owners[column] < 0:
            break
        here = int(owners[column])
    row_prices[row] += reached
    _reprice(owners, distances, is_done, reached, prices=prices)
    while column >= 0:
        previous = int(before[column])
        owners[column] = row if previous < 0 else owners[previous]
        column = previous


def _reprice(
    owners: NDArray[np.int64],
    distances: NDArray[np.float64],
    is_done: NDArray[np.bool_],
    reached: float,
    *,
    prices: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> None:
    """Move the prices of what was looked at, so that no reduced cost is below zero."""
    row_prices, column_prices = prices
    for column in np.flatnonzero(is_done):
        gap = reached - distances[column]
        column_prices[column] -= gap
        if owners[column] >= 0:
            row_prices[owners[column]] += gap

"""Metrics as JSON: nested mappings of numbers, and the few sums that all areas share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
Metrics: TypeAlias = Mapping[str, Json]
SHARE_DIGITS: Final = 4  # of figures from 0 to 1: finer than any of the data sets can tell
PERCENT_DIGITS: Final = 2


def precision_recall_f1(hits: float, found: float, wanted: float) -> dict[str, float]:
    """Return `p`, `r` and `f1` (0 to 1); a side with nothing in it counts 0."""
    precision = hits / found if found else 0.0
    recall = hits / wanted if wanted else 0.0
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return {name: round(value, SHARE_DIGITS) for name, value in (("p", precision), ("r", recall), ("f1", f1))}


def percent(hits: float, found: float, wanted: float) -> float:
    """Return an F1 in percent; where both sides have equally many items this is the share that is right."""
    total = found + wanted
    return round(200.0 * hits / total, PERCENT_DIGITS) if total else 0.0


def look_up(metrics: Metrics, path: str) -> float | None:
    """Return the number at a dotted path such as `raw.las`, `None` where there is none."""
    here: Json = metrics
    for name in path.split("."):
        if not isinstance(here, Mapping) or name not in here:
            return None
        here = here[name]
    return float(here) if isinstance(here, int | float) and not isinstance(here, bool) else None

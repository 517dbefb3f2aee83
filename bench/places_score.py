"""Scores of toponyms: found by their words, and placed within 161 km (100 miles), as the literature counts."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bench.metrics import SHARE_DIGITS, precision_recall_f1

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bench.metrics import Json
    from bench.places_rows import GoldToponym

EARTH_KM: Final = 6371.0088
NEAR_KM: Final = 161.0
FARTHEST_KM: Final = 20_039.0  # half the way round the Earth: the error of what was not placed
Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class FoundToponym:
    """A toponym that was found; `country` is the whole country that it is (ISO 3166-1 alpha-2), if it is one."""

    start: int
    end: int
    spot: Spot | None = None
    country: str | None = None


Pair = tuple["Sequence[GoldToponym]", "Sequence[FoundToponym]"]
Match = tuple["GoldToponym", "FoundToponym | None"]


def score_toponyms(pairs: Sequence[Pair]) -> dict[str, Json]:
    """Return the scores over (gold, found) toponyms of texts.

    `resolution_all_gold` counts a gold toponym that was not found, or found and left open, as placed wrongly.
    """
    matches = [match for gold, found in pairs for match in pair_up(gold, found)]
    gold, found = len(matches), sum(len(found) for _, found in pairs)
    exact = sum(one is not None and (one.start, one.end) == (each.start, each.end) for each, one in matches)
    errors = [_error(each.spot, one) for each, one in matches if each.spot is not None]
    placed = [error for error in errors if error < FARTHEST_KM]
    answered = sum(each.spot is not None for _, found in pairs for each in found)
    fair = sum(_is_near(each, one) for each, one in matches if each.spot is not None)
    return {
        "gold": gold,
        "pred": found,
        "recognition_exact": precision_recall_f1(exact, found, gold),
        "recognition_overlap": precision_recall_f1(sum(one is not None for _, one in matches), found, gold),
        "resolution_matched": _summarize(placed),
        "resolution_all_gold": _summarize(errors),
        "end_to_end_161": precision_recall_f1(sum(map(_within, errors)), answered, len(errors)),
        "acc161_or_country_all_gold": _rate(fair, len(errors)),
        "recall_by_kind": _recall_by_kind(matches),
    }


def pair_up(gold: Sequence[GoldToponym], found: Sequence[FoundToponym]) -> Iterator[Match]:
    """Yield each gold toponym with the one found in its words, else with the one that shares most of them, or None."""
    left = {(each.start, each.end): each for each in found}
    exact = {id(each): left.pop((each.start, each.end), None) for each in gold}
    for each in gold:
        one = exact[id(each)]
        if one is None:
            shared = [(_overlap(each, other), -other.start, other) for other in left.values() if _overlap(each, other)]
            one = max(shared, key=lambda item: item[:2])[2] if shared else None
            if one is not None:
                del left[one.start, one.end]
        yield each, one


def distance(one: Spot, other: Spot) -> float:
    """Return the kilometres between two points."""
    (lat, lon), (lat2, lon2) = (tuple(map(math.radians, spot)) for spot in (one, other))
    inner = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(inner)))


def _overlap(gold: GoldToponym, found: FoundToponym) -> int:
    return max(0, min(gold.end, found.end) - max(gold.start, found.start))


def _error(spot: Spot | None, found: FoundToponym | None) -> float:
    if spot is None or found is None or found.spot is None:
        return FARTHEST_KM
    return distance(spot, found.spot)


def _within(error: float) -> bool:
    return error <= NEAR_KM


def _is_near(gold: GoldToponym, found: FoundToponym | None) -> bool:
    """Tell whether a place is near, or the right country: the points of large ones differ between gazetteers."""
    if found is not None and found.country is not None and found.country == gold.country_level:
        return True
    return _within(_error(gold.spot, found))


def _summarize(errors: Sequence[float]) -> dict[str, Json]:
    """Return the share within 161 km, the mean and median error, and the area under the curve of its logarithm."""
    if not errors:
        return {"n": 0}
    ordered = sorted(errors)
    logs = [math.log(min(error, FARTHEST_KM) + 1) / math.log(FARTHEST_KM + 1) for error in ordered]
    area = sum(one + other for one, other in pairwise(logs)) / (2 * max(1, len(logs) - 1))
    middle = len(ordered) // 2
    median = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return {
        "n": len(ordered),
        "acc161": _rate(sum(map(_within, ordered)), len(ordered)),
        "mean_km": round(sum(ordered) / len(ordered), 1),
        "median_km": round(median, 1),
        "auc": round(area, SHARE_DIGITS),
    }


def _recall_by_kind(matches: Iterable[Match]) -> dict[str, Json]:
    kinds: dict[str, list[bool]] = defaultdict(list)
    for each, one in matches:
        if each.kind is not None:
            kinds[each.kind].append(one is not None)
    return {kind: _rate(sum(hits), len(hits)) for kind, hits in sorted(kinds.items())}


def _rate(hits: int, of: int) -> float | None:
    return round(hits / of, SHARE_DIGITS) if of else None

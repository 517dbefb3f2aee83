"""Texts with gold toponyms: rows of candidates for what is a toponym, and for which place one means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bench.files import read_rows
from bench.places_rows import GoldToponym, PlacesRow, read_facts
from bench.places_score import NEAR_KM, Spot, distance
from dateline.annotate.places.context import find_agreement, make_pool
from dateline.annotate.places.evidence import describe_candidates
from dateline.annotate.places.features import describe_pool
from dateline.annotate.places.page import PlacePage, read_page
from dateline.annotate.places.points import find_point
from dateline.annotate.places.toponym import group_toponyms
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.annotate.encode import TextEncoder
    from dateline.annotate.places.toponym import Bearer, Toponym
    from dateline.kb import Entry
    from training.places.fit import Rows

# Towns of one name lie farther apart than this, two points of one town do not. With the 161 km of the measure the trees
# would learn that a neighbour is as good.
SAME_KM: Final = 40.0
LARGE: Final = frozenset({"country", "admin1", "region"})


@dataclass(frozen=True, slots=True)
class PlaceText:
    """A text with its candidates described, and which of them are toponyms."""

    row: PlacesRow
    page: PlacePage
    rows: Rows


def read_texts(path: Path, encoder: TextEncoder) -> Iterator[PlaceText]:
    """Yield the texts of a file of gold toponyms."""
    for row in read_rows(path, PlacesRow):
        page = read_page(read_facts(row, encoder), shared_base())
        gold = {(each.start, each.end) for each in row.toponyms}
        right = [_extent(page, each.start, each.end) in gold for each in page.candidates]
        yield PlaceText(row, page, (describe_candidates(page), np.array(right, dtype=bool)))


def place_rows(text: PlaceText, toponyms: Sequence[Toponym]) -> Rows:
    """Return the candidates of those toponyms of a text that are gold, and which of them are what gold says."""
    pool = make_pool(group_toponyms(text.page, toponyms))
    if not pool.entries:
        return np.zeros((0, 0), dtype=np.float32), np.zeros(0, dtype=bool)
    gold = [_gold_of(text, bearer) for bearer in pool.bearers]
    kept = [gold[owner] is not None for owner in pool.owner]
    right = [yes for each, bearer in zip(gold, pool.bearers, strict=True) for yes in _right(bearer.entries, each)]
    table = describe_pool(text.page, pool, find_agreement(pool))
    return table[kept], np.array(right, dtype=bool)[kept]


def _gold_of(text: PlaceText, bearer: Bearer) -> GoldToponym | None:
    """Return the first gold toponym among those of a name."""
    gold = {(each.start, each.end): each for each in text.row.toponyms}
    extents = (_extent(text.page, each.where.start, each.where.end) for each in bearer.toponyms)
    return next((gold[extent] for extent in extents if extent in gold), None)


def _right(entries: Sequence[Entry], gold: GoldToponym | None) -> list[bool]:
    """Return which places are the one that gold means, by its id, else by its point; without a point, none is."""
    if gold is None or gold.spot is None:
        return [False] * len(entries)
    same = [entry.id == f"geonames:{gold.geonameid}" for entry in entries]
    return same if any(same) else [_is_near(entry, gold.spot) for entry in entries]


def _is_near(entry: Entry, spot: Spot) -> bool:
    point = find_point(entry)
    return point is not None and distance(spot, point) <= (NEAR_KM if entry.type in LARGE else SAME_KM)


def _extent(page: PlacePage, start: int, end: int) -> tuple[int, int]:
    return page.facts.frame.starts[start], page.facts.frame.ends[end - 1]

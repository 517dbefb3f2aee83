"""The point of a place: the one of the knowledge base, or the middle of what is too large for a point of its towns."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from dateline.kb import Entry

Point = tuple[float, float]


def find_point(entry: Entry) -> Point | None:
    """Return latitude and longitude, None for a region that is no one area.

    A division's point in the knowledge base is the middle of its people, which for Ontario lies 900 km from its own.
    """
    middle = _middles().get(entry.id)
    if middle is not None:
        return middle
    return None if entry.lat is None or entry.lon is None else (entry.lat, entry.lon)


@cache
def _middles() -> dict[str, Point]:
    return read_table("places/points", dict[str, Point])

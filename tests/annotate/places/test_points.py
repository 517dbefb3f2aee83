"""The points of places."""

from __future__ import annotations

import pytest

from dateline.annotate.places.points import _middles, find_point
from dateline.kb.base import shared_base


@pytest.mark.parametrize(("name", "point"), [("Quebec", (52, -72)), ("Africa", (7, 21)), ("Bamako", (13, -8))])
def test_points(name: str, point: tuple[int, int]) -> None:
    """Of large areas the middle, of towns where they are."""
    found = [find_point(entry) for entry in shared_base().candidates(name)]
    assert point in [(round(spot[0]), round(spot[1])) for spot in found if spot is not None]


def test_a_region_that_is_no_area_has_none() -> None:
    """The West Indies are islands."""
    entry = shared_base().entity("region:west-indies")
    assert entry is not None
    assert find_point(entry) is None


def test_every_point_belongs_to_something_known() -> None:
    """And lies on the Earth."""
    for key, (lat, lon) in _middles().items():
        assert shared_base().entity(key) is not None, key
        assert abs(lat) <= 90
        assert abs(lon) <= 180

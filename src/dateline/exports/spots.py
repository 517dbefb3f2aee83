"""Where a place lies, in the columns that event data have for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.schema import Place

CITY_LIKE: Final = frozenset({"city", "point"})


def city(place: Place) -> str | None:
    """Return the name of the place, if it is a town or a point."""
    return place.name if place.precision in CITY_LIKE else None


def province(place: Place) -> str | None:
    """Return the region of the first order that the place is or lies in."""
    return place.name if place.precision == "admin1" else place.admin1

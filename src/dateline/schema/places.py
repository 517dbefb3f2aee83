"""Places: where; a point, its country and how exact it is."""

from __future__ import annotations

from typing import Literal

from dateline.schema.facts import Fact
from dateline.schema.spans import Span

PlacePrecision = Literal["point", "city", "admin1", "country"]
PlaceUse = Literal["place", "metonym"]


class PlaceMention(Span, frozen=True):
    """A toponym in the text, used as a place or standing for a government."""

    use: PlaceUse


class Place(Fact, frozen=True, kw_only=True):
    """A place on the map; `lat` and `lon` in degrees (WGS 84), `country` ISO 3166-1 alpha-3."""

    name: str
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    admin1: str | None = None
    kb: dict[str, str] = {}
    precision: PlacePrecision
    mentions: tuple[PlaceMention, ...] = ()

"""GDELT 2.0 events: 61 columns split by tabs, no line of names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.codebook.territories import shared_territories
from dateline.exports.base import UNGROUNDED, Format
from dateline.exports.dyads import cite
from dateline.exports.rows import Column, Side, make_writer, of_day, of_place, of_side, tell_lines

if TYPE_CHECKING:
    from dateline.exports.days import When
    from dateline.exports.dyads import Party
    from dateline.schema import Place

BASE_DIGITS: Final = 3
ROOT_DIGITS: Final = 2
DAYS_OF_MONTH, DAYS_OF_YEAR = 30, 365  # GDELT's own way to a fraction of the year: (month * 30 + day) / 365
ACTOR: Final = "Actor1", "Actor2"
GEO: Final = "Type Fullname CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()


def _fraction(when: When) -> float | None:
    if when.day is None:
        return None
    return round(when.day.year + (when.day.month * DAYS_OF_MONTH + when.day.day) / DAYS_OF_YEAR, 4)


def _month(when: When) -> str | None:
    return None if when.month is None else f"{when.year:04}{when.month:02}"


def _actor_columns(prefix: str, side: Side) -> tuple[Column, ...]:
    whose = "actor" if side == "source" else "recipient"
    return (
        Column(f"{prefix}Code", f"country and sector of the {whose}", of_side(side, actor_code)),
        Column(f"{prefix}Name", f"name of the {whose}", of_side(side, lambda party: party.actor.name)),
        Column(f"{prefix}CountryCode", f"`country` of the {whose}", of_side(side, lambda party: party.country)),
        *(Column(f"{prefix}{name}Code") for name in ("KnownGroup", "Ethnic", "Religion1", "Religion2")),
        Column(f"{prefix}Type1Code", f"sector of the {whose}", of_side(side, lambda party: party.sector)),
        *(Column(f"{prefix}{name}Code") for name in ("Type2", "Type3")),
    )


def actor_code(party: Party) -> str | None:
    """Return country and sector in one, as CAMEO writes them: "USAGOV"."""
    return f"{party.country or ''}{party.sector or ''}" or None


def geo_type(place: Place) -> int | None:
    """Return the kind of place: 1 country, 2 and 3 state and city of the USA, 4 and 5 city and state elsewhere."""
    is_american = place.country == "USA"
    kinds = {"country": 1, "admin1": 2 if is_american else 5, "city": 3 if is_american else 4}
    return kinds.get(place.precision)


def full_name(place: Place) -> str:
    """Return name, region and country, as far as they are known and differ: "Dakar, Dakar, Senegal"."""
    region = place.admin1 if place.precision in {"city", "point"} else None
    country = shared_territories().name(place.country) if place.precision != "country" else None
    return ", ".join(part for part in (place.name, region, country) if part)


def _fips(place: Place) -> str | None:
    return shared_territories().to_fips(place.country)


EMPTY_GEO: Final = tuple(Column(f"{actor}Geo_{name}") for actor in ACTOR for name in GEO)
COLUMNS: Final = (
    Column("GlobalEventID", "a number made from record, event, actor and recipient", lambda dyad: dyad.number),
    Column("Day", "`date`, if it is one day", of_day("%Y%m%d")),
    Column("MonthYear", "`date`, if it is inside one month", lambda dyad: _month(dyad.when)),
    Column("Year", "`date`, if it is inside one year", lambda dyad: dyad.when.year),
    Column("FractionDate", "the same as `Day`, as GDELT counts it", lambda dyad: _fraction(dyad.when)),
    *_actor_columns("Actor1", "source"),
    *_actor_columns("Actor2", "target"),
    Column("IsRootEvent", "1 if it is told in title, standfirst or first paragraph", lambda dyad: int(dyad.is_lead)),
    Column("EventCode", "`cameo`; 030 or 130 for what is to come", lambda dyad: dyad.coding.cameo),
    Column("EventBaseCode", "its first three digits", lambda dyad: (dyad.coding.cameo or "")[:BASE_DIGITS]),
    Column("EventRootCode", "its first two digits", lambda dyad: (dyad.coding.cameo or "")[:ROOT_DIGITS]),
    Column("QuadClass", "`quad`", lambda dyad: dyad.coding.quad),
    Column("GoldsteinScale", "`goldstein`", lambda dyad: dyad.coding.score),
    Column("NumMentions", "spans of evidence: a row is what one page tells", lambda dyad: len(dyad.event.evidence)),
    Column("NumSources", "1", lambda _: 1),
    Column("NumArticles", "1", lambda _: 1),
    Column("AvgTone"),
    *EMPTY_GEO,
    Column("ActionGeo_Type", "`precision` of the place, and whether it is in the USA", of_place(geo_type)),
    Column("ActionGeo_Fullname", "name, region and country of the place", of_place(full_name)),
    Column("ActionGeo_CountryCode", "`country` of the place as FIPS 10-4", of_place(_fips)),
    Column("ActionGeo_ADM1Code"),
    Column("ActionGeo_ADM2Code"),
    Column("ActionGeo_Lat", "`lat` of the place", of_place(lambda place: place.lat)),
    Column("ActionGeo_Long", "`lon` of the place", of_place(lambda place: place.lon)),
    Column("ActionGeo_FeatureID"),
    Column("DATEADDED"),
    Column("SOURCEURL", "`canonical` of the document, else its `uri`", cite),
)
FORMAT: Final = Format(
    name="gdelt",
    about="GDELT 2.0 events, 61 columns split by tabs, without a line of names",
    suffix=".export.CSV",
    scope="events",
    write=make_writer(COLUMNS, has_header=False, in_cameo=True),
    lines=tell_lines(COLUMNS),
    lost=(
        "The words that an event rests on, its confidence, its status, who says so, its amounts and third parties.",
        UNGROUNDED,
        "Actor codes have ISO 3166-1 alpha-3 where CAMEO has a few codes of its own, and one sector at most.",
        "Dateline knows neither tone nor places of actors nor codes of GNS, and one page is no count of all coverage.",
    ),
)

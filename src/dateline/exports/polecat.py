"""POLECAT events: 40 columns split by tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.codebook.types import QUAD_NAMES
from dateline.exports.base import UNGROUNDED, Format
from dateline.exports.days import published_day
from dateline.exports.rows import Column, Side, make_writer, of_day, of_place, of_side, tell_lines
from dateline.exports.spots import city, province

if TYPE_CHECKING:
    from dateline.exports.dyads import Dyad, Party
    from dateline.schema import Place

BETWEEN: Final = ";"


def _title(party: Party) -> str | None:
    held = (role.title for role in party.actor.roles if role.status == "held")
    return next(held, None)


def _raw_name(party: Party) -> str | None:
    return next((mention.quote for mention in party.actor.mentions), None)


def _actor_columns(word: str, side: Side) -> tuple[Column, ...]:
    whose = word.lower()
    return (
        Column(f"{word} Name", f"name of the {whose}", of_side(side, lambda party: party.actor.name)),
        Column(f"{word} Country", f"`country` of the {whose}", of_side(side, lambda party: party.country)),
        Column(f"{word} COW"),
        Column(f"Primary {word} Sector", f"sector of the {whose}", of_side(side, lambda party: party.sector)),
        Column(f"{word} Sectors", f"sector of the {whose}", of_side(side, lambda party: party.sector)),
        Column(f"{word} Title", f"first `title` that the {whose} holds", of_side(side, _title)),
        Column(f"{word} Name Raw", f"first mention of the {whose}", of_side(side, _raw_name)),
        Column(f"Wikipedia {word} ID"),
    )


def _names(dyad: Dyad, *types: str) -> str | None:
    names = [actor.name for actor in dyad.record.actors if actor.type in types]
    return BETWEEN.join(dict.fromkeys(names)) or None


def _place_names(dyad: Dyad) -> str | None:
    return BETWEEN.join(dict.fromkeys(place.name for place in dyad.record.places)) or None


def _published(dyad: Dyad) -> str | None:
    day = published_day(dyad.record.document.published)
    return None if day is None else day.isoformat()


def _raw_place(place: Place) -> str | None:
    return next((mention.quote for mention in place.mentions), None)


def _event_id(dyad: Dyad) -> str:
    return f"{dyad.record.id}/{dyad.event.id}/{dyad.number}"


COLUMNS: Final = (
    Column("Event ID", "ids of record and event, and a number of the pair", _event_id),
    Column("Event Date", "`date`, if it is one day", of_day("%Y-%m-%d")),
    Column("Event Type", "`type`; AGREE or THREATEN for what is to come", lambda dyad: dyad.coding.type),
    Column("Event Mode", "`mode`", lambda dyad: dyad.coding.mode),
    Column("Intensity", "`goldstein`", lambda dyad: dyad.coding.score),
    Column("Quad Code", "`quad` in words", lambda dyad: QUAD_NAMES.get(dyad.coding.quad or 0, "").upper() or None),
    Column("Contexts", "`contexts`", lambda dyad: BETWEEN.join(dyad.coding.contexts) or None),
    *_actor_columns("Actor", "source"),
    *_actor_columns("Recipient", "target"),
    Column("Placename", "name of the place", of_place(lambda place: place.name)),
    Column("City", "name of the place, if it is a town or a point", of_place(city)),
    Column("District"),
    Column("Province", "region that the place is or lies in", of_place(province)),
    Column("Country", "`country` of the place", of_place(lambda place: place.country)),
    Column("Latitude", "`lat` of the place", of_place(lambda place: place.lat)),
    Column("Longitude", "`lon` of the place", of_place(lambda place: place.lon)),
    Column("GeoNames ID", "`kb` of the place", of_place(lambda place: place.kb.get("geonames"))),
    Column("Raw Placename", "first mention of the place", of_place(_raw_place)),
    Column("Feature Type"),
    Column("Source", "`publisher` of the document", lambda dyad: dyad.record.document.publisher),
    Column("Publication Date", "day of `published`", _published),
    Column("Story People", "persons of the page", lambda dyad: _names(dyad, "person")),
    Column(
        "Story Organizations",
        "organizations, governments and armed groups of the page",
        lambda dyad: _names(dyad, "organization", "government", "armed_group"),
    ),
    Column("Story Locations", "places of the page", _place_names),
    Column("Language", "`language` of the document", lambda dyad: dyad.record.document.language),
    Column("Version", "`maker` of the event", lambda dyad: dyad.event.maker),
)


FORMAT: Final = Format(
    name="polecat",
    about="POLECAT events, 40 columns split by tabs with a line of names",
    suffix=".txt",
    scope="events",
    write=make_writer(COLUMNS, has_header=True, in_cameo=False),
    lines=tell_lines(COLUMNS),
    lost=(
        "The words that an event rests on, its confidence, its status, who says so, its amounts and third parties.",
        UNGROUNDED,
        "Of several sectors one is known; ids of Wikipedia and codes of the Correlates of War are not.",
        "POLECAT writes None into empty cells; here they are empty.",
    ),
)

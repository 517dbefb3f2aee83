"""ICEWS events: 20 columns split by tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.codebook import shared_codebook
from dateline.codebook.territories import shared_territories
from dateline.exports.base import UNGROUNDED, Format
from dateline.exports.dyads import make_number
from dateline.exports.rows import Column, make_writer, of_day, of_place, of_side, tell_lines
from dateline.exports.spots import city, province

if TYPE_CHECKING:
    from dateline.exports.dyads import Dyad, Party


def country_name(party: Party) -> str | None:
    """Return the English name of an actor's country."""
    return shared_territories().name(party.country)


def _label(dyad: Dyad) -> str | None:
    code = shared_codebook().codes.get(dyad.coding.cameo or "")
    return None if code is None else code.label


COLUMNS: Final = (
    Column("Event ID", "a number made from record, event, actor and recipient", lambda dyad: dyad.number),
    Column("Event Date", "`date`, if it is one day", of_day("%Y-%m-%d")),
    Column("Source Name", "name of the actor", of_side("source", lambda party: party.actor.name)),
    Column("Source Sectors", "sector of the actor", of_side("source", lambda party: party.sector)),
    Column("Source Country", "English name of its `country`", of_side("source", country_name)),
    Column("Event Text", "what the code of CAMEO says", _label),
    Column("CAMEO Code", "`cameo`; 030 or 130 for what is to come", lambda dyad: dyad.coding.cameo),
    Column("Intensity", "`goldstein`", lambda dyad: dyad.coding.score),
    Column("Target Name", "name of the recipient", of_side("target", lambda party: party.actor.name)),
    Column("Target Sectors", "sector of the recipient", of_side("target", lambda party: party.sector)),
    Column("Target Country", "English name of its `country`", of_side("target", country_name)),
    Column("Story ID", "a number made from the id of the record", lambda dyad: make_number(dyad.record.id)),
    Column("Sentence Number", "number of the sentence, from 1", lambda dyad: dyad.sentence),
    Column("Publisher", "`publisher` of the document", lambda dyad: dyad.record.document.publisher),
    Column("City", "name of the place, if it is a town or a point", of_place(city)),
    Column("District"),
    Column("Province", "region that the place is or lies in", of_place(province)),
    Column(
        "Country",
        "English name of the `country` of the place",
        of_place(lambda place: shared_territories().name(place.country)),
    ),
    Column("Latitude", "`lat` of the place", of_place(lambda place: place.lat)),
    Column("Longitude", "`lon` of the place", of_place(lambda place: place.lon)),
)
FORMAT: Final = Format(
    name="icews",
    about="ICEWS events, 20 columns split by tabs with a line of names",
    suffix=".tab",
    scope="events",
    write=make_writer(COLUMNS, has_header=True, in_cameo=True),
    lines=tell_lines(COLUMNS),
    lost=(
        "The words that an event rests on, its confidence, its status, who says so, its amounts and third parties.",
        UNGROUNDED,
        "Sectors are codes of PLOVER (GOV, MIL ...), not the words of ICEWS, and one at most.",
        "The address of the page: ICEWS has no column for it.",
    ),
)

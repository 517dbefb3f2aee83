"""POLECAT events: files of 40 columns split by tabs, with a line of names."""

from __future__ import annotations

import re
from typing import Final

from dateline.codebook import shared_codebook
from dateline.codebook.territories import shared_territories
from dateline.codebook.types import QUAD_NAMES
from dateline.imports.base import DataSet, Row, RowError, need, read_day, read_number
from dateline.schema.imported import ImportedEvent, ImportedParty

_PARTY: Final = (
    *("{0} Name", "{0} Country", "{0} COW", "Primary {0} Sector", "{0} Sectors", "{0} Title", "{0} Name Raw"),
    "Wikipedia {0} ID",
)
COLUMNS: Final = (
    *("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"),
    *(name.format(word) for word in ("Actor", "Recipient") for name in _PARTY),
    *("Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename"),
    *("Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations"),
    *("Language", "Version"),
)
_BETWEEN: Final = re.compile(r"\s*[;|,]\s*")  # economic;military, economic|military
_QUADS: Final = {name.upper(): number for number, name in QUAD_NAMES.items()}
DAYS: Final = ("%Y-%m-%d", "%m/%d/%Y")


def read(row: Row) -> ImportedEvent:
    """Return the event of a row."""
    book = shared_codebook()
    type_ = need(row, "Event Type").upper()
    if type_ not in book.types:
        raise RowError(f"{type_!r} is no type of PLOVER")
    mode = row.get("Event Mode", "").lower() or None
    contexts = (context.lower().replace(" ", "_") for context in _BETWEEN.split(row.get("Contexts", "")))
    return ImportedEvent(
        origin="polecat",
        their_id=need(row, "Event ID"),
        maker=f"polecat@{row['Version']}" if "Version" in row else "polecat",
        type=type_,
        mode=mode if mode in book.types[type_].modes else None,
        contexts=tuple(context for context in contexts if context in book.contexts),
        quad=_QUADS.get(row.get("Quad Code", "").upper()),
        goldstein=read_number(row.get("Intensity"), "Intensity"),
        actor=_party(row, "Actor"),
        recipient=_party(row, "Recipient"),
        day=read_day(row.get("Event Date"), *DAYS),
        reported=read_day(row.get("Publication Date"), *DAYS),
        place_name=row.get("Placename"),
        place_country=_country(row.get("Country")),
        publisher=row.get("Source"),
        row=row,
    )


def _party(row: Row, word: str) -> ImportedParty:
    return ImportedParty(name=row.get(f"{word} Name"), country=_country(row.get(f"{word} Country")))


def _country(text: str | None) -> str | None:
    """Return a country that is told by its code or by its name."""
    return shared_territories().from_code(text) or shared_territories().from_name(text)


DATA_SET: Final = DataSet(name="polecat", about="POLECAT events", columns=COLUMNS, has_header=True, read=read)

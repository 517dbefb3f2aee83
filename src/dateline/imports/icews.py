"""ICEWS events: files of 20 columns split by tabs, with a line of names."""

from __future__ import annotations

from typing import Final

from dateline.codebook import shared_codebook
from dateline.codebook.territories import shared_territories
from dateline.imports.base import DataSet, Row, RowError, need, read_day, read_number
from dateline.imports.cameo import find_type, read_cameo
from dateline.schema.imported import ImportedEvent, ImportedParty

COLUMNS: Final = (
    *("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"),
    *("Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher"),
    *("City", "District", "Province", "Country", "Latitude", "Longitude"),
)


def read(row: Row) -> ImportedEvent:
    """Return the event of a row; an id of ICEWS is one only together with its day."""
    day = read_day(need(row, "Event Date"), "%Y-%m-%d", "%m/%d/%Y")
    if day is None:
        raise RowError("Event Date is empty")
    code = read_cameo(need(row, "CAMEO Code"))
    told = find_type(code)
    return ImportedEvent(
        origin="icews",
        their_id=f"{need(row, 'Event ID')}/{day.isoformat()}",
        maker="icews",
        type=None if told is None else told.type,
        mode=None if told is None else told.mode,
        contexts=() if told is None else told.contexts,
        cameo=code,
        quad=None if told is None else shared_codebook().quad(told.type),
        goldstein=read_number(row.get("Intensity"), "Intensity"),
        actor=_party(row, "Source"),
        recipient=_party(row, "Target"),
        day=day,
        reported=day,
        place_name=next((row[name] for name in ("City", "District", "Province", "Country") if name in row), None),
        place_country=shared_territories().from_name(row.get("Country")),
        publisher=row.get("Publisher"),
        row=row,
    )


def _party(row: Row, prefix: str) -> ImportedParty:
    return ImportedParty(
        name=row.get(f"{prefix} Name"), country=shared_territories().from_name(row.get(f"{prefix} Country"))
    )


DATA_SET: Final = DataSet(name="icews", about="ICEWS events", columns=COLUMNS, has_header=True, read=read)

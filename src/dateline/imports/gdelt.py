"""GDELT 2.0 events: files of 61 columns split by tabs, without a line of names."""

from __future__ import annotations

from typing import Final

from dateline.codebook.territories import shared_territories
from dateline.imports.base import DataSet, Row, RowError, need, read_day, read_number
from dateline.imports.cameo import find_type, read_cameo
from dateline.schema.imported import ImportedEvent, ImportedParty

_ACTOR: Final = (
    "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
)
_GEO: Final = "Type Fullname CountryCode ADM1Code ADM2Code Lat Long FeatureID"
COLUMNS: Final = (
    *"GlobalEventID Day MonthYear Year FractionDate".split(),
    *(f"{actor}{name}" for actor in ("Actor1", "Actor2") for name in _ACTOR.split()),
    *"IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(),
    *"NumMentions NumSources NumArticles AvgTone".split(),
    *(f"{where}Geo_{name}" for where in ("Actor1", "Actor2", "Action") for name in _GEO.split()),
    *"DATEADDED SOURCEURL".split(),
)
QUADS: Final = {"1": 1, "2": 2, "3": 3, "4": 4}


def read(row: Row) -> ImportedEvent:
    """Return the event of a row."""
    their_id = need(row, "GlobalEventID")
    if not their_id.isdigit():
        raise RowError(f"GlobalEventID is {their_id!r}, no number")
    code = read_cameo(need(row, "EventCode"))
    told = find_type(code)
    return ImportedEvent(
        origin="gdelt",
        their_id=their_id,
        maker="gdelt@2.0",
        type=None if told is None else told.type,
        mode=None if told is None else told.mode,
        contexts=() if told is None else told.contexts,
        cameo=code,
        quad=QUADS.get(row.get("QuadClass", "")),
        goldstein=read_number(row.get("GoldsteinScale"), "GoldsteinScale"),
        actor=_party(row, "Actor1"),
        recipient=_party(row, "Actor2"),
        day=read_day(row.get("Day"), "%Y%m%d"),
        reported=read_day(row.get("DATEADDED"), "%Y%m%d%H%M%S", "%Y%m%d"),
        place_name=row.get("ActionGeo_Fullname"),
        place_country=shared_territories().from_fips(row.get("ActionGeo_CountryCode")),
        uri=row.get("SOURCEURL"),
        row=row,
    )


def _party(row: Row, prefix: str) -> ImportedParty:
    return ImportedParty(
        name=row.get(f"{prefix}Name"), country=shared_territories().from_code(row.get(f"{prefix}CountryCode"))
    )


DATA_SET: Final = DataSet(name="gdelt", about="GDELT 2.0 events", columns=COLUMNS, has_header=False, read=read)

"""GDELT 2.0 events."""

from __future__ import annotations

from dateline.exports.gdelt import COLUMNS, FORMAT, full_name, geo_type
from tests.exports.pages import make_record, write, write_table

NAMES = [column.name for column in COLUMNS]
# The columns of GDELT's own codebook, in their order.
PARTS = (
    "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".split()
)
GEO = "Type Fullname CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()
EXPECTED = [
    *"GlobalEventID Day MonthYear Year FractionDate".split(),
    *(f"{actor}{part}" for actor in ("Actor1", "Actor2") for part in PARTS),
    *"IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(),
    *"NumMentions NumSources NumArticles AvgTone".split(),
    *(f"{where}Geo_{part}" for where in ("Actor1", "Actor2", "Action") for part in GEO),
    *"DATEADDED SOURCEURL".split(),
]


def test_columns() -> None:
    """61, named and ordered as theirs; those without words are never filled."""
    assert NAMES == EXPECTED
    assert len(NAMES) == 61
    assert all((column.holds is None) == (column.fill is None) for column in COLUMNS)


def test_a_row() -> None:
    """Known columns are filled, the others empty."""
    rows = write_table(FORMAT, make_record())
    assert {len(row) for row in rows} == {61}
    told = {name: cell for name, cell in zip(NAMES, rows[1], strict=True) if cell}
    assert told.pop("GlobalEventID").isdigit()
    assert told == {
        "Day": "20190924",
        "MonthYear": "201909",
        "Year": "2019",
        "FractionDate": "2019.8055",
        "Actor1Code": "CHL",
        "Actor1Name": "Ana Ruiz",
        "Actor1CountryCode": "CHL",
        "Actor2Code": "CHLGOV",
        "Actor2Name": "army",
        "Actor2CountryCode": "CHL",
        "Actor2Type1Code": "GOV",
        "IsRootEvent": "1",
        "EventCode": "042",
        "EventBaseCode": "042",
        "EventRootCode": "04",
        "QuadClass": "1",
        "GoldsteinScale": "1.9",
        "NumMentions": "1",
        "NumSources": "1",
        "NumArticles": "1",
        "ActionGeo_Type": "4",
        "ActionGeo_Fullname": "Lota, Biobío, Chile",
        "ActionGeo_CountryCode": "CI",
        "ActionGeo_Lat": "-37.08",
        "ActionGeo_Long": "-73.16",
        "SOURCEURL": "https://news.example/lota?a=1&b=2",
    }


def test_what_is_to_come_is_a_threat() -> None:
    """Without a day, since the page tells none."""
    row = dict(zip(NAMES, write_table(FORMAT, make_record())[-1], strict=True))
    assert (row["EventCode"], row["QuadClass"], row["Day"], row["Actor2Code"]) == ("130", "3", "", "")


def test_evil_pages_stay_in_their_cells() -> None:
    """No tab, end of line, escape or formula gets through."""
    rows = write_table(FORMAT, make_record(evil=True))
    assert {len(row) for row in rows} == {61}
    assert rows[0][NAMES.index("Actor2Name")].startswith("'=cmd")
    assert "\x1b" not in write(FORMAT, make_record(evil=True))[0]


def test_places() -> None:
    """The kind tells states and towns of the USA apart; a country is not named twice."""
    (place,) = make_record().places
    from msgspec.structs import replace

    assert geo_type(replace(place, country="USA")) == 3
    assert geo_type(replace(place, precision="point")) is None
    assert full_name(replace(place, name="Chile", precision="country", admin1=None)) == "Chile"

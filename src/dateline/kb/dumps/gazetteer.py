"""Rows of GeoNames' dumps in, places of the knowledge base out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import KnowledgeError
from dateline.kb import codes
from dateline.kb.keys import is_shouted
from dateline.kb.priors import city_prior, country_prior
from dateline.kb.records import Entity, Named, Source

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dateline.kb.entries import EntityType, NameKind
    from dateline.kb.writer import Writer

GEONAMES: Final = Source(
    "GeoNames", "CC BY 4.0", "Places, points and populations from GeoNames (geonames.org), Creative Commons BY 4.0."
)
COLUMNS: Final = 19  # of allCountries.txt
NAME_COLUMNS: Final = 10  # of alternateNamesV2.txt
CODE_COLUMNS: Final = 4  # of admin1CodesASCII.txt
SEATS: Final = frozenset({"PPLC", "PPLA", "PPLA2"})  # seats of governments, kept whatever their population
REGIONS: Final = frozenset({"CONT", "RGN", "OCN", "SEA", "ISL", "ISLS", "PEN", "STRT", "CNL", "LK", "STM", "MTS"})
_NO_NAMES: Final = frozenset(
    {"link", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon"}
)  # in `isolanguage`
_LONGEST_CODE: Final = 4
_DIVISIONS: Final[dict[str, EntityType]] = {"ADM1": "admin1", "ADM2": "admin2"}
_HISTORIC: Final = "1"


class Feature(Struct, frozen=True, kw_only=True):
    """A row of allCountries.txt."""

    number: int
    name: str
    alternates: tuple[str, ...]
    lat: float
    lon: float
    cls: str
    code: str
    alpha2: str
    admin1: str
    population: int

    @property
    def type(self) -> EntityType | None:
        """What kind of place it is, None for one that is not kept."""
        if self.cls == "A":
            return "country" if self.code.startswith("PCL") else _DIVISIONS.get(self.code)
        if self.cls == "P":
            return "city" if self.population > 0 or self.code in SEATS else None
        return "place" if self.code in REGIONS else None


def read_feature(cells: Sequence[str]) -> Feature:
    """Return a row of allCountries.txt; raises `ValueError` where it has not the columns that GeoNames publishes."""
    if len(cells) != COLUMNS:
        raise ValueError(f"{len(cells)} columns, not {COLUMNS}")
    return Feature(
        number=int(cells[0]),
        name=cells[1],
        alternates=tuple(filter(None, cells[3].split(","))),
        lat=float(cells[4]),
        lon=float(cells[5]),
        cls=cells[6],
        code=cells[7],
        alpha2=cells[8],
        admin1=cells[10],
        population=int(cells[14] or 0),
    )


class Gazetteer:
    """Adds rows of GeoNames to a knowledge base, in place of what is known of the same numbers."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        writer.add_source(GEONAMES)
        ask = writer.file.execute
        self._alpha3 = dict(
            ask("SELECT i.value, e.country FROM ids i JOIN entities e USING (number) WHERE scheme = 'iso3166-1-alpha2'")
        )
        self._regions = dict(ask("SELECT value, number FROM ids WHERE scheme = 'geonames-admin1'"))

    def add_code(self, line: str) -> None:
        """Add a row of admin1CodesASCII.txt: "RU.48", name, ASCII name, number."""
        code, name, _, number = _split(line, CODE_COLUMNS)
        self._regions[code] = int(number)
        region = Entity(
            type="admin1",
            name=name,
            geonames=int(number),
            country=self._alpha3.get(code[:2]),
            source=GEONAMES.name,
            ids={"geonames-admin1": code},
        )
        if not self._is_known(int(number)):
            self.writer.add(region)

    def add_feature(self, line: str) -> None:
        """Add a row of allCountries.txt if it is a country, a state, an inhabited place or a well-known region."""
        feature = read_feature(line.split("\t"))
        type_ = feature.type
        if type_ == "country":
            self._place_country(feature)
        elif type_ is not None:
            self._place(feature, type_)

    def add_name(self, line: str) -> None:
        """Add a row of alternateNamesV2.txt if its place is known; codes of airports and the like are no names."""
        cells = _split(line, NAME_COLUMNS)
        number, language, name = int(cells[1]), cells[2], cells[3]
        if language in _NO_NAMES or not self._is_known(number):
            return
        if language == "wkdt":
            self.writer.add_ids(number, {"wikidata": name})
            return
        kind: NameKind = "former" if cells[7] == _HISTORIC else "alias"
        self.writer.add_names(number, Named(name, kind, None, language or None))

    def _place_country(self, feature: Feature) -> None:
        """Give a country the point and the population that GeoNames has; its names are ours."""
        values = (round(feature.lat * 100_000), round(feature.lon * 100_000), feature.population or None)
        prior = round(country_prior(feature.population) * 1000)
        self.writer.file.execute(
            "UPDATE entities SET lat = ?, lon = ?, population = coalesce(?, population), prior = max(prior, ?) "
            "WHERE number = ? AND type = (SELECT code FROM types WHERE name = 'country')",
            (*values, prior, feature.number),
        )

    def _place(self, feature: Feature, type_: EntityType) -> None:
        code = f"{feature.alpha2}.{feature.admin1}"
        is_region = type_ == "admin1"
        if is_region:
            self._regions[code] = feature.number
        entity = Entity(
            type=type_,
            name=feature.name,
            geonames=feature.number,
            prior=city_prior(feature.population, is_capital=feature.code == "PPLC"),
            country=self._alpha3.get(feature.alpha2),
            admin1=None if is_region else self._regions.get(code),
            lat=feature.lat,
            lon=feature.lon,
            population=feature.population or None,
            source=GEONAMES.name,
            names=tuple(Named(name, "alias") for name in feature.alternates if _is_name(name)),
            ids={"geonames-admin1": code} if is_region else {},
        )
        self.writer.add(entity)

    def _is_known(self, number: int) -> bool:
        return self.writer.file.execute("SELECT 1 FROM entities WHERE number = ?", (number,)).fetchone() is not None


def refuse_line(path: Path, number: int, error: Exception) -> KnowledgeError:
    """Return the error that says which line of a dump is not what its publisher writes."""
    message = f"{path}, line {number:,}: {error}; this is not the dump that the option asks for"
    return KnowledgeError(codes.NO_DUMP, message)


def _split(line: str, columns: int) -> list[str]:
    cells = line.split("\t")
    if len(cells) != columns:
        raise ValueError(f"{len(cells)} columns, not {columns}")
    return cells


def _is_name(name: str) -> bool:
    """Tell a name from the code of an airport."""
    return not (len(name) <= _LONGEST_CODE and is_shouted(name))

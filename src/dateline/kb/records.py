"""What a writer takes: an entity with its names, an office held, a membership, each checked by its type."""

from __future__ import annotations

from msgspec import Struct

from dateline.kb.entries import EntityType, NameKind


class Named(Struct, frozen=True):
    """A name of an entity; `detail` is that of an `Entry`, `language` as ISO 639-1 where known."""

    text: str
    kind: NameKind = "name"
    detail: str | None = None
    language: str | None = None


class Entity(Struct, frozen=True, kw_only=True):
    """An entity to be written. One that comes from GeoNames has its number there, others have a `key` of their own.

    `named` is the kind of `name`: weak where it as often means something else.
    """

    type: EntityType
    name: str
    named: NameKind = "name"
    key: str | None = None
    geonames: int | None = None
    prior: float = 0.0
    country: str | None = None
    admin1: int | None = None
    lat: float | None = None
    lon: float | None = None
    population: int | None = None
    source: str | None = None
    names: tuple[Named, ...] = ()
    ids: dict[str, str] = {}
    notes: dict[str, str] = {}


class Office(Struct, frozen=True, kw_only=True):
    """A spell of a person in an office of a country, or of an organization where `country` is null."""

    country: str | None
    kind: str
    office: str
    person: int
    start: str | None = None
    end: str | None = None
    certainty: str | None = None
    source: str | None = None


class Source(Struct, frozen=True):
    """Where entries come from: its name, its licence, and the notice that the licence asks for."""

    name: str
    licence: str
    notice: str

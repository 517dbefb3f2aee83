"""What the knowledge base gives out: entries, who held an office when, members, what a noun of office means."""

from __future__ import annotations

from typing import Final, Literal, get_args

from msgspec import Struct

EntityType = Literal[
    "person", "organization", "government", "armed_group", "country", "region", "admin1", "admin2", "city", "place"
]
NameKind = Literal["name", "alias", "acronym", "demonym", "adjective", "metonym", "description", "former", "weak"]
OfficeKind = str  # head_of_state, head_of_government, effective_leader, foreign_minister, and what a table adds
Fit = Literal["sure", "possible"]
ENTITY_TYPES: Final[tuple[EntityType, ...]] = get_args(EntityType)
NAME_KINDS: Final[tuple[NameKind, ...]] = get_args(NameKind)
FIRST_OWN: Final = 1 << 30  # numbers below it are GeoNames'; those have eight digits and grow by half a million a year


class Entry(Struct, frozen=True, kw_only=True):
    """Somebody or something that is known: `id` is the same in every build, `ids` are other people's ids of it.

    `prior` (0 to 1) grows with the number of people who live there or, for actors, with how often news means them.
    `kind` tells by which name it was found, and `detail` what else is to be said of that name: how an acronym is
    written, what a metonym is and stands for ("palace: presidency"), when a description held, whether it is ambiguous.
    `country` is ISO 3166-1 alpha-3; `admin1` is the id of the state or province; `lat` and `lon` are degrees;
    `population` of a state or county is that of its towns.
    """

    id: str
    type: EntityType
    name: str
    prior: float
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    population: int | None = None
    source: str | None = None
    kind: NameKind = "name"
    detail: str | None = None


class Holder(Struct, frozen=True, kw_only=True):
    """A person in an office of a country, or of an organization where `country` is null.

    `start` and `end` are ISO 8601 as far as known; a null end is open.

    `fit` is `possible` where the day asked for may lie outside, since only the month or year of a change is known.
    `certainty` is the table's own word for how well the spell is known.
    """

    person: Entry
    country: str | None
    office: str
    kind: OfficeKind
    start: str | None
    end: str | None
    certainty: str | None
    source: str | None
    fit: Fit = "sure"


class Member(Struct, frozen=True, kw_only=True):
    """A country or organization in another one, from `start` to `end`, ISO 8601 as far as known, null for open."""

    member: Entry
    of: Entry
    start: str | None
    end: str | None
    fit: Fit = "sure"


class Role(Struct, frozen=True, kw_only=True):
    """What a noun says of the person it stands beside: an office of some kind, and whether it is held, former, claimed.

    `is_feminine` nouns are said of women alone.
    """

    noun: str
    office: str
    kind: OfficeKind
    is_feminine: bool = False
    status_hint: str | None = None

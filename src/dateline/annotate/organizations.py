"""What an organization's name says of it: whether it is a government or an armed group, and whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.annotate.countries import country_table
from dateline.annotate.names import ARTICLES, fold_name, is_acronym
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from dateline.schema import ActorType

MOST_WORDS: Final = 3  # of an adjective that opens a name: "Bosnian", "Papua New Guinean"


ABROAD: Final = ("American", "University")  # named for a people, and in another country if a town follows


class GovernmentTable(Struct, frozen=True, kw_only=True):
    """Folded names of governments; those whose country is known stand with it. `inside` makes a seat a place."""

    organs: tuple[str, ...]
    departments: dict[str, str]
    seats: dict[str, str]
    inside: frozenset[str]


def organization_type(names: Sequence[str]) -> ActorType:
    """Return the type of an organization by all its names on a page: one that says more than the others decides."""
    if any(map(_is_armed, names)):
        return "armed_group"
    return "government" if any(map(is_government, names)) else "organization"


def is_government(name: str) -> bool:
    """Tell whether a name is one of a government: "Kremlin", "Foreign Ministry", "Ministry of Health".

    The organ must be what is named: "Treasury Wine Estates" and "Cabinet Secretary Jane Doe" are something else.
    """
    folded = fold_name(name)
    table = government_table()
    return folded in table.seats or folded in table.departments or _organs().fullmatch(folded) is not None


def is_armed_group(name: str) -> bool:
    """Tell whether a name is that of a known armed group, no more and no less: "Hamas", but not "Hamas officials"."""
    return name in _table("armed_groups") or (not is_acronym(name) and fold_name(name) in _folded_groups())


def is_seat(name: str) -> bool:
    """Tell whether a name is that of a building, street or square that stands for a government."""
    return fold_name(name) in government_table().seats


def is_visited(words: Sequence[str], start: int) -> bool:
    """Tell whether a seat that begins at a word is a place there: "in the Kremlin", "outside Downing Street"."""
    before = start - 1
    while before >= 0 and words[before].lower() in ARTICLES:
        before -= 1
    return before >= 0 and words[before].lower() in government_table().inside


def owner_country(name: str) -> str | None:
    """Return the country that an organization's name says it belongs to, or None.

    Read are adjectives that open the name, countries that close the name of a government's organ, and names that one
    country alone has.
    """
    folded = fold_name(name)
    owner = government_table().seats.get(folded) or government_table().departments.get(folded)
    return owner or _opening_country(name) or _closing_country(name)


@lru_cache(maxsize=1)
def government_table() -> GovernmentTable:
    """Return the one table, read on first use."""
    return read_table("governments", GovernmentTable)


def _opening_country(name: str) -> str | None:
    """Return the country of the adjective that opens a name: "Malian Supreme Court"."""
    words = name.split()
    if words[1:2] == ["University"] and len(words) > len(ABROAD):
        return None  # "American University in Cairo"
    for size in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        readings = country_table().read(" ".join(words[:size]))
        if len(readings) == 1 and readings[0].kind == "people":
            return country_table().iso(readings[0].code)
    return None


def _closing_country(name: str) -> str | None:
    """Return the country that closes the name of an organ: "Ministry of Defence of Ghana", not "Bank of Mali"."""
    head, _, tail = name.rpartition(" of ")
    readings = country_table().read(tail)
    if len(readings) == 1 and readings[0].kind == "name" and is_government(head):
        return country_table().iso(readings[0].code)
    return None


@lru_cache(maxsize=1)
def _organs() -> re.Pattern[str]:
    """Match a folded name that ends with an organ or goes on with "of": "kenyan cabinet", "ministry of health"."""
    return re.compile(rf"(?:.+ )?(?:{_either(government_table().organs)})(?: (?:of|for) .+)?")


def _is_armed(name: str) -> bool:
    """Tell whether a word or name of armed groups stands anywhere in a name: "northern rebels", "Taliban fighters"."""
    return _armed_words().search(fold_name(name)) is not None or not _armed_acronyms().isdisjoint(name.split())


@lru_cache(maxsize=1)
def _armed_words() -> re.Pattern[str]:
    words = {fold_name(word) for word in _table("armed_words")} | _folded_groups()
    return re.compile(rf"\b(?:{_either(sorted(words))})\b")


@lru_cache(maxsize=1)
def _armed_acronyms() -> frozenset[str]:
    return frozenset(filter(is_acronym, _table("armed_groups")))


@lru_cache(maxsize=1)
def _folded_groups() -> frozenset[str]:
    return frozenset(fold_name(name) for name in _table("armed_groups") if not is_acronym(name))


def _table(name: str) -> list[str]:
    return _name_tables()[name]


@lru_cache(maxsize=1)
def _name_tables() -> dict[str, list[str]]:
    return read_table("names", dict[str, list[str]])


def _either(names: Sequence[str]) -> str:
    return "|".join(re.escape(fold_name(name)) for name in sorted(names, key=len, reverse=True))

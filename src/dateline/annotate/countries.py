"""Countries by the words of a page: name, former name or demonym in, ISO 3166-1 alpha-3 out, or left open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from msgspec import Struct

from dateline.annotate.names import fold_name
from dateline.annotate.tables import read_table

FormKind = Literal["name", "former", "people"]
TABLE_CONFIDENCE: Final = 0.9  # of what only the table knows; measured: docs/decisions/022-countries.md
MAX_WORDS: Final = 8  # the longest name: "United Kingdom of Great Britain and Northern Ireland"


class Territory(Struct, frozen=True, kw_only=True):
    """A country or territory; `ended` is the year in which it ceased to exist."""

    iso2: str
    name: str
    capital: str | None = None
    ended: int | None = None


class Reading(NamedTuple):
    """What a form may mean: a territory by its code, and as what the form names it."""

    code: str
    kind: FormKind


class CountryTable(Struct, frozen=True, kw_only=True):
    """All territories, the forms that name them, and what makes a form something else.

    A form in `homonyms` needs another sign of the country on the page; `not_before` and `not_after` are the words next
    to a form that change what it means. `person_names` holds forms and capitals that are given or family names too.
    """

    territories: dict[str, Territory]
    forms: dict[str, tuple[tuple[str, FormKind], ...]]
    exact: dict[str, tuple[tuple[str, FormKind], ...]]
    homonyms: frozenset[str]
    person_names: frozenset[str]
    not_before: dict[str, frozenset[str]]
    not_after: dict[str, frozenset[str]]

    def read(self, text: str) -> tuple[Reading, ...]:
        """Return what a form may mean; more than one reading where it is ambiguous, none where it is no country.

        Case counts for acronyms ("US" is a country, "us" a pronoun) and for the first letter of all other forms.
        """
        if text in self.exact:
            return tuple(Reading(*reading) for reading in self.exact[text])
        if not text[:1].isupper() and not text.startswith(("the ", "ni-")):
            return ()
        return tuple(Reading(*reading) for reading in self.forms.get(fold_name(text), ()))

    def is_shadowed(self, text: str, *, before: str, after: str) -> bool:
        """Tell whether the words next to a form make it something else ("Niger Delta", "New Mexico")."""
        return after in self.not_before.get(text, ()) or before in self.not_after.get(text, ())

    def iso(self, code: str) -> str | None:
        """Return the ISO 3166-1 code of a territory, null for a state that no longer exists."""
        return None if self.territories[code].ended else code


@lru_cache(maxsize=1)
def country_table() -> CountryTable:
    """Return the one table, read on first use."""
    return read_table("countries", CountryTable)


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """Return the folded words with which a form of more than one word or one alone may begin."""
    table = country_table()
    return frozenset(fold_name(form).split()[0] for form in (*table.forms, *table.exact))


@lru_cache(maxsize=20_000)
def opens_form(word: str) -> bool:
    """Tell whether a form that names a country may begin with a word."""
    return fold_name(word).split(" ")[0] in first_words()


def choose_reading(text: str, readings: Sequence[Reading], *, page: Mapping[str, int]) -> Reading | None:
    """Return the reading that the page bears out, or None where it stays open.

    `page` counts how often each territory is named on the page by forms that can mean nothing else. A single reading
    needs no support unless the form is a homonym; of several, the only one with support is taken.
    """
    if is_open(text, readings):
        supported = [reading for reading in readings if page.get(reading.code)]
        return supported[0] if len(supported) == 1 else None
    return readings[0] if readings else None


def is_open(text: str, readings: Sequence[Reading]) -> bool:
    """Tell whether a form alone does not say which country is meant, or whether one is."""
    return len(readings) > 1 or fold_name(text) in country_table().homonyms

"""Countries and capitals by description: "the Caribbean country", "the hermit kingdom", "the Russian capital"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.known.table import countries_of_region, words_of
from dateline.annotate.countries import country_table
from dateline.annotate.names import fold_name
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.coreference.known.world import World
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.kb.entries import EntityType, NameKind

POINTING: Final = frozenset({"definite", "demonstrative"})
CAPITAL: Final = "capital"
DESCRIPTIONS: Final[tuple[NameKind, ...]] = ("description",)
COUNTRIES: Final[tuple[EntityType, ...]] = ("country",)


def find_places(world: World) -> Iterator[tuple[int, int]]:
    """Yield descriptions of countries and capitals of the page, by index, with the group of what they stand for."""
    for index, phrase in enumerate(world.phrases):
        if phrase.form != "description" or index in world.groups or phrase.traits.points not in POINTING:
            continue
        group = _capital(world, phrase) if world.lemmas[phrase.head] == CAPITAL else _country(world, phrase)
        if group is not None:
            yield index, group


def _country(world: World, phrase: Phrase) -> int | None:
    """Return the country of the page that a description fits, if exactly one does."""
    if phrase.traits.number == "many" or world.country_of(phrase) is not None:
        return None
    fitting = _by_periphrasis(world, phrase) or _by_region(world, phrase)
    here = [code for code in sorted(fitting) if code in world.countries]
    return world.countries[here[0]] if len(here) == 1 else None


def _by_periphrasis(world: World, phrase: Phrase) -> frozenset[str]:
    """Return the countries that the knowledge base has by a description."""
    text = world.facts.cut_words(*phrase.core).quote
    if " " not in text:
        return frozenset()
    entries = shared_base().candidates(text, types=COUNTRIES, kinds=DESCRIPTIONS)
    return frozenset(entry.country for entry in entries if entry.country is not None)


def _by_region(world: World, phrase: Phrase) -> frozenset[str]:
    """Return the countries of the region that stands before a noun for a country: "West African", "Sahel"."""
    if world.lemmas[phrase.head] not in words_of("countries"):
        return frozenset()
    start = phrase.core[0]
    stretches = ((first, last) for first in range(start, phrase.head) for last in range(phrase.head, first, -1))
    regions = (countries_of_region(world.facts.cut_words(*stretch).quote) for stretch in stretches)
    return next(filter(None, regions), frozenset())


def _capital(world: World, phrase: Phrase) -> int | None:
    """Return the group of the city that is the capital of the country in a description, where the page names it."""
    code = world.country_of(phrase)
    capital = None if code is None else country_table().territories[code].capital
    if capital is None:
        return None
    for index, group in world.groups.items():
        name = world.phrases[index].name
        if name is not None and name.country is None and fold_name(name.text) == fold_name(capital):
            return group
    return None

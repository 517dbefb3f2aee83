"""The words by which news describes countries and those who lead them."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.tables import read_table
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dateline.annotate.base import Facts
    from dateline.annotate.mentions import Name
    from dateline.kb.entries import EntityType


REGIONS: Final[tuple[EntityType, ...]] = ("region",)


@lru_cache(maxsize=1)
def _lists() -> dict[str, list[str]]:
    return read_table("coreference/descriptions", dict[str, list[str]])


@lru_cache(maxsize=4)
def words_of(name: str) -> frozenset[str]:
    """Return one list of words: `countries`, `leaders` or `heading`."""
    return frozenset(_lists()[name])


@lru_cache(maxsize=1)
def movements() -> Mapping[str, str]:
    """Return countries by the adjectives of their movements, in small letters: "chavista" is Venezuela's."""
    pairs = (line.rpartition(" ") for line in _lists()["movements"])
    return {adjective: code for adjective, _, code in pairs}


def describes(facts: Facts, name: Name) -> bool:
    """Tell whether a name is the adjective of a movement and names nobody: "the Chavista leader"."""
    words = facts.frame.words
    is_before_noun = name.end < len(words) and words[name.end].islower() and words[name.end].isalpha()
    return is_before_noun and name.country is None and name.text.lower() in movements()


@lru_cache(maxsize=1_000)
def countries_of_region(adjective: str) -> frozenset[str]:
    """Return the countries of a region by its name or adjective: "West African", "Sahel"; none where it is none."""
    found = _members(adjective)
    folded = adjective.lower()
    for region in _by_adjective("wholes").get(folded, ()):
        found |= _members(region)
    return found | frozenset(_by_adjective("reach").get(folded, ()))


def _members(region: str) -> frozenset[str]:
    base = shared_base()
    entries = base.candidates(region, types=REGIONS)
    members = (member.member.country for entry in entries for member in base.members(entry.id))
    return frozenset(country for country in members if country is not None)


@lru_cache(maxsize=2)
def _by_adjective(name: str) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in _lists()[name]:
        adjective, _, value = line.partition(" ")
        found[adjective].append(value)
    return found

"""Words that are no actor by themselves but name a country that is one: "Iraqi towns", "shelled Jericho"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from dateline.annotate.mentions import find_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.tree import Tree
    from dateline.schema import Actor

STATES: Final = ("country", "government")  # what stands for a country, likeliest first


def find_countries(facts: Facts, tree: Tree) -> dict[int, str]:
    """Return the country (ISO 3166 alpha-3) that each word for a country, its people or a place in it names."""
    found = dict(_of_places(facts, tree))
    for name in find_names(facts):
        if name.country is not None:
            found[tree.head_of(name.start, name.end)] = name.country
    return found


def find_states(actors: Iterable[Actor]) -> Mapping[str, Actor]:
    """Return the actor that stands for each country of a page: the country itself, else its government."""
    found: dict[str, Actor] = {}
    for actor in sorted((each for each in actors if each.type in STATES), key=lambda each: STATES.index(each.type)):
        if actor.country is not None:
            found.setdefault(actor.country, actor)
    return found


def _of_places(facts: Facts, tree: Tree) -> Iterator[tuple[int, str]]:
    for place in facts.places:
        for mention in place.mentions if place.country is not None else ():
            start = bisect_left(facts.frame.starts, mention.start)
            end = bisect_left(facts.frame.starts, mention.end)
            if start < end and place.country is not None:
                yield tree.head_of(start, end), place.country

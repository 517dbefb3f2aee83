"""Governments that are one: "the Kremlin", "the Russian government" and "the Russian administration"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.known.offices import country_said
from dateline.annotate.organizations import owner_country
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.coreference.known.world import World
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.kb.entries import NameKind

GOVERNMENTS: Final = frozenset({"government", "administration", "regime", "executive"})
POINTING: Final = frozenset({"definite", "possessive"})
# what tells one government of a country from another
OTHER: Final = frozenset(
    "former previous new next incoming outgoing interim transitional provisional local regional rival".split()
)
METONYM: Final[tuple[NameKind, ...]] = ("metonym",)
WHOLE: Final = "Government of "  # a department's seat stands for the department


def find_governments(world: World) -> Iterator[tuple[int, int]]:
    """Yield "the Russian government" and the like, by index, with the group of the seat that stands for it.

    Where the page names none they are a group of their own.
    """
    found = dict(_seats(world))
    unused = max(world.groups.values(), default=-1) + 1
    for index, phrase in enumerate(world.phrases):
        if index not in world.groups and _is_whole(world, phrase):
            code = country_said(world, phrase)
            if code is not None:
                yield index, found.setdefault(code, unused + index)


def _is_whole(world: World, phrase: Phrase) -> bool:
    """Tell whether a description is of the one government of a country: neither "the former" nor "two governments"."""
    if phrase.form != "description" or phrase.traits.number == "many" or phrase.traits.points not in POINTING:
        return False
    modifiers = {world.words[word].lower() for word in range(phrase.core[0], phrase.head)}
    return world.lemmas[phrase.head] in GOVERNMENTS and modifiers.isdisjoint(OTHER)


def _seats(world: World) -> Iterator[tuple[str, int]]:
    """Yield the countries whose seat of government the page names, with its group; the first named comes last."""
    for index in sorted(world.groups, reverse=True):
        name = world.phrases[index].name
        if name is None or name.country is not None:
            continue
        code = owner_country(name.text)
        entries = shared_base().candidates(name.text, kinds=METONYM) if code is not None else ()
        if code is not None and any(entry.name.startswith(WHOLE) and entry.country == code for entry in entries):
            yield code, world.groups[index]

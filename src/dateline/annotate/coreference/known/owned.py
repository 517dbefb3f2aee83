"""Countries by who is at home in them: "his country", once it is known who he is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.coreference.known.world import World

COUNTRIES: Final = frozenset({"country", "nation", "homeland"})
POSSESSOR: Final = "nmod:poss"


def join_owned(world: World, chains: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return the chains of a page with each country of somebody moved to the country that is meant.

    Whoever is called by an office of a country, or known to have held one there, is at home in it.
    """
    chain_of = {index: number for number, chain in enumerate(chains) for index in chain}
    moved = {index: target for index, target in _owned(world, chains, chain_of) if target != chain_of[index]}
    kept = [[index for index in chain if index not in moved] for chain in chains]
    for index, target in moved.items():
        kept[target].append(index)
    return sorted(sorted(chain) for chain in kept if chain)


def _owned(world: World, chains: Sequence[Sequence[int]], chain_of: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the phrases that are somebody's country with the chain of that country."""
    by_head = {phrase.head: index for index, phrase in enumerate(world.phrases) if phrase.form != "pair"}
    targets = {code: chain_of[world.members[group][0]] for code, group in world.countries.items()}
    for index, phrase in enumerate(world.phrases):
        if index in world.groups or phrase.form != "description" or world.lemmas[phrase.head] not in COUNTRIES:
            continue
        owners = [child for child in world.tree.children[phrase.head] if world.tree.deps[child] == POSSESSOR]
        owner = by_head.get(owners[0]) if owners else None
        home = None if owner is None else _home(world, chains[chain_of[owner]])
        if home in targets:
            yield index, targets[home]


def _home(world: World, chain: Sequence[int]) -> str | None:
    """Return the country that a person is at home in."""
    for index in chain:
        group = world.groups.get(index)
        if group is None or group not in world.persons:
            continue
        offices = {office.country for person in world.ids[group] for office in shared_base().offices(person)}
        told = {world.country_of(world.phrases[other]) for other in chain if world.phrases[other].form == "description"}
        found = {world.homes[group], *told} - {None} or offices - {None}
        return found.pop() if len(found) == 1 else None
    return None

"""Who "himself" is, and what one is named or becomes: certain by the clause alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.coreference.known.world import World

REFLEXIVE: Final = frozenset({"himself", "herself", "itself", "themselves"})
OBJECTS: Final = frozenset({"obj", "iobj", "obl", "nmod"})
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})


def find_reflexives(world: World) -> Iterator[tuple[int, int]]:
    """Yield the indices of the subject and of a reflexive pronoun that goes back to it."""
    by_head = {phrase.head: index for index, phrase in enumerate(world.phrases) if phrase.form != "pair"}
    for index, phrase in enumerate(world.phrases):
        if phrase.form == "pronoun" and world.words[phrase.head].lower() in REFLEXIVE:
            subject = _subject(world, phrase.head)
            found = None if subject is None else by_head.get(subject)
            if found is not None and found < index and _agree(world, found, index):
                yield found, index


def _subject(world: World, word: int) -> int | None:
    """Return the subject of the clause in which a reflexive is an object."""
    tree = world.tree
    if tree.deps[word] not in OBJECTS:
        return None
    verb = tree.heads[word]
    while tree.child(verb, SUBJECTS) is None and tree.deps[verb] in {"conj", "xcomp"} and tree.heads[verb] != verb:
        verb = tree.heads[verb]
    return tree.child(verb, SUBJECTS)


def _agree(world: World, one: int, other: int) -> bool:
    first, second = world.phrases[one].traits, world.phrases[other].traits
    genders, numbers = {first.gender, second.gender} - {None}, {first.number, second.number} - {None}
    return len(genders) < 2 and len(numbers) < 2  # noqa: PLR2004 - none, or one and the same

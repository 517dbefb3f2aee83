"""Who "himself" is, and "he" of "Ann Lee said she": certain by the clause alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.nouns import saying_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.coreference.known.world import World

REFLEXIVE: Final = frozenset({"himself", "herself", "itself", "themselves"})
OBJECTS: Final = frozenset({"obj", "iobj", "obl", "nmod"})
SAID: Final = "ccomp"
GENDERS: Final = frozenset({"man", "woman"})
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


def find_speakers(world: World) -> Iterator[tuple[int, int]]:
    """Yield the indices of a person's name and of the pronoun by which he tells of himself: "Bo Sow said he left"."""
    by_head = {phrase.head: index for index, phrase in enumerate(world.phrases) if phrase.form == "name"}
    for index, phrase in enumerate(world.phrases):
        if phrase.form == "pronoun" and phrase.traits.gender in GENDERS and phrase.quote is None:
            speaker = _speaker(world, phrase.head)
            found = None if speaker is None else by_head.get(speaker)
            if found is not None and _is_person(world, found) and _agree(world, found, index):
                yield found, index


def _speaker(world: World, word: int) -> int | None:
    """Return the subject of what is said in the clause above, where a pronoun is the subject of the clause below."""
    tree, clause = world.tree, world.tree.heads[word]
    if tree.deps[word] not in SUBJECTS or tree.deps[clause] != SAID:
        return None
    verb = tree.heads[clause]
    return tree.child(verb, SUBJECTS) if world.lemmas[verb] in saying_verbs() and verb < word else None


def _is_person(world: World, index: int) -> bool:
    name = world.phrases[index].name
    return name is not None and name.label == "person"


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

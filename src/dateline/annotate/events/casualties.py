"""The dead and wounded of an attack: "attacked the town, killing nine and wounding thirty" tells one event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.events.page import EventPage

HARMED: Final = frozenset({"kill", "wound", "injure", "die", "maim", "hurt", "perish"})
TOLL: Final = frozenset({"leave", "claim", "cost", "cause", "kill", "wound", "injure"})  # "the raid left nine dead"
TOLLED: Final = frozenset({"obj", "xcomp", "ccomp", "obl"})


def attack_of(page: EventPage, word: int) -> int | None:
    """Return the word that tells the attack whose dead and wounded a verb counts; None where it is no such verb.

    So do participles ("attacked the town, killing nine") and what is joined to another count ("killed nine and wounded
    thirty").
    """
    tree, above = page.tree, page.tree.heads[word]
    if page.lemmas[word] not in HARMED or above == word:
        return None
    is_joined = tree.deps[word] == "conj" and page.lemmas[above] in HARMED
    is_participle = tree.deps[word] == "advcl" and tree.xpos[word] == "VBG"
    return above if is_joined or is_participle else None


def toll_words(page: EventPage, word: int) -> Iterator[int]:
    """Yield what a verb says that an attack did, where a noun tells the attack: "the attack left nine dead"."""
    tree, above = page.tree, page.tree.heads[word]
    if tree.deps[word] == "nsubj" and page.lemmas[above] in TOLL:
        yield from (child for child in tree.children[above] if tree.deps[child] in TOLLED)

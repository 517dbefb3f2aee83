"""Where the name of a place stands in a sentence: alone, before a noun, or behind one ("in the town of Gao")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.slots import prepositions

if TYPE_CHECKING:
    from dateline.annotate.events.page import EventPage

LOCATING: Final = frozenset("in at near outside inside on around along off across through over".split())
NAMING: Final = frozenset({"compound", "nmod:desc", "appos"})  # how a name stands in "at the Sur oil terminal"
NAMED: Final = frozenset(  # what is called by a place's name behind "of"
    "village town city capital suburb neighbourhood neighborhood port island camp valley district county department "
    "region province state area gulf bay".split()
)


def head_of(page: EventPage, start: int, end: int) -> int:
    """Return the head of the words that stand at some characters."""
    words = page.facts.frame.words_at(start, end)
    return page.tree.head_of(words.start, words.stop)


def named_by(page: EventPage, word: int, *, is_country: bool) -> int | None:
    """Return the noun that a place's name only names, by its head word: "town" of "the town of Gao"; None for none.

    Before a noun it names one only behind a preposition ("at the Sur terminal"), and no country does: what is in
    "modern French history" is not in France.
    """
    tree = page.tree
    above = tree.heads[word]
    if tree.deps[word] == "nmod" and page.lemmas[above] in NAMED and "of" in prepositions(page, word):
        return above
    if tree.deps[word] in NAMING and not is_country and tree.has(above, frozenset({"case"})):
        return above
    return None

"""The stretch of text by which a set marks an actor: its name, or the noun with what stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dateline.annotate.coreference.phrases import CLAUSES
from dateline.annotate.events.sectors import AMOUNTS
from dateline.annotate.events.slots import preposition

if TYPE_CHECKING:
    from collections.abc import Callable

    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.sides import Side

# what is left out of "[the] four Chadian officials [of the ministry] [, who ...]" where only the noun is marked
AFTER: Final = CLAUSES | {
    "nmod",
    "appos",
    "conj",
    "cc",
    "punct",
    "det",
    "nummod",
    "case",
    "advmod",
    "obl",
    "nmod:unmarked",
}
TITLES: Final = frozenset({"flat", "compound", "appos"})  # how a name hangs on the title before it
ABROAD: Final = "IGO"  # what stands in place of a country with bodies of no country, as GSR has it
BETWEEN: Final = frozenset({"IGO", "NGO"})
Range = tuple[int, int]


def phrase_span(page: EventPage, side: Side, *, extent: Callable[[EventPage, Side], Range]) -> dict[str, Any]:
    """Return the extent of an actor as the scorer reads it, with country and sector."""
    span = page.facts.cut_words(*extent(page, side))
    country = ABROAD if side.country is None and side.sector in BETWEEN else side.country
    return {"start": span.start, "end": span.end, "code": country, "sector": side.sector}


def name_words(_page: EventPage, side: Side) -> Range:
    """Return the words of the mention."""
    return side.words


def title_words(page: EventPage, side: Side) -> Range:
    """Return the noun or name with its title and what stands before it, without article, number and what follows."""
    tree, word = page.tree, side.word
    if page.shared_noun(word) is not None:
        return side.words
    while tree.deps[word] in TITLES and tree.heads[word] < word and tree.upos[tree.heads[word]] in {"NOUN", "PROPN"}:
        word = tree.heads[word]
    start, end = tree.extent(word, without=AFTER)
    if page.lemmas[word] in AMOUNTS:
        counted = (child for child in tree.children[word] if preposition(page, child) == "of")
        end = max([end, *(tree.extent(each, without=frozenset(AFTER) - {"nmod"})[1] for each in counted)])
    return min(start, side.words[0]) if tree.deps[side.word] in TITLES else start, max(end, side.word + 1)

"""Which clauses share when and where with the one that they are joined to or hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.owners import CLAUSE_HEADS
from dateline.annotate.events.slots import prepositions
from dateline.annotate.events.spots import LOCATING

if TYPE_CHECKING:
    from dateline.annotate.events.page import EventPage

# Clauses that share when and where with another: "and tore up the track", "killing nine", "began to fire".
SHARING: Final = frozenset({"conj", "parataxis", "advcl", "advcl:relcl", "xcomp"})
BESIDE: Final = frozenset({"conj", "parataxis"})  # not of another tense: "met in 2011 and have clashed ever since"
APART_IN_TIME: Final = frozenset({"before", "after", "since", "until", "till"})
SHORTLY: Final = frozenset(
    {"hour", "minute", "moment", "shortly", "immediately"}
)  # the same day: "hours after he fell"
RELATIVES: Final = frozenset({"acl:relcl", "advcl:relcl"})
RELATIVE: Final = frozenset({"where", "when"})
PRESENT: Final = frozenset({"VBZ", "VBP"})


def shares_setting(page: EventPage, word: int) -> bool:
    """Tell whether the clause of a verb is when and where the one above it is."""
    tree = page.tree
    if tree.upos[word] not in CLAUSE_HEADS or tree.deps[word] not in SHARING:
        return False
    if tree.deps[word] in BESIDE and is_perfect(page, word) != is_perfect(page, tree.heads[word]):
        return False
    marks = (child for child in tree.children[word] if tree.deps[child] == "mark")
    parting = [mark for mark in marks if page.lemmas[mark] in APART_IN_TIME]
    return all(page.lemmas[max(mark - 1, 0)] in SHORTLY for mark in parting)


def is_perfect(page: EventPage, word: int) -> bool:
    """Tell whether a verb stands in the present perfect: "have clashed"."""
    tree = page.tree
    return any(
        tree.deps[child] == "aux" and page.lemmas[child] == "have" and tree.xpos[child] in PRESENT
        for child in tree.children[word]
    )


def takes_up(page: EventPage, word: int) -> bool:
    """Tell whether a clause takes up when or where: "in Dubai, where 68 states voted", "the coup in which he fell"."""
    tree = page.tree
    if tree.deps[word] not in RELATIVES:
        return False
    return any(
        page.lemmas[child] in RELATIVE
        or (page.lemmas[child] == "which" and not LOCATING.isdisjoint(prepositions(page, child)))
        for child in tree.children[word]
    )

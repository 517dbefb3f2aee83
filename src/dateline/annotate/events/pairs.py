"""Who is meant by "the two countries", "both sides" or "mutual" trade: the two that were named together before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from dateline.annotate.events.page import EventPage

DUAL: Final = frozenset({"two", "both"})
COUNTED: Final = frozenset({"nummod", "det", "det:predet", "amod"})
STATES: Final = frozenset({"country", "government", "place_as_actor"})
# Nouns that take up two who were named, and what they may have been.
TAKEN_UP: Final[dict[str, AbstractSet[str]]] = {
    **dict.fromkeys(("country", "nation", "state", "neighbour", "neighbor", "government", "capital"), STATES),
    **dict.fromkeys(("leader", "president", "minister", "premier", "statesman"), frozenset({"person"})),
    **dict.fromkeys(("side", "party"), STATES | {"person", "organization", "armed_group", "group"}),
}
BETWEEN: Final = "between"
JOINED: Final = frozenset({"conj"})
MUTUAL: Final = frozenset({"mutual", "bilateral"})
BACK: Final = 2  # sentences before the one at hand in which two are looked for who are not joined by "and"
PAIR: Final = 2


def find_pair(page: EventPage, word: int) -> tuple[int, ...]:
    """Return the words that name the two whom a noun takes up; none where it takes up nobody, or it is not clear whom.

    "Kenya and Oman", "talks between Kenya and Oman" come before two that merely stand in the same few sentences.
    """
    kinds = TAKEN_UP.get(page.lemmas[word])
    if kinds is None or not (_has(page, word, DUAL) or _is_between(page, word)):
        return ()
    return _named_together(page, word, kinds) or _named_near(page, word, kinds)


def find_partners(page: EventPage, word: int) -> tuple[int, ...]:
    """Return the words that name the two states between whom something mutual is: "bilateral trade grew"."""
    return (_named_together(page, word, STATES) or _named_near(page, word, STATES)) if _has(page, word, MUTUAL) else ()


def _has(page: EventPage, word: int, lemmas: AbstractSet[str]) -> bool:
    tree = page.tree
    return any(page.lemmas[child] in lemmas and tree.deps[child] in COUNTED for child in tree.children[word])


def _is_between(page: EventPage, word: int) -> bool:
    """Tell whether a noun alone is what something is between, as only two can be: "shuttled between the capitals"."""
    tree = page.tree
    led = any(tree.deps[child] == "case" and page.lemmas[child] == BETWEEN for child in tree.children[word])
    return led and not tree.has(word, JOINED) and "Number=Plur" in tree.feats[word]


def _named_together(page: EventPage, word: int, kinds: AbstractSet[str]) -> tuple[int, ...]:
    """Return the last two before a word that are joined by "and", if they stand in its sentence or the few before."""
    first = page.tree.sentences[word] - BACK
    for each in range(word - 1, -1, -1):
        if page.tree.sentences[each] < first:
            return ()
        joined = tuple(page.joined(each))
        if len(joined) == PAIR and all(_is_one_of(page, named, kinds) for named in joined) and joined[1] < word:
            return joined
    return ()


def _named_near(page: EventPage, word: int, kinds: AbstractSet[str]) -> tuple[int, ...]:
    """Return the only two who are named in a sentence and the few before it."""
    found: dict[str, int] = {}
    for each in _before(page, word):
        if _is_one_of(page, each, kinds):
            actor = page.actors[each]
            found.setdefault(actor.country or actor.id, each)
    return tuple(sorted(found.values())) if len(found) == PAIR else ()


def _before(page: EventPage, word: int) -> Iterator[int]:
    """Yield the words before one, nearest first, as far back as two are looked for."""
    sentences = page.tree.sentences
    first = sentences[word] - BACK
    for each in range(word - 1, -1, -1):
        if sentences[each] < first:
            return
        yield each


def _is_one_of(page: EventPage, word: int, kinds: AbstractSet[str]) -> bool:
    actor = page.actors.get(word)
    return actor is not None and actor.type in kinds and page.tree.upos[word] != "PRON"

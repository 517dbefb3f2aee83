"""The parties that the encoder's head points at, where the tree leads to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.page import JOINED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.events.page import EventPage
    from dateline.model.pointers import Pointers

# The least chance of a word to name a party. On development data recipients of whole pages went from 0.518 to 0.529 and
# types of sentences (GSR) from 0.695 to 0.715; with 0.8 the first gain is gone, with 0.5 spans of cameo_ner lose 0.006.
SURE: Final = 0.65


# Where no word of the phrases that the tree found has a chance of 0.4, words with one of 0.8 take their place. That
# brought GSR's triples from 0.442 to 0.495 and whole pages' events with all parties from 0.394 to 0.404; the same for
# actors cost GSR's spans 0.010.
DOUBTED: Final = 0.4
CERTAIN: Final = 0.8
NAMING: Final = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})  # what may stand for a party; no "the", no "from"
WITHIN: Final = frozenset(
    {"flat", "compound", "appos", "nmod:poss", "amod"}
)  # how a word hangs on a phrase it is part of
OWNED: Final = frozenset({"nmod:poss", "compound", "amod"})
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})
OBJECTS: Final = frozenset({"obj", "iobj"})
COMPLEMENTS: Final = frozenset({"ccomp", "xcomp"})


def corrected(
    page: EventPage, word: int, side: Pointers, *, found: tuple[int, ...], taken: Collection[int]
) -> tuple[int, ...]:
    """Return the parties of a trigger on a side: those found by the tree, or whom the head is certain of instead."""
    extents = [range(page.tree.lows[each], page.tree.highs[each] + 1) for each in found]
    if not found or any(side.chances(word, extent).max() >= DOUBTED for extent in extents):
        return found
    certain = pointed_at(page, word, side, taken=taken, least=CERTAIN)
    return found if any(_acts_elsewhere(page.tree, each, word) for each in certain) else certain or found


def _acts_elsewhere(tree: Tree, word: int, trigger: int) -> bool:
    """Tell whether a word is the subject of a verb that the trigger does not govern: "a day after Chad spoke"."""
    verb = tree.heads[word]
    is_told = verb == trigger or (tree.heads[verb] == trigger and tree.deps[verb] in COMPLEMENTS)
    return tree.deps[word] in SUBJECTS and not is_told


def pointed_at(
    page: EventPage, word: int, side: Pointers, *, taken: Collection[int], least: float = SURE
) -> tuple[int, ...]:
    """Return the head words of the phrases in the sentence of a trigger that name its parties on a side.

    Words that are `taken` by the other side name none on this one, nor do those that are part of its phrases, nor the
    state of who is taken where it is what is told of: "the president assured that Chad would pay".
    """
    tree = page.tree
    heads = (_whole(page, each) for each in _heads(page, word, side, least) if tree.upos[each] in NAMING)
    own = {actor.country for each in taken if (actor := page.actor_at(each)) is not None} - {None}
    told = (each for each in heads if not (tree.deps[each] in SUBJECTS and page.countries.get(each) in own))
    kept = (each for each in told if each != word and not is_anothers(tree, each, word))
    return tuple(dict.fromkeys(each for each in kept if not _is_part(tree, each, taken)))


def is_anothers(tree: Tree, word: int, trigger: int) -> bool:
    """Tell whether a word is whom a verb joined to the trigger is about: "praised the deal and urged Oman to sign"."""
    verb = tree.heads[word]
    is_joined = tree.deps[verb] == JOINED and tree.heads[verb] == trigger
    joins = tree.deps[trigger] == JOINED and tree.heads[trigger] == verb
    return tree.deps[word] in OBJECTS and (is_joined or joins) and tree.has(trigger, OBJECTS)


def _whole(page: EventPage, word: int) -> int:
    """Return the actor that a word is part of: the army for "Chad" in "Chad's army"."""
    above = page.tree.heads[word]
    return above if page.tree.deps[word] in OWNED and above in page.actors else word


def _is_part(tree: Tree, word: int, taken: Collection[int]) -> bool:
    return word in taken or (tree.deps[word] in WITHIN and tree.heads[word] in taken)


def _heads(page: EventPage, word: int, side: Pointers, least: float) -> Iterator[int]:
    """Yield the head of each stretch of words that are pointed at."""
    sentence = page.sentence(word)
    named = side.chances(word, sentence) > least
    start: int | None = None
    for place, is_named in enumerate([*named.tolist(), False], start=sentence.start):
        if is_named and start is None:
            start = place
        if not is_named and start is not None:
            yield page.tree.head_of(start, place)
            start = None

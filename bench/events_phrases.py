"""Sets that mark the noun phrases of who does it to whom in the main clause, whatever they stand for and what is done.

Of what has no direction both parties are sources. Where nothing political is told the main verb has its phrases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dateline.annotate.coreference.phrases import AROUND
from dateline.annotate.events.arguments import Roles
from dateline.annotate.events.sides import named_word
from dateline.annotate.events.slots import find_slots

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.annotate.events.coding import Coded
    from dateline.annotate.events.page import EventPage

PHRASED: Final = frozenset({"cameo_ner"})
MARKS: Final = frozenset("\"'“”‘’,.;:-")
CLAUSES: Final = (AROUND - {"appos", "cc:preconj"}) | {"acl:relcl", "acl", "nmod:unmarked"}  # a phrase goes without
OBJECTS: Final = ("obj", "with", "to", "on", "for", "against", "in")  # likeliest first
Json = dict[str, Any]


def phrase_events(page: EventPage, events: Sequence[Coded]) -> list[Json]:
    """Return the first event with its phrases, the main verb's where there is none."""
    actors, recipients, is_mutual = events[0].roles if events else _main_clause(page)
    sources, targets = _spans(page, actors), _spans(page, recipients)
    sides = ([*sources, *targets], []) if is_mutual else (sources, targets)
    return [{"source": sides[0], "target": sides[1], "reciprocal": is_mutual}] if sources or targets else []


def phrase_words(page: EventPage, word: int) -> tuple[int, int]:
    """Return the whole noun phrase around a word, half-open, without clauses and times at its end."""
    tree, words = page.tree, page.facts.frame.words
    low = high = word
    for child in tree.children[word]:
        is_timed = any(each in page.timed for each in range(tree.lows[child], tree.highs[child] + 1))
        if tree.deps[child] not in CLAUSES and not is_timed:
            low, high = min(low, tree.lows[child]), max(high, tree.highs[child])
    while low < word and words[low] in MARKS:
        low += 1
    while high > word and words[high] in MARKS:
        high -= 1
    return low, high + 1


def _spans(page: EventPage, words: Iterable[int]) -> list[Json]:
    spans = [page.facts.cut_words(*phrase_words(page, named_word(page, word))) for word in words]
    return [{"start": span.start, "end": span.end} for span in spans]


def _main_clause(page: EventPage) -> Roles:
    """Return subject and object of the first verb that governs a sentence."""
    tree = page.tree
    for word, head in enumerate(tree.heads):
        if word == head and tree.upos[word] == "VERB":
            slots = find_slots(page, word, "v")
            brought = next((slots[name] for name in OBJECTS if name in slots), [])
            return Roles(tuple(slots.get("subj", ())), tuple(brought))
    return Roles((), ())

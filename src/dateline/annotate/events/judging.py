"""The lexicon and the encoder's head together: which words tell an event, and of which kind.

The lexicon explains, the head generalises. Where both speak of a word, the kind is the one with the most of the head's
chance times what the lexicon's word is worth; a word that only the head takes for a trigger needs a high chance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.lexicon import Entry, Kind, shared_lexicon
from dateline.annotate.events.patterns import Pattern
from dateline.annotate.events.slots import find_slots
from dateline.annotate.events.triggers import INSIDE, PARTS, Trigger, find_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateline.annotate.events.opinion import Opinion
    from dateline.annotate.events.page import EventPage

KEY: Final = "head"  # what a rule begins with where the head alone decides
WORTH: Final = 9.0  # how many times likelier a kind is because the lexicon says so
DOUBTED: Final = 0.02  # below this chance of any event a word of the lexicon tells none
SURE: Final = 0.6  # the least chance of a kind that the head alone decides
CLOSE: Final = frozenset({"obj", "obl", "xcomp", "compound", "nmod", "conj", "nsubj:pass", "amod", "acl"})


def triggers_of(page: EventPage) -> list[Trigger]:
    """Return the triggers of a page in order, by the lexicon alone where the encoder has no head of events."""
    lexical = {trigger.word: trigger for trigger in find_triggers(page, shared_lexicon())}
    if page.opinion is None:
        return list(lexical.values())
    judged = {word: kept for word, trigger in lexical.items() if (kept := _judge(page.opinion, trigger)) is not None}
    own = {trigger.word: trigger for trigger in _find_own(page, page.opinion, lexical)}
    return [found for _, found in sorted({**own, **judged}.items())]


def _judge(opinion: Opinion, trigger: Trigger) -> Trigger | None:
    """Return a trigger of the lexicon with the kind that it and the head make likeliest; None where it is doubted."""
    kind = trigger.kind.type or ""
    if kind not in opinion.kinds.names:
        return trigger
    if opinion.told(trigger.word) < DOUBTED:
        return None
    best, chance = opinion.best(trigger.word)
    if chance <= WORTH * opinion.chance(trigger.word, kind):
        return trigger
    return Trigger(trigger.word, _entry(trigger.entry.pattern, best), trigger.slots)


def _find_own(page: EventPage, opinion: Opinion, lexical: Mapping[int, Trigger]) -> Iterator[Trigger]:
    """Yield the triggers that the head alone finds; a word that a trigger of the lexicon is close to is told by it."""
    for word in (opinion.kinds.table[:, 0] < 1 - SURE).nonzero()[0].tolist():
        part = PARTS.get(page.tree.upos[word])
        kind, chance = opinion.best(word)
        if word in lexical or chance < SURE or part is None or (part == "n" and page.tree.deps[word] in INSIDE):
            continue
        if not any(_is_told_by(page, word, trigger) for trigger in lexical.values()):
            pattern = Pattern(text=f"{page.lemmas[word]}/{part}", lemmas=(page.lemmas[word],), part=part)
            yield Trigger(word, _entry(pattern, kind), find_slots(page, word, part))


def _is_told_by(page: EventPage, word: int, trigger: Trigger) -> bool:
    """Tell whether a word and a trigger say one thing: "held" and "talks"."""
    tree = page.tree
    above, below = (trigger.word, word) if tree.heads[word] == trigger.word else (word, trigger.word)
    return tree.heads[below] == above and tree.deps[below] in CLOSE


def _entry(pattern: Pattern, kind: str) -> Entry:
    return Entry(pattern=pattern, kind=Kind(type=kind), key=KEY)

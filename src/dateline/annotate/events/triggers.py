"""Words that tell events: every word of a page is held against the lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.events.fillers import inherit_subject
from dateline.annotate.events.slots import (
    AUXILIARIES,
    SUBJECTS,
    Slots,
    find_slots,
    fits,
    is_passive,
    preposition,
    suffers_apart,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.events.lexicon import Entry, Index, Kind
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.patterns import Part

PARTS: Final[dict[str, Part]] = {"VERB": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a", "AUX": "v"}
COPULA: Final = "cop"
NOMINAL: Final = frozenset({"amod", "compound", "det"})  # what stands before a noun and before no verb
SHARING: Final = frozenset({"conj", "xcomp"})  # passives whose subject is said above: "is expected to be signed"
IMPERATIVE: Final = "Mood=Imp"
INSIDE: Final = frozenset({"compound", "flat", "fixed", "goeswith"})  # within a name or another noun


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells an event, with the entry that says so and what fills its slots."""

    word: int
    entry: Entry
    slots: Slots

    @property
    def kind(self) -> Kind:
        """Return what the entry tells."""
        return self.entry.kind


def find_triggers(page: EventPage, lexicon: Index) -> list[Trigger]:
    """Return the triggers of a page in order; a noun that a verb's pattern is about is no trigger of its own."""
    return [trigger for trigger in find_known(page, lexicon) if trigger.kind.type is not None]


def find_known(page: EventPage, lexicon: Index) -> list[Trigger]:
    """Return the words that the lexicon knows in their place, those with them that it says tell no event."""
    found = [trigger for word in range(len(page.lemmas)) if (trigger := _trigger_at(page, lexicon, word))]
    taken = {filler for trigger in found for filler in named_fillers(page, trigger)}
    return [trigger for trigger in found if trigger.word not in taken]


def _trigger_at(page: EventPage, lexicon: Index, word: int) -> Trigger | None:
    part = "n" if _is_gerund(page, word) else PARTS.get(page.tree.upos[word])
    if part is None or (part == "n" and page.tree.deps[word] in INSIDE) or _is_command(page, word):
        return None
    if (
        page.tree.deps[word] in {*AUXILIARIES, COPULA} and page.tree.upos[page.tree.heads[word]] == "VERB"
    ):  # "is to receive"
        return None
    entries = lexicon.get((page.lemmas[word], part)) or lexicon.get((page.facts.frame.words[word].lower(), part))
    if entries is None:
        return None
    slots = _slots_at(page, word, part)
    lacks_subject = part == "v" and "subj" not in slots and not suffers_apart(page.tree, word)
    if lacks_subject and any(_asks_subject(entry) for entry in entries):
        slots["subj"] = inherit_subject(page, word)
    for entry in entries:
        if fits(page, slots, entry.pattern):
            return Trigger(word, entry, slots)
    return None


def _is_gerund(page: EventPage, word: int) -> bool:
    """Tell whether a participle is a noun after all, by what stands before it: "in heavy Israeli shelling"."""
    tree = page.tree
    before = {tree.deps[child] for child in tree.children[word] if child < word}
    return tree.xpos[word] == "VBG" and bool(before & NOMINAL) and not tree.has(word, SUBJECTS | AUXILIARIES)


def _is_command(page: EventPage, word: int) -> bool:
    """Tell whether a verb tells the reader to do something: "Support our newsroom"."""
    tree = page.tree
    return IMPERATIVE in tree.feats[word] and tree.heads[word] == word and not tree.has(word, SUBJECTS)


def _slots_at(page: EventPage, word: int, part: Part) -> Slots:
    """Return the slots of a word; those of a copula are of what it says: "was in Lima" has Lima under "in"."""
    tree, head = page.tree, page.tree.heads[word]
    if tree.deps[word] == COPULA:
        slots = find_slots(page, head, "v")
        name = preposition(page, head)
        return slots if name is None else {**slots, name: [head]}
    slots = find_slots(page, word, part)
    if part == "v" and "obj" not in slots and tree.deps[word] in SHARING and is_passive(tree, word):
        slots["obj"] = inherit_subject(page, word)
    return slots


def _asks_subject(entry: Entry) -> bool:
    return any("subj" in condition.slots for condition in entry.pattern.conditions)


def named_fillers(page: EventPage, trigger: Trigger) -> Iterator[int]:
    """Yield the words that a trigger's pattern names: "talks" of "resume talks" is told by the verb."""
    for condition in trigger.entry.pattern.conditions:
        if condition.words:
            for slot in condition.slots:
                if slot not in {"inside", "subj", "comp"}:
                    for filler in trigger.slots.get(slot, ()):
                        yield from (word for word in page.joined(filler) if page.lemmas[word] in condition.words)

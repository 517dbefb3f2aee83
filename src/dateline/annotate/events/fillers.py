"""What fills a role: the slots of actor and recipient, and the subject that a verb has from the verb above it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.events.reach import reaches
from dateline.annotate.events.slots import find_slots, is_passive, marks
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.slots import Slots
    from dateline.annotate.events.triggers import Trigger

# Where the recipient stands when no pattern says so, likeliest first.
RECIPIENTS: Final[dict[str, tuple[str, ...]]] = {
    "AGREE": ("with", "to", "iobj", "obj", "for"),
    "CONSULT": ("with", "obj", "to", "between", "among", "in"),
    "SUPPORT": ("obj", "for", "to", "with", "behind", "of"),
    "CONCEDE": ("to", "obj", "on", "against", "of"),
    "COOPERATE": ("with", "obj", "to", "for", "between"),
    "AID": ("iobj", "to", "for", "obj"),
    "RETREAT": ("obj", "with", "to", "from"),
    "REQUEST": ("on", "upon", "to", "iobj", "compsubj", "obj", "from"),
    "ACCUSE": ("obj", "at", "against", "over", "on", "into", "with", "of", "about", "as"),
    "REJECT": ("obj", "to", "with", "against", "of"),
    "THREATEN": ("against", "obj", "to", "with"),
    "PROTEST": ("against", "obj", "at", "over", "with"),
    "SANCTION": ("on", "against", "with", "from", "obj", "to", "of"),
    "MOBILIZE": ("against", "to", "along", "near", "for", "on", "in", "at"),
    "COERCE": ("obj", "on", "against"),
    "ASSAULT": ("obj", "on", "against", "at", "with", "in", "of"),
}
USUAL: Final = ("obj", "to", "with", "against", "on", "for")
REQUEST: Final = "REQUEST"  # what is demanded is nobody it is demanded of
PROTEST: Final = "PROTEST"
MOVING: Final = "MOBILIZE"  # its object is who is moved
COMPLEMENTS: Final = 2  # complements within complements: "promised to continue to help Togo"
CHARGE: Final = "of"  # opens what somebody is accused, suspected or convicted of
APART: Final = frozenset({"after", "before", "since"})  # "until they gain the town" is what is promised
CONTROL: Final = frozenset({"xcomp", "advcl", "acl"})


@lru_cache(maxsize=1)
def role_words() -> dict[str, frozenset[str]]:
    """Return the words that tell who does what with an event that a noun names, by what they do."""
    return read_table("events/roles", dict[str, frozenset[str]])


def find_recipients(page: EventPage, trigger: Trigger, *, taken: Sequence[int]) -> list[int]:
    """Return what fills the recipient's slot: the first that holds an actor, else the first that leads to one.

    Where none does, what the verb is about is asked: of "threatened to close its border with Togo" Togo is recipient.
    Where nothing leads to an actor, it is the first slot that holds anything.
    """
    pattern = trigger.entry.pattern
    slots = RECIPIENTS.get(trigger.kind.type or "", USUAL) if pattern.recipient is None else pattern.recipient
    is_asked_of = bool(slots) and "obj" not in slots
    if slots and trigger.kind.type != MOVING:
        slots = (*slots, "obj")  # "on" may hang on the object: "eased the sanctions on Togo"
    filled = [[word for word in trigger.slots.get(slot, ()) if word not in taken] for slot in slots]
    said = filled[:-1] if is_asked_of and trigger.kind.type == REQUEST else filled
    known = next((words for words in said if any(page.actor_at(word) for word in words)), None)
    if known:
        return known
    without = frozenset(actor.id for word in taken if (actor := page.party_at(word)) is not None)
    led = next((words for words in filled if reaches(page, words, without=without)), None)
    if led:
        return led
    asked = _in_complement(page, trigger, without=without) if slots else []
    return asked or next((words for words in filled if words), [])


def _in_complement(page: EventPage, trigger: Trigger, *, without: AbstractSet[str]) -> list[int]:
    """Return who stands in the complement of a verb or noun: its subject where it is another, then its objects."""
    known = (page.actors[word] for word in page.actors if page.actors[word].id in without)
    own = {actor.country for actor in known if actor.country is not None}
    is_protest = trigger.kind.type == PROTEST  # "demonstrated calling for independence from Chad"
    complements = [word for word in trigger.slots.get("comp", ()) if is_protest or page.tree.deps[word] != "advcl"]
    for _ in range(COMPLEMENTS):
        slots = [find_slots(page, word, "n" if page.tree.upos[word] == "NOUN" else "v") for word in complements]
        for name in ("subj", *USUAL, "from", "in"):
            if name == "obj" and all(page.lemmas[word] in role_words()["sending"] for word in complements):
                continue
            words = [word for each in slots for word in each.get(name, ()) if page.countries.get(word) not in own]
            if reaches(page, words, without=without):
                return words
        complements = [word for each in slots for word in each.get("comp", ()) if not _is_told_apart(page, word)]
    return []


def _is_told_apart(page: EventPage, word: int) -> bool:
    """Tell whether a clause tells when another was: "agreed to help, a day after rebels killed nine"."""
    return page.tree.deps[word] == "advcl" and not APART.isdisjoint(marks(page, word))


def first_filled(trigger: Trigger, slots: Sequence[str]) -> list[int]:
    """Return what fills the first of some slots that is filled at all."""
    return next((list(trigger.slots[slot]) for slot in slots if trigger.slots.get(slot)), [])


def inherit_subject(page: EventPage, word: int) -> list[int]:
    """Return the subject that a verb without one has from the verb above it: joined, controlled or subordinate."""
    tree = page.tree
    for above in _governors(page, word):
        if tree.upos[above] not in {"VERB", "AUX", "ADJ", "NOUN"}:
            return []
        slots = find_slots(page, above, "n" if tree.upos[above] == "NOUN" else "v")
        controls = is_complement(page, word) and tree.upos[above] == "VERB"
        if controls and slots.get("obj") and not is_passive(tree, above):
            return slots.get("subj", []) if tree.xpos[word] == "VBN" else slots["obj"]
        if controls and slots.get("iobj"):
            return slots["iobj"]
        if is_passive(tree, above):
            found = slots.get("obj") if controls or not slots.get("subj") else slots.get("subj")
        else:
            found = slots.get("subj") or slots.get("poss") or _giver(page, above, slots)
        if found:
            return found
    return []


def is_complement(page: EventPage, word: int) -> bool:
    """Tell whether a verb without a subject completes the one above: "urged Oman to pay", "accused Oman of spying"."""
    dep = page.tree.deps[word]
    return dep == "xcomp" or (dep == "advcl" and CHARGE in marks(page, word))


def _giver(page: EventPage, word: int, slots: Slots) -> list[int]:
    """Return whose word or wish a noun is: "a promise from Oman to rebuild the port"."""
    givers = slots.get("from", ()) if page.tree.upos[word] == "NOUN" else ()
    return [each for each in givers if page.actor_at(each) is not None]


def _governors(page: EventPage, word: int) -> Iterator[int]:
    """Yield the words that a verb may have its subject from, nearest first."""
    tree = page.tree
    while tree.heads[word] != word and tree.deps[word] in {"conj", "parataxis", *CONTROL}:
        word = tree.heads[word]
        yield word

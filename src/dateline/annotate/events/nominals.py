"""Who did it and to whom where a noun tells it: "the expulsion of two diplomats by Quito", "held talks with Lima"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.fillers import (
    RECIPIENTS,
    USUAL,
    find_recipients,
    first_filled,
    inherit_subject,
    role_words,
)
from dateline.annotate.events.pairs import find_partners
from dateline.annotate.events.reach import reaches
from dateline.annotate.events.slots import find_slots, is_passive, preposition

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.triggers import Trigger

# Nouns whose "of" brings who acts when nothing else does ("the visit of the king"), by type; with others whom it meets.
ACTOR_OF: Final = frozenset({"CONSULT", "REQUEST", "REJECT", "THREATEN", "PROTEST", "AGREE", "COOPERATE", "MOBILIZE"})
ACTOR_OF_MODES: Final = frozenset({"withdraw", "resign", "disarm"})
FROM_TYPES: Final = frozenset({"REQUEST", "AGREE", "ACCUSE", "THREATEN", "AID", "SUPPORT", "CONSULT"})
ANSWERED_TYPES: Final = frozenset({"REQUEST", "AGREE", "THREATEN", "ACCUSE"})
VAGUE: Final = frozenset({"obj", "of", "in", "at", "with"})
POSSESSIVE: Final = "poss"
HANGING: Final = frozenset({"obj", "nsubj:pass", "obl"})


def find_noun_roles(page: EventPage, trigger: Trigger) -> tuple[list[int], list[int]]:
    """Return the words of actor and recipient of an event that a noun tells."""
    slots, pattern = trigger.slots, trigger.entry.pattern
    owners = [*slots.get(POSSESSIVE, ()), *_owning_modifiers(page, trigger)]
    actors = first_filled(trigger, pattern.actor) if pattern.actor else [*slots.get("subj", ()), *owners]
    brought = slots.get("obj", [])
    if not actors and brought and _brings_actor(trigger):
        actors = brought
    if not actors and trigger.kind.type in FROM_TYPES:
        actors = [word for word in slots.get("from", ()) if page.actor_at(word) is not None]
    actors = actors or _made_by(page, trigger.word) or _shared(page, trigger.word)
    supporter, received = _support(page, trigger)
    is_received = _is_received(page, trigger.word)
    if not actors:
        actors = received or ([] if is_received else supporter)
    recipients = find_recipients(page, trigger, taken=actors)
    if is_received and supporter:
        recipients = supporter
    if not recipients and trigger.kind.type in ANSWERED_TYPES:
        recipients = _answering(page, trigger.word, taken=actors)
    if not reaches(page, recipients):
        recipients = _beside_support(page, trigger, taken=actors) or recipients
    parties = [*slots.get("between", ()), *(word for word in slots.get("among", ()) if page.tree.upos[word] != "PRON")]
    parties = parties or ([] if actors or recipients else list(find_partners(page, trigger.word)))
    return ([*parties, *_joined_higher(page, trigger.word, parties)], []) if parties else (actors, recipients)


def _joined_higher(page: EventPage, word: int, parties: Sequence[int]) -> list[int]:
    """Return the other party of "between" where a parse joins it to the noun: "talks between Kenya and the rebels"."""
    if any(len(list(page.joined(party))) > 1 for party in parties) or len(parties) > 1:
        return []
    joined = [child for child in page.tree.children[word] if page.tree.deps[child] == "conj" and child > parties[0]]
    return [child for child in joined if page.actor_at(child) is not None]


def _made_by(page: EventPage, word: int) -> list[int]:
    """Return who made what a noun names: "an accusation first made by the junta", "a tariff that Quito imposed"."""
    tree = page.tree
    for child in tree.children[word]:
        if tree.deps[child] in {"acl", "acl:relcl"} and page.lemmas[child] in role_words()["supporting"]:
            found = [each for each in find_slots(page, child, "v").get("subj", ()) if each != word]
            if found:
                return found
    return []


def _shared(page: EventPage, word: int) -> list[int]:
    """Return who did what a joined noun says: "the arrest by police of the crew and the seizure of the boat"."""
    if page.tree.deps[word] != "conj":
        return []
    slots = find_slots(page, page.tree.heads[word], "n")
    return slots.get("subj") or slots.get(POSSESSIVE, [])


def _answering(page: EventPage, word: int, *, taken: Sequence[int]) -> list[int]:
    """Return who answers an offer or demand: "Lima rejected the offer of Quito"."""
    tree, above = page.tree, page.tree.heads[word]
    if tree.deps[word] != "obj" or page.lemmas[above] not in role_words()["answering"]:
        return []
    return [
        each for each in find_slots(page, above, "v").get("subj", inherit_subject(page, above)) if each not in taken
    ]


def _brings_actor(trigger: Trigger) -> bool:
    """Tell whether "of" after a noun brings who acts: so it does where something else brings whom it meets."""
    others = [slot for slot in RECIPIENTS.get(trigger.kind.type or "", USUAL) if slot not in VAGUE]
    if any(trigger.slots.get(slot) for slot in others):
        return True
    return trigger.kind.type in ACTOR_OF or trigger.kind.mode in ACTOR_OF_MODES


def _owning_modifiers(page: EventPage, trigger: Trigger) -> Iterator[int]:
    """Yield what stands before a noun and names who acts: "Russian attack", "army raid"."""
    for word in trigger.slots.get("mod", ()):
        if page.party_at(word) is not None:
            yield word


def _support(page: EventPage, trigger: Trigger) -> tuple[list[int], list[int]]:
    """Return the subject of the verb that a noun leans on, and, where that verb receives, who it receives from."""
    tree, word = page.tree, trigger.word
    above = tree.heads[word]
    if tree.deps[word] not in HANGING or tree.upos[above] != "VERB" or _is_beside_passive(page, word):
        return [], []
    slots = find_slots(page, above, "v")
    lemma = page.lemmas[above]
    subject = [each for each in slots.get("subj", ()) if each != word] or inherit_subject(page, above)
    if lemma in role_words()["receiving"]:
        return subject, slots.get("from", []) or trigger.slots.get("from", [])
    return (subject, []) if lemma in role_words()["supporting"] else ([], [])


def _is_received(page: EventPage, word: int) -> bool:
    """Tell whether the verb that a noun leans on has who suffers it as its subject: "faced criticism"."""
    return page.lemmas[page.tree.heads[word]] in role_words()["receiving"]


def _is_beside_passive(page: EventPage, word: int) -> bool:
    """Tell whether a noun stands beside a passive, which lends it nobody: "men sought in the killing of a nurse"."""
    return page.tree.deps[word] == "obl" and is_passive(page.tree, page.tree.heads[word])


def _beside_support(page: EventPage, trigger: Trigger, *, taken: Sequence[int]) -> list[int]:
    """Return the recipient that hangs on the verb a noun leans on: "held talks on Friday with the rebels"."""
    tree, above = page.tree, page.tree.heads[trigger.word]
    if tree.deps[trigger.word] not in HANGING or page.lemmas[above] not in role_words()["supporting"]:
        return []
    slots = RECIPIENTS.get(trigger.kind.type or "", USUAL)
    for child in tree.children[above]:
        if child not in taken and preposition(page, child) in slots and page.actor_at(child) is not None:
            return [child]
    return []

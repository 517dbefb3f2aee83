"""Who did it and to whom: the words that fill the roles of a trigger, by the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.events.fillers import find_recipients, first_filled, inherit_subject, role_words
from dateline.annotate.events.lexicon import told_by_noun
from dateline.annotate.events.nominals import find_noun_roles
from dateline.annotate.events.pointed import corrected, pointed_at
from dateline.annotate.events.pronouns import resolve
from dateline.annotate.events.reach import owners, reaches
from dateline.annotate.events.slots import find_slots, is_passive, preposition, suffers_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.events.opinion import Opinion
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.triggers import Trigger

ASSAULT: Final = "ASSAULT"
MAKING: Final = frozenset({"acl", "acl:relcl"})
MOVED: Final = ("154", "0872")  # codes of the moving of troops
MUTUAL_CODES: Final = ("040", "041", "044", "046", "06", "036", "057", "0871", "190", "193")


class Roles(NamedTuple):
    """The words that stand for the actors and recipients of an event; `is_mutual` where each party is both."""

    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    is_mutual: bool = False


def find_roles(page: EventPage, trigger: Trigger) -> Roles:
    """Return who fills the roles of a trigger; words, whether they are known as actors or not."""
    if trigger.entry.pattern.part == "n":
        actors, recipients = find_noun_roles(page, trigger)
    else:
        actors, recipients = _verb_roles(page, trigger)
    all_actors = tuple(resolve(page, word) for word in _spread(page, actors))
    all_recipients = tuple(word for word in _spread(page, recipients) if word not in all_actors)
    roles = Roles(all_actors, all_recipients, is_mutual(page, trigger))
    return roles if page.opinion is None else _point(page, trigger, roles, page.opinion)


def _point(page: EventPage, trigger: Trigger, roles: Roles, opinion: Opinion) -> Roles:
    """Return roles with what the head points at: for a verb's side that is empty, and in place of whom it doubts."""
    (actors, recipients, is_both), word = roles, trigger.word
    are_all = is_both and len(actors) > 1
    if trigger.entry.pattern.part != "n" and not are_all:
        if not suffers_apart(page.tree, word):
            actors = actors or pointed_at(page, word, opinion.actors, taken=recipients)
        recipients = recipients or pointed_at(page, word, opinion.recipients, taken=actors)
    if not is_both:
        recipients = corrected(page, word, opinion.recipients, found=recipients, taken=actors)
    return Roles(actors, recipients, is_both)


def is_mutual(page: EventPage, trigger: Trigger) -> bool:
    """Tell whether an event has no direction: a meeting, an agreement, a battle."""
    cameo = trigger.kind.cameo or ""
    lemma = page.lemmas[trigger.word]
    if trigger.kind.type == "AGREE":
        return lemma in role_words()["mutual"] and bool(
            {"with", "between"} & trigger.slots.keys() or _is_plural(page, trigger)
        )
    return cameo.startswith(MUTUAL_CODES) and lemma in role_words()["mutual"]


def _is_plural(page: EventPage, trigger: Trigger) -> bool:
    return any(len(list(page.joined(word))) > 1 for word in trigger.slots.get("subj", ()))


def _spread(page: EventPage, words: Sequence[int]) -> Iterator[int]:
    """Yield words and what is joined to them, each once."""
    seen: set[int] = set()
    for word in words:
        for each in (named for joined in page.joined(word) for named in _states_of(page, joined)):
            if each not in seen:
                seen.add(each)
                yield each


def _states_of(page: EventPage, word: int) -> tuple[int, ...]:
    """Return the peoples of a noun where all are states that the page has as actors, else the noun."""
    peoples = page.peoples_of(word)
    return peoples if peoples and all(page.countries[each] in page.states for each in peoples) else (word,)


def _verb_roles(page: EventPage, trigger: Trigger) -> tuple[list[int], list[int]]:
    pattern = trigger.entry.pattern
    actors = first_filled(trigger, ("subj",) if pattern.actor is None else pattern.actor)
    if pattern.actor is None:
        actors = _makers(page, trigger.word, actors) or actors or _movers(page, trigger)
        actors = actors or _attackers(page, trigger)
        actors = actors if actors or suffers_apart(page.tree, trigger.word) else inherit_subject(page, trigger.word)
    return actors, find_recipients(page, trigger, taken=actors)


def _movers(page: EventPage, trigger: Trigger) -> list[int]:
    """Return the troops that are moved by nobody who is named: "the marines were stationed on the island"."""
    is_moved = (trigger.kind.cameo or "").startswith(MOVED) and is_passive(page.tree, trigger.word)
    objects = trigger.slots.get("obj", []) if is_moved else []
    return objects if reaches(page, objects) else []


def _attackers(page: EventPage, trigger: Trigger) -> list[int]:
    """Return whose attack it was in which somebody was killed: "nine men were killed in Israeli shelling"."""
    nouns = trigger.slots.get("in", ()) if trigger.kind.type == ASSAULT else ()
    attacks = [noun for noun in nouns if ASSAULT in told_by_noun(page.lemmas[noun])]
    led = [each for noun in attacks for each in owners(page, noun) if preposition(page, each) in {None, "by"}]
    return [each for each in led if each in page.countries] or (led if reaches(page, led) else [])


def _makers(page: EventPage, word: int, actors: Sequence[int]) -> list[int]:
    """Return who made the thing of which a participle tells what it does: "issued a statement urging Chad to leave"."""
    tree, noun = page.tree, page.tree.heads[word]
    if tree.deps[word] not in MAKING or list(actors) != [noun] or reaches(page, [noun]) or tree.deps[noun] != "obj":
        return []
    makers = find_slots(page, tree.heads[noun], "v").get("subj") or inherit_subject(page, tree.heads[noun])
    return makers if reaches(page, makers) else []

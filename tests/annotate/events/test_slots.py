"""What hangs on a word."""

from __future__ import annotations

import pytest

from dateline.annotate.events.patterns import Part, parse_pattern
from dateline.annotate.events.slots import find_slots, fits, is_passive, preposition
from tests.annotate.events.pages import read_sentences


def slots(text: str, lemma: str, part: Part) -> dict[str, list[str]]:
    """Return the words in the slots of the first word with a lemma."""
    page = read_sentences(text)
    found = find_slots(page, page.lemmas.index(lemma), part)
    return {slot: [page.facts.frame.words[each] for each in words] for slot, words in found.items()}


@pytest.mark.parametrize(
    ("text", "lemma", "part", "slot", "words"),
    [
        ("Chad sent tents to Niger.", "send", "v", "to", ["Niger"]),
        ("Tents were sent by Chad.", "send", "v", "subj", ["Chad"]),
        ("Kenya gave Uganda a week.", "give", "v", "iobj", ["Uganda"]),
        ("Two nurses killed by gunmen were buried.", "kill", "v", "subj", ["gunmen"]),
        ("The arrest in Chad of two nurses was condemned.", "arrest", "n", "obj", ["nurses"]),
        ("Tents were sent by Chad.", "send", "v", "obj", ["Tents"]),
        ("The diplomats expelled by Chad went home.", "expel", "v", "obj", ["diplomats"]),
        ("The rebels who held the town left.", "hold", "v", "subj", ["rebels"]),
        ("The rebels burned the village down.", "burn", "v", "prt", ["down"]),
        ("Chad's attack on Niger failed.", "attack", "n", "poss", ["Chad"]),
        ("The attack by Chad failed.", "attack", "n", "subj", ["Chad"]),
        ("Chad said that Niger must leave.", "say", "v", "compaux", ["must"]),
    ],
)
def test_slots_are_found_by_the_tree(text: str, lemma: str, part: Part, slot: str, words: list[str]) -> None:
    """Prepositions, passives, participles, relative clauses, particles, possessives."""
    assert slots(text, lemma, part)[slot] == words


def test_conditions_look_at_all_that_is_joined() -> None:
    """Words, parts of things, types of actors, emptiness."""
    page = read_sentences("Kenya lifted most of the sanctions and bans.")
    found = find_slots(page, 1, "v")
    assert fits(page, found, parse_pattern("lift obj=sanction subj=COUNTRY prt=-", {}))
    assert not fits(page, found, parse_pattern("lift obj=siege", {}))
    assert not fits(page, found, parse_pattern("lift with=*", {}))
    assert not is_passive(page.tree, 1)
    assert preposition(page, page.facts.frame.words.index("sanctions")) == "of"

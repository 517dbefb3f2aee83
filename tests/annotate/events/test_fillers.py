"""What fills a role."""

from __future__ import annotations

import pytest

from dateline.annotate.events.fillers import find_recipients, first_filled, inherit_subject, role_words
from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


def test_a_verb_has_its_subject_from_the_verb_above() -> None:
    """Joined and controlled; "urge" hands on its object."""
    for text, verb, subject in (
        ("Chad met Niger and left.", "leave", "Chad"),
        ("Chad wants to leave.", "leave", "Chad"),
        ("Chad urged Niger to leave.", "leave", "Niger"),
    ):
        page = read_sentences(text)
        found = inherit_subject(page, page.lemmas.index(verb))
        assert [page.facts.frame.words[each] for each in found] == [subject]


@pytest.mark.parametrize("name", ["supporting", "receiving", "answering", "mutual", "sending"])
def test_words_of_roles_are_told(name: str) -> None:
    """Each list holds something."""
    assert role_words()[name]


def test_the_first_slot_that_is_filled_counts() -> None:
    """An actor before what is none, the likeliest slot first."""
    page = read_sentences("Chad sent tents to Niger.")
    (trigger,) = find_triggers(page, shared_lexicon())
    assert [page.facts.frame.words[each] for each in find_recipients(page, trigger, taken=())] == ["Niger"]
    assert first_filled(trigger, ("none", "subj")) == [0]


def test_what_was_before_is_no_part_of_a_promise() -> None:
    """Of "agreed to set up patrols after gunmen fired" the gunmen are not whom it is agreed with."""
    page = read_sentences("Chad agreed to set up patrols, a day after gunmen killed nine soldiers.")
    trigger = next(each for each in find_triggers(page, shared_lexicon()) if each.kind.type == "AGREE")
    words = {page.facts.frame.words[each] for each in find_recipients(page, trigger, taken=())}
    assert not words & {"gunmen", "soldiers"}

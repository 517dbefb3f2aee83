"""Triggers by the lexicon and by the head."""

from __future__ import annotations

from dataclasses import replace

from dateline.annotate.events.judging import triggers_of
from tests.annotate.events.opinions import give_opinion
from tests.annotate.events.pages import read_sentences


def test_the_head_adds_words_that_the_lexicon_lacks() -> None:
    """A word that it is sure of tells an event; the rule says by whom."""
    page = give_opinion(read_sentences("Chad zapped Niger."), {"zapped": ("ASSAULT", 0.9)})
    (trigger,) = triggers_of(page)
    assert (trigger.word, trigger.kind.type, trigger.kind.cameo) == (1, "ASSAULT", None)
    assert trigger.entry.rule.startswith("head:ASSAULT ")


def test_a_head_that_is_not_sure_adds_nothing() -> None:
    """Below the least chance a word tells nothing."""
    assert triggers_of(give_opinion(read_sentences("Chad zapped Niger."), {"zapped": ("ASSAULT", 0.5)})) == []


def test_the_lexicon_has_the_say_where_it_knows_a_word() -> None:
    """Its kind stays, and the head's word next to it is told by it."""
    page = give_opinion(
        read_sentences("Chad held talks with Niger."), {"held": ("ASSAULT", 0.9), "talks": ("ACCUSE", 0.9)}
    )
    assert [trigger.kind.type for trigger in triggers_of(page)] == ["CONSULT"]


def test_the_head_is_not_asked_where_the_lexicon_says_no() -> None:
    """A word that tells nothing in its place is no event, however sure the head is."""
    page = give_opinion(read_sentences("The flood killed nine men in Chad."), {"killed": ("ASSAULT", 0.99)})
    assert triggers_of(page) == []


def test_without_a_head_the_lexicon_speaks_alone() -> None:
    """A bundle without it is no error."""
    page = replace(read_sentences("Chad expelled two envoys of Niger."), opinion=None)
    assert [trigger.kind.type for trigger in triggers_of(page)] == ["SANCTION"]


def test_what_one_needs_oneself_is_no_demand() -> None:
    """Of others it is one."""
    own, other = "The inspectors said they needed more time.", "The inspectors said that Chad needed to wait."
    assert [each.kind.type for each in triggers_of(replace(read_sentences(own), opinion=None))] == []
    assert [each.kind.type for each in triggers_of(replace(read_sentences(other), opinion=None))] == ["REQUEST"]

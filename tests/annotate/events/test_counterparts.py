"""Who stands on the other side though a sentence does not say so."""

from __future__ import annotations

import pytest

from tests.annotate.events.pages import names, read_events

QUARREL = (
    "Kenya closed its border with Niger.",
    "Niger accused Kenya of theft.",
    "Kenya rejected the charges of Niger.",
    "Mali said nothing.",
)


def recipients_of_last(*sentences: str) -> list[str]:
    """Return the names of the recipients of the last event of a page."""
    facts = read_events(*sentences)
    return names(facts, max(facts.events, key=lambda event: event.trigger.start).recipients)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Kenya demanded an answer, a day after Niger had spoken.", ["Niger"]),
        ("Kenya demanded an answer after Niger and Mali had spoken.", []),
        ("Envoys of the African Union praised the vote.", []),
        ("Kenya demanded an answer after a court in Lima had spoken.", []),
        ("Kenya demanded an answer after the schools had closed.", []),
        ("Kenya praised the accord and urged Niger to leave.", ["Niger"]),
    ],
)
def test_a_demand_with_one_other_party_is_made_of_it(text: str, recipients: list[str]) -> None:
    """Where there are two, nobody is."""
    assert recipients_of_last(text) == recipients


def test_the_counterpart_of_a_page_stands_on_the_other_side() -> None:
    """Who it has most to do with on the page; the rule says that it was concluded."""
    facts = read_events(*QUARREL, "Kenya demanded an answer.")
    last = max(facts.events, key=lambda event: event.trigger.start)
    assert (last.type, names(facts, last.recipients)) == ("REQUEST", ["Niger"])
    assert last.rule is not None
    assert last.rule.endswith(" +counterpart")


def test_nothing_is_concluded_of_who_has_no_counterpart() -> None:
    """Mali has nothing to do with anybody on the page."""
    assert recipients_of_last(*QUARREL, "Mali demanded an answer.") == []


def test_whom_a_joined_verb_is_about_answers_for_nothing() -> None:
    """Of "praised the accord and urged Niger" Niger is urged, not praised."""
    facts = read_events("Kenya praised the accord and urged Niger to leave.")
    first = min(facts.events, key=lambda event: event.trigger.start)
    assert (first.type, first.recipients) == ("SUPPORT", ())


@pytest.mark.parametrize(
    "text", ["The opposition in Kenya demanded an answer.", "Ministers of Kenya and Niger agreed."]
)
def test_the_counterpart_of_a_state_is_not_that_of_others(text: str) -> None:
    """Not of those who act against the state, nor of those whom it stands beside."""
    facts = read_events(*QUARREL, text)
    last = max(facts.events, key=lambda event: event.trigger.start)
    assert last.rule is not None
    assert not last.rule.endswith(" +counterpart")

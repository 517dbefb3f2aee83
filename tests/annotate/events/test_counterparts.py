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

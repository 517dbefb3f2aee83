"""Events of a page, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.annotate.events.pages import names, read_blocks, read_events

if TYPE_CHECKING:
    from dateline.schema import BlockRole

HAD = "happened"


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients", "status"),
    [
        ("Kenya rejected an offer by Somalia.", "REJECT", ["Kenya"], ["Somalia"], HAD),
        ("Two diplomats were expelled by Ecuador.", "SANCTION", ["Ecuador"], ["two diplomats"], HAD),
        ("Kenya will expel the ambassador of Somalia.", "SANCTION", ["Kenya"], ["ambassador of Somalia"], "planned"),
        ("The arrest of the editor by Kenyan police was a surprise.", "COERCE", ["Kenyan police"], ["editor"], HAD),
        ("Kenya did not recognise Somalia.", "SUPPORT", ["Kenya"], ["Somalia"], "denied"),
    ],
)
def test_who_did_what_to_whom(text: str, type_: str, actors: list[str], recipients: list[str], status: str) -> None:
    """Verbs, passives and nouns, with the status that their words give."""
    facts = read_events(text)
    (event,) = (event for event in facts.events if event.type == type_)
    assert [name.removeprefix("Two ").removeprefix("two ") for name in names(facts, event.actors)] == actors
    assert [name.lower() for name in names(facts, event.recipients)] == [name.lower() for name in recipients]
    assert event.status == status
    assert event.negated == (status == "denied")


def test_an_event_has_all_that_the_codebook_says_of_it() -> None:
    """Mode, code, class, score and contexts; the rule that fired; evidence around trigger and parties."""
    (event,) = (each for each in read_events("Police arrested two reporters.").events if each.type == "COERCE")
    assert (event.mode, event.cameo, event.quad, event.contexts) == ("arrest", "173", 4, ("legal",))
    assert event.goldstein == -5.0
    assert event.rule.startswith("lexicon:173 arrest|")
    assert event.trigger.quote == "arrested"
    assert "arrested" in event.evidence[0].quote


def test_a_meeting_has_all_parties_on_both_sides() -> None:
    """One event, no direction."""
    facts = read_events("Peru held talks with Chile.")
    (event,) = (each for each in facts.events if each.type == "CONSULT")
    assert sorted(names(facts, event.actors)) == sorted(names(facts, event.recipients)) == ["Chile", "Peru"]


def test_what_is_told_twice_is_one_event() -> None:
    """With the evidence of both."""
    facts = read_events("Kenya condemned Somalia.", "Kenya condemned Somalia once more.")
    (event,) = (each for each in facts.events if each.type == "ACCUSE")
    assert [span.start for span in event.evidence] == [0, 26]


def test_furniture_gives_events_where_they_are_asked_for() -> None:
    """None else; what the article tells too is told by its words first."""
    blocks: list[tuple[BlockRole, str]] = [
        ("related", "President William Ruto of Kenya condemned Somalia"),
        ("paragraph", "Kenya condemned Somalia on Monday."),
        ("tag", "Police arrested two reporters in Lima"),
    ]
    assert [event.type for event in read_blocks(*blocks).events] == ["ACCUSE"]
    facts = read_blocks(*blocks, include="furniture")
    text = facts.document.text
    assert {text[: event.trigger.start].count("\n\n") for event in facts.events if event.type == "COERCE"} == {2}
    assert 1 in {text[: event.trigger.start].count("\n\n") for event in facts.events if event.type == "ACCUSE"}


@pytest.mark.parametrize(
    "text",
    ["", "Rain fell on the hills.", "The team beat its rivals in the final.", "She wrote a novel about the sea."],
)
def test_no_event_is_an_answer(text: str) -> None:
    """Weather, sport, books: nothing."""
    assert read_events(text).events == []


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.sampled_from("Kenya Chad attacked met talks with by not will , . the of and who".split()), max_size=12)
)
@example("of Kenya met will attacked talks not by will the attacked of".split())  # the tree crosses itself
def test_no_words_break_it(words: list[str]) -> None:
    """Whatever stands in a sentence, every span is where it says."""
    facts = read_events(" ".join(words))
    for event in facts.events:
        for span in (event.trigger, *event.evidence):
            assert facts.document.text[span.start : span.end] == span.quote

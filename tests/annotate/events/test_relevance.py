"""What is of politics, and what only sounds like it."""

from __future__ import annotations

import pytest

from dateline.annotate.events.annotator import find_tellings
from tests.annotate.events.opinions import give_opinion
from tests.annotate.events.pages import read_events, read_sentences


@pytest.mark.parametrize(
    ("texts", "types"),
    [
        (("The ministry of Kenya accused Somalia of theft.",), {"ACCUSE"}),
        (("The shop offers free repairs.", "It allows buyers to return a phone."), set()),
        (("Gunmen killed six villagers.",), {"ASSAULT"}),
        (("Support our newsroom.",), set()),
    ],
)
def test_events_are_of_politics(texts: tuple[str, ...], types: set[str]) -> None:
    """A firm's offers are none, nor what readers are asked to do; violence is, whoever takes part."""
    assert {event.type for event in read_events(*texts).events} == types


def test_on_a_page_of_politics_others_act_too() -> None:
    """Where most of what is told has a party of politics."""
    facts = read_events("Kenya accused Somalia of theft.", "Somalia rejected the charge.", "The fishermen apologised.")
    assert [event.type for event in facts.events] == ["ACCUSE", "REJECT", "SUPPORT"]


def test_a_game_is_no_attack() -> None:
    """On a page of sport only states and those who act for them take part in events."""
    match = ("The striker scored two goals in the final of the football league.", "The coach praised his team.")
    assert read_events(*match, "The defender attacked the referee in the stadium.").events == []


@pytest.mark.parametrize(("verb", "told"), [("said", []), ("zapped", ["REJECT"])])
def test_that_something_is_said_is_no_event_of_the_head(verb: str, told: list[str]) -> None:
    """Whatever it makes of what is said; other words it may tell events by."""
    page = give_opinion(read_sentences(f"Chad {verb} Niger."), {verb: ("REJECT", 0.9)})
    assert [telling.trigger.kind.type for telling in find_tellings(page)] == told

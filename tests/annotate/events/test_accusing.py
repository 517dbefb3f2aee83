"""Accusations that lie in what somebody says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace as change

from dateline.annotate.events.accusing import find_accusations
from dateline.schema import Actor, Event, Source, Span, Statement
from tests.annotate.events.pages import names, read_events

if TYPE_CHECKING:
    from dateline.annotate.base import Facts

TEXT = "President Ana Ruiz of Peru said that Chile attacked Peru."


def claimed(text: str, cue: str) -> tuple[Facts, Event]:
    """Return the facts of a sentence with the statement that its attack is told in, and the attack."""
    facts = read_events(text)
    (event,) = (each for each in facts.events if each.type == "ASSAULT")
    speaker = next(actor for actor in facts.actors if actor.type == "person")
    at = text.index(cue)
    statement = Statement(
        id="statement-1",
        evidence=(event.trigger,),
        maker="test",
        confidence=1.0,
        source=Source(actor=speaker.id, start=at, end=at + len(cue), quote=cue),
        cue=Span(at, at + len(cue), cue),
        content=(event.trigger,),
        kind="indirect",
        stance="asserts",
    )
    event = change(event, claimed_in=(statement.id,), said_by=speaker.id)
    return replace(facts, statements=[statement], actors=[_at_home(each, speaker) for each in facts.actors]), event


def _at_home(actor: Actor, speaker: Actor) -> Actor:
    return change(actor, country="PER") if actor.id == speaker.id else actor


def test_harm_to_ones_own_state_is_an_accusation() -> None:
    """Of those who are said to do it, by him who says so, told by his verb."""
    facts, event = claimed(TEXT, "said")
    (found,) = find_accusations(facts, [event])
    assert (found.type, found.cameo, found.trigger.quote, found.status) == ("ACCUSE", "112", "said", "happened")
    assert (names(facts, found.actors), names(facts, found.recipients)) == (["Ana Ruiz"], ["Chile"])
    assert found.evidence[0].quote == "said that Chile attacked"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("President Ana Ruiz of Peru said that Peru attacked Chile.", "said"),
        ("President Ana Ruiz of Peru said that Chile attacked Bolivia.", "said"),
        ("President Ana Ruiz of Peru confirmed that Chile attacked Peru.", "confirmed"),
    ],
)
def test_what_is_done_to_others_or_confirmed_is_none(text: str, cue: str) -> None:
    """Nor is what one does oneself."""
    facts, event = claimed(text, cue)
    assert list(find_accusations(facts, [event])) == []


def test_an_accusation_in_words_is_told_once() -> None:
    """By its own verb."""
    facts, event = claimed(TEXT, "said")
    (found,) = find_accusations(facts, [event])
    assert list(find_accusations(facts, [event, found])) == []

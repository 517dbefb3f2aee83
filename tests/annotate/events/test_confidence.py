"""How sure an event is."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from dateline.annotate.events.confidence import HEAD, NAMED_VERB, NOUN, VERB, sureness
from dateline.annotate.events.judging import triggers_of
from tests.annotate.events.opinions import give_opinion
from tests.annotate.events.pages import read_events, read_sentences

if TYPE_CHECKING:
    from dateline.annotate.events.merging import Told


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Kenya attacked Somalia.", VERB[2]),
        ("Kenya apologised.", VERB[1]),
        ("Kenya imposed sanctions on Somalia.", NAMED_VERB[2]),
        ("The attack on Kenya failed.", NOUN[1]),
        ("Kenya demanded an answer, a day after Somalia had spoken.", VERB[1]),
    ],
)
def test_parties_and_patterns_tell(text: str, sure: float) -> None:
    """A side that is only concluded counts for nothing."""
    assert [event.confidence for event in read_events(text).events] == [sure]


def test_what_the_head_finds_alone_is_as_sure_as_it_was_right() -> None:
    """Its parties do not matter: it has seen them when it judged."""
    page = give_opinion(read_sentences("Chad zapped Niger."), {"zapped": ("ASSAULT", 0.9)})
    telling = SimpleNamespace(trigger=triggers_of(page)[0])
    assert sureness([cast("Told", telling)]) == HEAD

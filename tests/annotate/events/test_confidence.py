"""How sure an event is."""

from __future__ import annotations

import pytest

from dateline.annotate.events.confidence import NAMED_VERB, NOUN, VERB
from tests.annotate.events.pages import read_events


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

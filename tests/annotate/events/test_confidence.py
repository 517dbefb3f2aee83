"""How sure an event is."""

from __future__ import annotations

import pytest

from dateline.annotate.events.confidence import BOTH_SIDES, NOUN, ONE_SIDE
from tests.annotate.events.pages import read_events


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Kenya attacked Niger.", BOTH_SIDES),
        ("Kenya apologised.", ONE_SIDE),
        ("The attack on Niger failed.", round(ONE_SIDE - NOUN, 2)),
    ],
)
def test_more_parties_are_surer(text: str, sure: float) -> None:
    """Both sides, one, and what a noun loses."""
    assert [event.confidence for event in read_events(text).events] == [sure]

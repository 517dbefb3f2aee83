"""Phrases of the main clause."""

from __future__ import annotations

import pytest

from bench.events_phrases import phrase_events
from dateline.annotate.events.coding import code_events
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        (
            "A Kenyan court rejected the bitter story that had split the town.",
            "A Kenyan court",
            "the bitter story",
        ),
        ("The old mill painted a green wall.", "The old mill", "a green wall"),
    ],
)
def test_phrases_go_without_clauses(text: str, source: str, target: str) -> None:
    """Whether or not the verb tells an event."""
    page = read_sentences(text)
    (event,) = phrase_events(page, code_events(page))
    assert [text[span["start"] : span["end"]] for side in ("source", "target") for span in event[side]] == [
        source,
        target,
    ]

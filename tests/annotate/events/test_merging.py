"""Mentions of one event."""

from __future__ import annotations

import pytest

from dateline.annotate.events.annotator import find_tellings
from dateline.annotate.events.merging import group_tellings
from tests.annotate.events.pages import read_blocks, read_news, read_sentences


@pytest.mark.parametrize(
    ("texts", "events"),
    [
        (("Kenya attacked Somalia.", "The attack was condemned by Egypt."), 2),
        (("Kenya attacked Somalia.", "Kenya will attack Somalia."), 2),
        (("Kenya attacked Somalia.", "Kenya attacked Egypt."), 2),
        (("Kenya attacked Somalia.", "Kenya attacked Somalia again."), 1),
    ],
)
def test_tellings_that_fit_are_one(texts: tuple[str, ...], events: int) -> None:
    """Same kind, same status, parties that do not contradict each other; other events stay apart."""
    assert len(group_tellings(find_tellings(read_sentences(*texts)))) == events


def test_headlines_name_states_for_who_acts_for_them() -> None:
    """The same kind of act between the same countries is one event; in a paragraph it would be two."""
    telling = "Kenya's government spurned the offer of Somalia."
    facts = read_blocks(("title", "Kenya rejects the offer of Somalia"), ("paragraph", telling))
    assert [len(event.evidence) for event in facts.events if event.type == "REJECT"] == [2]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Kenya attacked Somalia. In 1998 Kenya had attacked Somalia in Garissa.", 2),
        ("Kenya attacked Somalia. On Monday Kenya attacked Somalia in Garissa.", 1),
        ("In 1998 Kenya attacked Somalia. The attack by Kenya on Somalia lasted for days.", 1),
    ],
)
def test_what_was_years_ago_is_not_the_news(text: str, events: int) -> None:
    """Unless its noun points back."""
    found = [event for event in read_news(text).events if event.type == "ASSAULT"]
    assert len(found) == events

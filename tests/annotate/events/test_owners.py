"""What a time belongs to."""

from __future__ import annotations

import pytest

from dateline.annotate.events.owners import Found, Owners
from dateline.schema import Span
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Chad attacked Niger on Monday.", {"attacked": True}),
        ("Chad condemned the raid of Monday.", {"raid": True, "condemned": False}),
        ("Chad condemned Monday's raid.", {"raid": True}),
        ("The raid launched on Monday was a failure.", {"launched": True, "raid": False}),
        ("Chad knows that Niger fell on Monday.", {"fell": True}),
        ("The raid was on Monday.", {"raid": True}),
    ],
)
def test_a_time_belongs_to_what_it_hangs_on_up_to_the_verb(text: str, owners: dict[str, bool]) -> None:
    """Each word that owns it, and whether it hangs on that directly."""
    page = read_sentences(text)
    words = page.facts.frame.words
    monday = Found(words.index("Monday"), "Monday", Span(0, 6, "Monday"))
    found = Owners(page.tree, [monday], events=frozenset())
    assert {word: each.is_direct for at, word in enumerate(words) for each in found.of(at)} == owners
    assert found.at(words.index("Monday")) == monday


def test_a_word_for_an_event_bars_the_way_up() -> None:
    """What tells when the raid was does not tell when it was condemned."""
    page = read_sentences("Chad condemned the raid of Monday.")
    words = page.facts.frame.words
    monday = Found(words.index("Monday"), "Monday", Span(0, 6, "Monday"))
    found = Owners(page.tree, [monday], events=frozenset({words.index("raid")}))
    assert not found.of(words.index("condemned"))

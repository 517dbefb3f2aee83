"""Clauses that are then and there where another is."""

from __future__ import annotations

import pytest

from dateline.annotate.events.sharing import is_perfect, shares_setting, takes_up
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "word", "shares"),
    [
        ("Chad attacked Gao and burned a post.", "burned", True),
        ("Chad attacked Gao, killing nine.", "killing", True),
        ("Chad attacked Gao, but troops have fought ever since.", "fought", False),
        ("Chad attacked Gao after troops burned a post.", "burned", False),
        ("Chad attacked Gao hours after troops burned a post.", "burned", True),
        ("Chad said that troops burned a post.", "burned", False),
    ],
)
def test_clauses_share_when_and_where(text: str, word: str, *, shares: bool) -> None:
    """Those joined to or hanging on another, of its tense and not parted from it in time."""
    page = read_sentences(text)
    assert shares_setting(page, page.facts.frame.words.index(word)) is shares


def test_relative_words_take_up_a_place() -> None:
    """Where and in which do, which alone does not."""
    for text, takes in (("where", True), ("in which", True), ("which", False)):
        page = read_sentences(f"Chad spoke of the town in Mali {text} rebels attacked.")
        assert takes_up(page, page.facts.frame.words.index("attacked")) is takes


def test_a_present_perfect_is_one() -> None:
    """A pluperfect is none."""
    for text, perfect in (("have", True), ("had", False)):
        page = read_sentences(f"Rebels {text} attacked Gao.")
        assert is_perfect(page, 2) is perfect

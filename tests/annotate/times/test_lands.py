"""Whose holiday is meant."""

from __future__ import annotations

from dateline.annotate.times.lands import Lands
from tests.annotate.times.pages import page


def test_the_nearest_country_of_the_block_comes_first() -> None:
    """Each once, by name or by people."""
    facts = page("Russia shelled Kharkiv while Ukraine slept and the Russian army marched .")
    start = facts.document.text.index("slept")
    assert Lands(facts).list_near(start) == ("UA", "RU")


def test_the_only_country_of_the_page_speaks_for_blocks_without_one() -> None:
    """Of two neither does."""
    facts = page("Ghana voted .", "They met .")
    assert Lands(facts).list_near(facts.document.text.index("met")) == ("GH",)
    facts = page("Ghana beat Togo .", "They met .")
    assert Lands(facts).list_near(facts.document.text.index("met")) == ()


def test_a_page_without_signals_names_none() -> None:
    """Nothing has read it."""
    facts = page("Ghana voted .")
    facts.signals = None
    assert Lands(facts).list_near(0) == ()

"""Where an expression stands."""

from __future__ import annotations

from dateline.annotate.times.expressions import find_expressions
from dateline.annotate.times.surroundings import cover_names, look_around
from tests.annotate.times.pages import page

TEXT = "The {O Sunday Times} has it ."


def test_words_tags_and_names_around() -> None:
    """Of the expression inside a name."""
    facts = page(TEXT)
    (expression,) = find_expressions(facts.document.text)
    around = look_around(expression, facts, cover_names(facts))
    assert (around.before, around.after, around.text) == ("the", "times", "Sunday")
    assert around.name == (1, 3, "organization")
    assert around.tag(0) == "PROPN"
    assert around.tag(-2) == "X"
    assert around.opens_name


def test_the_edges_of_a_page_are_nothing() -> None:
    """No word, no tag."""
    facts = page("Monday")
    (expression,) = find_expressions("Monday")
    around = look_around(expression, facts, {})
    assert (around.before, around.after, around.tag(1), around.name) == ("", "", "", None)


def test_words_are_found_by_characters() -> None:
    """Those that a stretch lies in."""
    facts = page("They met on 4 May 2019 .")
    assert facts.frame.words_at(12, 22) == range(3, 6)

"""Candidates of a page."""

from __future__ import annotations

import pytest

from tests.annotate.places.pages import candidate, place_page


@pytest.mark.parametrize(
    ("text", "words", "label", "is_whole"),
    [
        ("The {O Nairobi Water Company} .", "Nairobi", "organization", False),
        ("In {L Nairobi} .", "Nairobi", "place", True),
        ("In {L Northeast Georgia} .", "Georgia", "place", False),
        ("In {L Vorkanbad} .", "Vorkanbad", "place", True),
    ],
)
def test_candidates_know_the_name_around_them(text: str, words: str, label: str, is_whole: bool) -> None:  # noqa: FBT001 - expected
    """A place may be a part of what the encoder sees, or all of it, known or not."""
    found = candidate(place_page(text), words)
    assert (found.label, found.is_whole) == (label, is_whole)


def test_what_nobody_takes_for_a_name_is_none() -> None:
    """Reading is a town, but here no proper noun."""
    assert place_page("Reading is fun .").candidates == ()


def test_the_page_is_counted() -> None:
    """Places, words of persons, and bodies by their folded names."""
    page = place_page("{L Gulu} , {L GULU} . {P Ada Gulu} . {O Gulu} .")
    assert (page.placed["gulu"], page.persons["gulu"], page.bodies["gulu"]) == (2, 1, 1)


def test_words_outside_the_page_are_nothing() -> None:
    """Before the first and after the last."""
    page = place_page("Gulu")
    assert [page.word(index) for index in (-1, 0, 1)] == ["", "Gulu", ""]

"""Stretches that the knowledge base has as names of places."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.places.gazetteer import find_stretches, known_places
from dateline.kb.base import shared_base
from tests.annotate.pages import make_page


def stretches(text: str) -> list[str]:
    """Return the known stretches of a text."""
    return [each.text for each in find_stretches(facts_of(make_page(text)), shared_base())]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A ship left Port-au-Prince today.", "Port-au-Prince"),
        ("Ferries to the Isle of Man stopped.", "Isle of Man"),
        ("Trains reach Stratford-upon-Avon again.", "Stratford-upon-Avon"),
        ("A barn in Concord, N.H., burned.", "N.H."),
        ("Schools in San José closed.", "San José"),
        ("Malian forces left.", "Malian"),
    ],
)
def test_names_are_found_whole(text: str, name: str) -> None:
    """With what joins their words, and with the full stop of an abbreviation."""
    assert name in stretches(text)


@pytest.mark.parametrize(
    "text", ["it is of use to us in mobile form.", "He came. In it was a note.", "Back to Earth", "", "..."]
)
def test_small_words_are_no_places(text: str) -> None:
    """Towns called Of and Us, and Indiana as "In", need a capital or a full stop; nobody means Earth, Texas."""
    assert stretches(text) == []


def test_an_abbreviation_is_one_as_it_is_written() -> None:
    """Indiana may be "Ind." and "IND", but not "Ind"."""
    assert [bool(known_places(text, shared_base())) for text in ("Ind.", "IND", "Ind")] == [True, True, False]

"""What the name of a place names."""

from __future__ import annotations

import pytest

from dateline.annotate.events.spots import head_of, named_by
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Gunmen attacked the town of Mopti.", "town"),
        ("Gunmen attacked the mayor of Mopti.", None),
        ("Gunmen hid at the Mopti railway station.", "station"),
        ("Gunmen attacked in Mopti.", None),
    ],
)
def test_a_place_may_only_name_something(text: str, named: str | None) -> None:
    """A town behind "of", or a noun behind a preposition."""
    page = read_sentences(text)
    start = text.index("Mopti")
    found = named_by(page, head_of(page, start, start + len("Mopti")), is_country=False)
    assert (None if found is None else page.lemmas[found]) == named


def test_a_country_names_nothing() -> None:
    """Before a noun it says whose it is."""
    page = read_sentences("It was the largest strike in modern Mali history.")
    assert named_by(page, page.facts.frame.words.index("Mali"), is_country=True) is None

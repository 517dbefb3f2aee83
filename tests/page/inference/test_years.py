"""The year in which an article was likely written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.inference.years import infer_year
from tests.page.metadata.made import page


@pytest.mark.parametrize(
    ("text", "year", "confidence"),
    [
        ("The pier was built on March 3, 2014. It was closed in May 2018.", "2018", 0.5),
        ("The mayor is preparing for the elections of 2021.", "2020", 0.5),
        ("Ahead of the 2021 municipal elections, the pier was closed.", "2020", 0.5),
        ("The pier was closed in May 2020. The mayor will run in the elections of 2021.", "2020", 0.7),
        ("The pier was closed in May 2022. He plans to win, as in the elections of 2021.", "2022", 0.5),
    ],
)
def test_years_and_their_words(text: str, year: str, confidence: float) -> None:
    """The latest date, or the year before what is still to come; surer where both say the same."""
    whole, blocks = page(("paragraph", text))
    found = infer_year(whole, blocks)
    assert found is not None
    assert (found.kind, found.value, found.confidence) == ("year", year, confidence)
    assert all(span.quote in text for span in found.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left Skye at noon.",
        "The pier of 1874 was bought in 2014 for 2,020 pounds.",
        "He lost the elections of 2016.",
        "The pier was closed in May 2014. The mayor will run in the elections of 2021.",
    ],
)
def test_a_year_that_words_leave_open_is_none(text: str) -> None:
    """A bare year may be any; a past election is over; two years far apart settle nothing."""
    whole, blocks = page(("paragraph", text))
    assert infer_year(whole, blocks) is None


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    """No text raises."""
    whole, blocks = page(("paragraph", text))
    found = infer_year(whole, blocks)
    assert found is None or found.evidence

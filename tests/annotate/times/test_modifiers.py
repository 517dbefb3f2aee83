"""What stands before an expression and is part of it."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times


@pytest.mark.parametrize(
    ("text", "quote", "mod"),
    [
        ("They met in early May 2018 .", "early May 2018", "START"),
        ("They met in mid-May 2018 .", "mid-May 2018", "MID"),
        ("They met late on Monday .", "late on Monday", "END"),
        ("They met earlier this year .", "earlier this year", "START"),
        ("They met at the end of next year .", "the end of next year", "END"),
        ("They met in the first eight months of this year .", "the first eight months of this year", "START"),
        ("They met less than a year ago .", "less than a year ago", "LESS_THAN"),
        ("It took at least three days .", "at least three days", "EQUAL_OR_MORE"),
        ("It took nearly three days .", "nearly three days", "LESS_THAN"),
        ("It took about three days .", "about three days", "APPROX"),
        ("It went on for over three days .", "over three days", "MORE_THAN"),
        ("They met over the past two years .", "the past two years", None),
        ("How about last week ?", "last week", None),
    ],
)
def test_a_modifier_is_taken_in(text: str, quote: str, mod: str | None) -> None:
    """With its words, and as TIMEX3 names it."""
    (time,) = times(text)
    assert (time.quote, time.mod) == (quote, mod)

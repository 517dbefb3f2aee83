"""Words that speak of a time only in company."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("They wait for weeks .", "weeks", "PXW"),
        ("They met hours before the vote .", "hours", "PTXH"),
        ("They met years ago .", "years ago", "PAST_REF"),
        ("They met before the spring .", "the spring", "2019-SP"),
        ("They met in late summer .", "late summer", "2019-SU"),
        ("The result for the year is in .", "the year", "2019"),
        ("They meet at the end of the month .", "the end of the month", "2019-09"),
        ("They meet at end of year .", "end of year", "2019"),
        ("They meet by year-end .", "year-end", "2019-12-31"),
    ],
)
def test_company_makes_a_time(text: str, quote: str, value: str) -> None:
    """A preposition, or what is counted from."""
    assert values(text) == {quote: value}


@pytest.mark.parametrize(
    "text",
    ["The business hours are long .", "It cost a billion kilowatt-hours .", "Player of the year .", "A spring ."],
)
def test_alone_they_are_none(text: str) -> None:
    """Units and seasons that tell of no time."""
    assert values(text) == {}

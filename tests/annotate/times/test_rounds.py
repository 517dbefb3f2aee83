"""What comes again."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("It comes daily .", "daily", "P1D"),
        ("It comes every week .", "every week", "P1W"),
        ("It comes every other week .", "every other week", "P2W"),
        ("It comes every single day .", "every single day", "P1D"),
        ("It comes every three months .", "every three months", "P3M"),
        ("It comes each quarter .", "each quarter", "P3M"),
        ("It comes once a week .", "once a week", "P1W"),
        ("It comes three times a year .", "three times a year", "P1Y"),
        ("It comes every Monday .", "every Monday", "XXXX-WXX-1"),
        ("It comes on Mondays .", "Mondays", "XXXX-WXX-1"),
        ("It comes every May .", "every May", "XXXX-05"),
        ("It comes every summer .", "every summer", "XXXX-SU"),
        ("It comes every morning .", "every morning", "XXXX-XX-XXTMO"),
        ("It comes semi-annually .", "semi-annually", "P0.5Y"),
    ],
)
def test_a_round_is_read_in_all_its_spellings(text: str, quote: str, value: str) -> None:
    """By unit, by day and by part of a day."""
    (time,) = times(text)
    assert (time.quote, time.type, time.value) == (quote, "SET", value)

"""Lengths of time."""

from __future__ import annotations

import pytest

from dateline.annotate.times.lengths import make_length
from tests.annotate.times.pages import times, values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("It lasted three hours .", "three hours", "PT3H"),
        ("The 30-day truce held .", "30-day", "P30D"),
        ("It took two and a half years .", "two and a half years", "P2.5Y"),
        ("It took a year and a half .", "a year and a half", "P1.5Y"),
        ("It took half an hour .", "half an hour", "PT0.5H"),
        ("It took several weeks .", "several weeks", "PXW"),
        ("It took a couple of days .", "a couple of days", "PXD"),
        ("It took hundreds of years .", "hundreds of years", "PXY"),
        ("It took three to five days .", "three to five days", "PXD"),
        ("It took 2 years 1 month .", "2 years 1 month", "P2Y1M"),
        ("It took two decades .", "two decades", "P2DE"),
        ("It took all day .", "all day", "P1D"),
        ("It took two nights .", "two nights", "P2D"),
        ("It took another day .", "another day", "P1D"),
        ("The 30-second film ran .", "30-second", "PT30S"),
    ],
)
def test_a_length_is_read_in_all_its_spellings(text: str, quote: str, value: str) -> None:
    """Numbers, halves, sums and vague amounts."""
    assert values(text) == {quote: value}
    assert times(text)[0].type == "DURATION"


@pytest.mark.parametrize("text", ["The second man left .", "Three quarters of them left .", "Two seasons ended ."])
def test_what_only_looks_like_a_length_is_none(text: str) -> None:
    """Ordinals, fractions and what measures nothing."""
    assert values(text) == {}


def test_a_count_beyond_any_calendar_stays_open() -> None:
    """Even one of hundreds of digits."""
    assert values(f"It took {'9' * 400} years .") == {f"{'9' * 400} years": "PXY"}
    length = make_length("year", 10.0**9)
    assert length is not None
    assert length.value == "PXY"

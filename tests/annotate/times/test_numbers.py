"""Numbers in words."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("forty-five days", "P45D"),
        ("a hundred days", "P100D"),
        ("two hundred and ten days", "P210D"),
        ("two dozen years", "P24Y"),
        ("2.5 thousand years", "P2500Y"),
    ],
)
def test_a_number_in_words_is_summed(words: str, value: str) -> None:
    """Tens, hundreds and scales."""
    assert list(values(f"It took {words}").values()) == [value]


@pytest.mark.parametrize(
    ("date", "value"),
    [
        ("the twenty-seventh of May 2018", "2018-05-27"),
        ("January first two thousand and thirty two", "2032-01-01"),
        ("25 January nineteen eighty six", "1986-01-25"),
    ],
)
def test_dates_are_written_in_words(date: str, value: str) -> None:
    """Days and years alike."""
    assert list(values(f"It was on {date}").values()) == [value]

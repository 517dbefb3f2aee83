"""Days told by a weekday and a distance, or by their number alone."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times, values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("The court will rule on Friday week .", "Friday week", "2019-10-04"),
        ("The strike begins a week on Monday .", "a week on Monday", "2019-10-07"),
        ("Two Sundays ago he preached .", "Two Sundays ago", "2019-09-15"),
        ("A week ago today they left .", "A week ago today", "2019-09-18"),
        ("They meet every second Tuesday .", "every second Tuesday", "XXXX-WXX-2"),
        ("The first of the month is free .", "The first of the month", "2019-09-01"),
        ("Rent is due on the first of each month .", "the first of each month", "XXXX-XX-01"),
    ],
)
def test_a_weekday_and_a_distance_make_a_day(text: str, quote: str, value: str) -> None:
    """Told from publication, 25 September 2019, a Wednesday."""
    assert values(text) == {quote: value}


def test_the_end_of_a_stretch_of_days_follows_its_start() -> None:
    """Whichever Monday the first is, the Thursday is the next one."""
    first, last = times("From Monday to Thursday they met .")
    assert (first.value, last.value) == ("2019-09-23", "2019-09-26")


def test_a_day_by_its_number_is_of_the_month_that_is_told() -> None:
    """Else the nearest to publication."""
    assert list(values("In May they met , on the 12th they parted .").values()) == ["2019-05", "2019-05-12"]
    assert values("They met on the 12th .") == {"the 12th": "2019-09-12"}
    assert values("They met on the 12th .", published=None) == {"the 12th": "XXXX-XX-XX"}


@pytest.mark.parametrize("text", ["They live on the 12th floor .", "From the 2nd to the 5th place all won ."])
def test_what_is_numbered_is_no_day(text: str) -> None:
    """A noun stands behind it."""
    assert not times(text)

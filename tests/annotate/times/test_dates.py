"""Dates of the calendar."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("It was signed on 4 May 2019 .", "4 May 2019", "2019-05-04"),
        ("It was signed on the 4th of May, 2019 .", "the 4th of May, 2019", "2019-05-04"),
        ("It was signed on May 4th, 2019 .", "May 4th, 2019", "2019-05-04"),
        ("It was signed on Dec. 31, 1994 .", "Dec. 31, 1994", "1994-12-31"),
        ("It was signed on 15 April of 87 .", "15 April of 87", "1987-04-15"),
        ("It was signed on 25/09/2018 .", "25/09/2018", "2018-09-25"),
        ("It was signed on 25-Sep-2018 .", "25-Sep-2018", "2018-09-25"),
        ("It was signed on 2018-09-25 .", "2018-09-25", "2018-09-25"),
        ("It was signed in May of 2018 .", "May of 2018", "2018-05"),
        ("It was signed in March '18 .", "March '18", "2018-03"),
        ("It was signed in 2018 .", "2018", "2018"),
        ("It was signed in nineteen eighty-six .", "nineteen eighty-six", "1986"),
        ("It was signed in fiscal 2018 .", "fiscal 2018", "2018"),
        ("The city fell in AD 79 .", "AD 79", "0079"),
        ("The city fell in 44 BC .", "44 BC", "BC0044"),
        ("Prices rose in the 1990s .", "the 1990s", "199"),
        ("Prices rose in the '80s .", "the '80s", "198"),
        ("Prices rose in the nineties .", "the nineties", "199"),
        ("Prices rose in the 19th century .", "the 19th century", "18"),
        ("Prices rose in the third quarter of 2018 .", "the third quarter of 2018", "2018-Q3"),
        ("Prices rose in Q3 2018 .", "Q3 2018", "2018-Q3"),
        ("Prices rose in H1 2018 .", "H1 2018", "2018-H1"),
        ("Prices rose in week 38 of 2018 .", "week 38 of 2018", "2018-W38"),
        ("Prices rose in 2018-W38 .", "2018-W38", "2018-W38"),
        ("Prices rose in spring 2018 .", "spring 2018", "2018-SP"),
        ("Shops closed on Christmas 2018 .", "Christmas 2018", "2018-12-25"),
        ("Shops closed on Easter Monday 2018 .", "Easter Monday 2018", "2018-04-02"),
    ],
)
def test_a_date_is_read_in_all_its_spellings(text: str, quote: str, value: str) -> None:
    """Days, months, years, quarters, weeks, seasons, decades, centuries and feasts."""
    assert values(text) == {quote: value}


def test_people_behind_a_month_are_no_day_of_it() -> None:
    """A number counts what follows it."""
    assert values("In March 12 people were held .") == {"March": "2019-03"}


def test_a_day_that_is_in_no_calendar_stays_open() -> None:
    """The month is known, the day is not."""
    assert values("It was signed on 31 February 2018 .") == {"31 February 2018": "2018-02-XX"}

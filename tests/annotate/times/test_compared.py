"""The same time of another year."""

from __future__ import annotations

import pytest

from dateline.annotate.times.readings import Moved, Named, Same
from tests.annotate.times.pages import reading, times, values


def test_what_is_compared_with_is_kept_as_it_is_said() -> None:
    """The unit, None of a period, and the year."""
    assert reading("the same month last year") == Same(unit="month", year=Moved(unit="year", count=-1))
    assert reading("the same period of 2018") == Same(unit=None, year=Named(year=2018))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sales rose from the same month last year .", ["2018-09"]),
        ("Sales in August rose from the same month last year .", ["2019-08", "2018-08"]),
        ("Sales rose in the same week of 2017 .", ["2017-W39"]),
        ("Sales in the first quarter of 2019 rose from the same period a year earlier .", ["2019-Q1", "2018-Q1"]),
        ("Sales in 2019-Q1 beat those of the same quarter a year ago .", ["2019-Q1", "2018-Q1"]),
        ("Sales rose at this time last year .", ["2018"]),
        ("They met on 29 February 2020 and on the same day in 2019 .", ["2020-02-29", "XXXX-XX-XX"]),
    ],
)
def test_it_is_the_like_of_what_is_told(text: str, told: list[str]) -> None:
    """Else of publication; open where the other year has none."""
    assert [time.value for time in times(text)] == told


def test_a_year_earlier_keeps_month_and_quarter() -> None:
    """Of nothing else than one year before."""
    assert values("It sold 40 in June 2018 , against 60 a year earlier .")["a year earlier"] == "2017-06"
    assert values("He fell in June 2018 . Two years later he rose .")["Two years later"] == "2020"


def test_other_things_that_are_the_same_are_no_times() -> None:
    """Only periods, and only with a year."""
    assert values("They had the same car last year .") == {"last year": "2018"}
    assert values("They had the same period .") == {}

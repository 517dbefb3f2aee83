"""Stretches of the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.times.calendar import MONTHS, Period, Unit, add, move, period_of, write

DAY = date(2019, 9, 25)
UNITS: tuple[Unit, ...] = ("day", "week", "weekend", *MONTHS)  # type: ignore[arg-type]  # the keys are units


@pytest.mark.parametrize(
    ("unit", "value", "first", "last"),
    [
        ("day", "2019-09-25", date(2019, 9, 25), date(2019, 9, 25)),
        ("week", "2019-W39", date(2019, 9, 23), date(2019, 9, 29)),
        ("weekend", "2019-W39-WE", date(2019, 9, 28), date(2019, 9, 29)),
        ("month", "2019-09", date(2019, 9, 1), date(2019, 9, 30)),
        ("quarter", "2019-Q3", date(2019, 7, 1), date(2019, 9, 30)),
        ("half", "2019-H2", date(2019, 7, 1), date(2019, 12, 31)),
        ("season", "2019-FA", date(2019, 9, 1), date(2019, 11, 30)),
        ("year", "2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("decade", "201", date(2010, 1, 1), date(2019, 12, 31)),
        ("century", "20", date(2000, 1, 1), date(2099, 12, 31)),
    ],
)
def test_a_day_lies_in_a_stretch_of_each_unit(unit: Unit, value: str, first: date, last: date) -> None:
    """With its value in TIMEX3, first and last day."""
    period = period_of(DAY, unit)
    assert (write(period), period.first, period.last) == (value, first, last)


def test_winter_is_of_the_year_that_it_begins_in() -> None:
    """January's is that of the year before."""
    assert write(period_of(date(2019, 1, 15), "season")) == "2018-WI"


@pytest.mark.parametrize("unit", UNITS)
def test_moving_there_and_back_changes_nothing(unit: Unit) -> None:
    """Whatever the unit."""
    period = period_of(DAY, unit)
    moved = move(period, 3)
    assert moved is not None
    assert move(moved, -3) == period


def test_the_calendar_ends() -> None:
    """What lies beyond is None, never an error."""
    assert move(Period("year", date(9999, 1, 1)), 1) is None
    assert move(Period("day", date(1, 1, 1)), -1) is None
    assert add(DAY, "century", 100) is None


def test_a_month_may_lack_the_day() -> None:
    """Its last one is taken."""
    assert add(date(2019, 1, 31), "month", 1) == date(2019, 2, 28)


@given(st.dates(), st.sampled_from(UNITS), st.integers(-10_000, 10_000))
def test_no_day_and_no_count_raise(day: date, unit: Unit, count: int) -> None:
    """The value of whatever is found has no blanks."""
    period = move(period_of(day, unit), count) if unit != "weekend" or day.year < 9999 else None
    assert period is None or write(period).strip()

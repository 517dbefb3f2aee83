"""Which year or week a time without one is of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from dateline.annotate.times.calendar import Period, period_of, write
from dateline.annotate.times.candidates import choose_weekday, choose_year, find_nth, read_in_year, read_inside
from dateline.annotate.times.readings import Named, Toward

if TYPE_CHECKING:
    from dateline.annotate.tense import Tense

TODAY = date(2019, 9, 25)  # a Wednesday
NOW = Period("day", TODAY)


@pytest.mark.parametrize(
    ("tense", "toward", "day"),
    [
        ("past", None, "2019-09-20"),
        ("future", None, "2019-09-27"),
        (None, None, "2019-09-20"),
        (None, -1, "2019-09-20"),
        (None, 1, "2019-10-04"),
        ("past", 0, "2019-09-20"),
        (None, 0, "2019-09-27"),
    ],
)
def test_a_friday_is_told_by_tense_and_word(tense: Tense | None, toward: Toward | None, day: str) -> None:
    """Last and next go by weeks, others by the nearest on the side of the verb."""
    found = choose_weekday(Named(weekday=4, toward=toward), TODAY, tense)
    assert found is not None
    assert write(found) == day


@pytest.mark.parametrize(
    ("named", "tense", "value"),
    [
        (Named(month=11), "past", "2018-11"),
        (Named(month=11), "future", "2019-11"),
        (Named(month=9), "past", "2019-09"),
        (Named(month=3, day=1), None, "2019-03-01"),
        (Named(month=2, day=29), "future", "2020-02-29"),
        (Named(month=1, toward=-1), None, "2019-01"),
        (Named(unit="quarter", index=4), "past", "2018-Q4"),
        (Named(feast="christmas"), "future", "2019-12-25"),
    ],
)
def test_a_year_is_told_by_tense_and_word(named: Named, tense: Tense | None, value: str) -> None:
    """Months, days, quarters and feasts."""
    found = choose_year(named, NOW, tense)
    assert found is not None
    assert write(found) == value


def test_no_year_has_a_day_that_is_none() -> None:
    """It stays open."""
    assert read_in_year(Named(month=2, day=31), 2019) is None
    assert choose_year(Named(month=2, day=31), NOW, "past") is None


def test_the_nth_of_a_time_is_found() -> None:
    """Weeks of a year are those of ISO 8601."""
    year, month = Period("year", date(2016, 1, 1)), Period("month", date(2016, 5, 1))
    nth = [find_nth(year, "week", -1, None), find_nth(year, "month", 3, None), find_nth(month, "day", 15, None)]
    assert [write(each) for each in nth if each] == ["2016-W52", "2016-03", "2016-05-15"]
    assert find_nth(month, "day", 32, None) is None
    assert find_nth(month, "week", 1, 0) == Period("day", date(2016, 5, 2))


def test_a_name_is_read_inside_another_time() -> None:
    """A weekday of a week, a day of a month."""
    assert read_inside(Named(weekday=0), period_of(TODAY, "week")) == Period("day", date(2019, 9, 23))
    assert read_inside(Named(day=31), period_of(TODAY, "month")) is None


def test_a_day_nearly_a_year_away_would_have_its_year() -> None:
    """Past one that is near, the verb's tense does not count."""
    assert choose_year(Named(month=9, day=20), NOW, "future") == Period("day", date(2019, 9, 20))
    assert choose_year(Named(month=10, day=4), NOW, "past") == Period("day", date(2019, 10, 4))

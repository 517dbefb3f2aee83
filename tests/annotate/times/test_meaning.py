"""Types, values and intervals."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times


@pytest.mark.parametrize(
    ("text", "type_", "earliest", "latest"),
    [
        ("They met last month .", "DATE", "2019-08-01", "2019-08-31"),
        ("They met last night .", "TIME", "2019-09-24", "2019-09-25"),
        ("They met yesterday at 10:30 .", "TIME", "2019-09-24T10:30", "2019-09-24T10:30"),
        ("They met yesterday at 10 a.m .", "TIME", "2019-09-24T10:00", "2019-09-24T10:59"),
        ("They met at midnight on Monday .", "TIME", "2019-09-24T00:00", "2019-09-24T00:00"),
        ("They met less than a year ago .", "DATE", "2018-09-25", "2019-09-25"),
        ("They met more than a year ago .", "DATE", None, "2018-09-25"),
        ("They met over the past two years .", "DURATION", "2017-09-25", "2019-09-25"),
        ("They meet in the next two weeks .", "DURATION", "2019-09-25", "2019-10-09"),
        ("It took two years .", "DURATION", None, None),
        ("They meet every week .", "SET", None, None),
        ("They met on 4/5/2018 .", "DATE", "2018-04-05", "2018-05-04"),
    ],
)
def test_a_time_has_bounds(text: str, type_: str, earliest: str | None, latest: str | None) -> None:
    """The first and last day it may be, or none."""
    (time,) = times(text)
    assert (time.type, time.earliest, time.latest) == (type_, earliest, latest)


def test_seconds_ahead_are_a_length() -> None:
    """What takes seconds is no time to come."""
    (time,) = times("It stops in 6.6 seconds .")
    assert (time.type, time.value) == ("DURATION", "PT6.6S")

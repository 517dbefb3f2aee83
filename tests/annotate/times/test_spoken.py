"""Times of day as they are spoken."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times, values


@pytest.mark.parametrize(
    ("clock", "value"),
    [
        ("at a quarter to six", "T05:45"),
        ("at quarter past 6", "T06:15"),
        ("at ten to six", "T05:50"),
        ("at twenty past five", "T05:20"),
        ("at five to one", "T12:55"),
        ("at five-thirty", "T05:30"),
        ("at seven fifteen p.m.", "T19:15"),
        ("at 0600 hours", "T06:00"),
        ("at 1930 hours", "T19:30"),
        ("at 2030 local time", "T20:30"),
        ("at 15:00 Moscow time", "T15:00"),
        ("at 3 p.m. Kabul time", "T15"),
    ],
)
def test_a_clock_is_read_as_it_is_spoken(clock: str, value: str) -> None:
    """Of the day that is told."""
    (_, time) = times(f"They met yesterday . The train left {clock} .")
    assert (time.type, time.value) == ("TIME", f"2019-09-24{value}")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("between 7 and 9 a.m.", "T07", "T09"),
        ("from 7:30 to 9 pm", "T19:30", "T21"),
        ("from eleven to 1 p.m.", "T11", "T13"),
        ("from 9am to 5pm", "T09", "T17"),
    ],
)
def test_two_hours_share_the_half_of_the_day(text: str, first: str, last: str) -> None:
    """Unless the first would come after the second."""
    assert [value[10:] for value in values(f"The road is shut {text} today .").values()][:2] == [first, last]


@pytest.mark.parametrize(
    "text",
    ["They lost seven eleven times .", "He gave ten to six of them .", "It took 1900 hours of work ."],
)
def test_numbers_alone_are_no_clock(text: str) -> None:
    """Without "at", a day or a part of the day."""
    assert not any(time.type == "TIME" for time in times(text))

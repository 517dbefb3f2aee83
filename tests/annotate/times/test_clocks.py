"""Times of day."""

from __future__ import annotations

import pytest

from dateline.annotate.times.clocks import make_clock
from dateline.annotate.times.readings import Clock
from tests.annotate.times.pages import times


@pytest.mark.parametrize(
    ("clock", "value"),
    [
        ("6:30 p.m.", "T18:30"),
        ("6.30 pm", "T18:30"),
        ("6 pm", "T18"),
        ("12 a.m.", "T00"),
        ("18:30 GMT", "T18:30"),
        ("1930 GMT", "T19:30"),
        ("ten o'clock at night", "T22"),
        ("10 in the morning", "T10"),
        ("noon", "T12:00"),
        ("midnight", "T24:00"),
    ],
)
def test_a_clock_is_read_in_all_its_spellings(clock: str, value: str) -> None:
    """Halves of the day, zones and words."""
    (time,) = times(f"They met yesterday at {clock}")
    assert (time.type, time.value) == ("TIME", f"2019-09-24{value}")


def test_a_zone_stands_in_the_interval() -> None:
    """The value is as TIMEX3 has it, the bounds say where the clock hangs."""
    (time,) = times("They met yesterday at 18:30 GMT+2 .")
    assert time.earliest == "2019-09-24T18:30+02:00"


@pytest.mark.parametrize(
    ("hour", "minute", "half", "clock"),
    [(25, 0, None, None), (10, 60, None, None), (13, 0, "p", None), (12, 5, "a", Clock(hour=0, minute=5))],
)
def test_a_clock_has_no_other_hours(hour: int, minute: int, half: str | None, clock: Clock | None) -> None:
    """What no clock shows is no time."""
    assert make_clock(hour, minute, half=half) == clock

"""Times told by their distance."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times, values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("They met two weeks ago .", "two weeks ago", "2019-W37"),
        ("They met a month ago .", "a month ago", "2019-08"),
        ("They met a decade ago .", "a decade ago", "2009"),
        ("They met 3 days after Easter 2018 .", "3 days after Easter 2018", "2018-04-04"),
        ("They met two weeks from tomorrow .", "two weeks from tomorrow", "2019-10-10"),
        ("They met on the eve of 5 May 2018 .", "the eve of 5 May 2018", "2018-05-04"),
        ("They met some months ago .", "some months ago", "PAST_REF"),
        ("They meet in two weeks .", "two weeks", "2019-10-09"),
        ("They met on Monday two weeks from now .", "Monday two weeks from now", "2019-10-07"),
    ],
)
def test_a_distance_is_counted_from_its_day(text: str, quote: str, value: str) -> None:
    """From publication, or from the day that is named."""
    assert values(text) == {quote: value}


def test_earlier_and_later_are_counted_from_the_text() -> None:
    """Weeks keep the day, months and years do not."""
    text = "On 5 May 2018 they met . Two weeks later they met again , a year earlier they had not ."
    assert list(values(text).values()) == ["2018-05-05", "2018-05-19", "2017"]


def test_hours_are_counted_where_the_clock_of_publication_is_known() -> None:
    """Else they are some time of the past, and the days tell which."""
    (time,) = times("They met three hours ago .", published="2019-09-25T18:30")
    assert time.value == "2019-09-25T15:30:00"
    (time,) = times("They met three hours ago .")
    assert (time.value, time.earliest, time.latest) == ("PAST_REF", "2019-09-24", "2019-09-25")


def test_a_distance_from_what_is_no_time_is_a_length() -> None:
    """The other end is not known."""
    assert values("They met two days after the vote .") == {"two days": "P2D"}

"""Days and stretches told by others."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("They met yesterday .", "yesterday", "2019-09-24"),
        ("They met the day before yesterday .", "the day before yesterday", "2019-09-23"),
        ("They met last week .", "last week", "2019-W38"),
        ("They met the week after next .", "the week after next", "2019-W41"),
        ("They met last January .", "last January", "2019-01"),
        ("They met last October .", "last October", "2018-10"),
        ("They met next Monday .", "next Monday", "2019-09-30"),
        ("They met last Monday .", "last Monday", "2019-09-16"),
        ("They met the coming Thursday .", "the coming Thursday", "2019-09-26"),
        ("They met this past weekend .", "this past weekend", "2019-W38-WE"),
        ("They met this summer .", "this summer", "2019-SU"),
        ("They met this fiscal year .", "this fiscal year", "2019"),
        ("They met last night .", "last night", "2019-09-24TNI"),
        ("They met tonight .", "tonight", "2019-09-25TNI"),
        ("They met on Monday of last week .", "Monday of last week", "2019-09-16"),
        ("They met in May of last year .", "May of last year", "2018-05"),
        ("They met on the 21st of this month .", "the 21st of this month", "2019-09-21"),
        ("They met in the first week of 2018 .", "the first week of 2018", "2018-W01"),
        ("They met on the last Friday of May 2018 .", "the last Friday of May 2018", "2018-05-25"),
        ("They met on the 15th day of next month .", "the 15th day of next month", "2019-10-15"),
        ("They met in the second week of 2018 .", "the second week of 2018", "2018-W02"),
        ("They met on this week Monday .", "this week Monday", "2019-09-23"),
        ("They met on Tuesday the 1st .", "Tuesday the 1st", "2019-10-01"),
        ("They met in recent weeks and months .", "recent weeks and months", "PAST_REF"),
        ("They meet in the coming weeks .", "the coming weeks", "FUTURE_REF"),
        ("They met over the past two years .", "the past two years", "P2Y"),
    ],
)
def test_a_day_is_told_by_that_of_publication(text: str, quote: str, value: str) -> None:
    """Last, this and next of each unit, weekday, month and season."""
    assert values(text) == {quote: value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The vote of 5 May 2016 was close ; the following month he left .", "2016-06"),
        ("The vote of 5 May 2016 was close ; the next day he left .", "2016-05-06"),
        ("The vote of 5 May 2016 was close ; that same evening he left .", "2016-05-05TEV"),
        ("The vote of 5 May 2016 was close ; the previous week he left .", "2016-W17"),
    ],
)
def test_a_day_is_told_by_another_of_the_text(text: str, value: str) -> None:
    """What follows or goes before is counted from what was told last."""
    assert list(values(text).values()) == ["2016-05-05", value]


def test_what_comes_after_a_monday_is_no_monday() -> None:
    """Only with its article does "following" tell which."""
    assert values("Following Monday 's vote he left .") == {"Monday": "2019-09-23"}


def test_a_weekday_and_a_date_are_one() -> None:
    """They make one expression; where they contradict each other the day stays open."""
    assert values("They met on Wednesday, 25 September 2019 .") == {"Wednesday, 25 September 2019": "2019-09-25"}
    assert values("They met on Monday, 25 September 2019 .") == {"Monday, 25 September 2019": "2019-09-XX"}

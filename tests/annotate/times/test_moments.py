"""Times of a day that is told."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("They met on Monday night .", "Monday night", "2019-09-23TNI"),
        ("They met on the morning of 5 May 2018 .", "the morning of 5 May 2018", "2018-05-05TMO"),
        ("They met on 5 May 2018 at 10:30 .", "5 May 2018 at 10:30", "2018-05-05T10:30"),
        ("They met at 10 a.m. on Friday .", "10 a.m. on Friday", "2019-09-20T10"),
        ("They met last night at 8 .", "last night at 8", "2019-09-24T20"),
        ("They met tonight at 1 .", "tonight at 1", "2019-09-25T01"),
        ("They met on Monday night at 10:30 .", "Monday night at 10:30", "2019-09-23T22:30"),
        ("They met at 6 o'clock this afternoon .", "6 o'clock this afternoon", "2019-09-25T18"),
    ],
)
def test_a_time_of_day_is_joined_to_its_day(text: str, quote: str, value: str) -> None:
    """Parts of the day and clocks, before and behind the day."""
    assert values(text) == {quote: value}


def test_a_clock_alone_is_of_the_day_told() -> None:
    """That of the same or the last paragraph; of none if none is told there."""
    assert list(values("On 5 May 2018 they met . They left at 10:30 .").values()) == ["2018-05-05", "2018-05-05T10:30"]
    assert list(values("In 2018 they met . They left at 10:30 .").values()) == ["2018", "XXXX-XX-XXT10:30"]


def test_scores_are_no_clocks() -> None:
    """Two numbers with a colon are a time only where something says so."""
    assert values("They won 4:30 and lost 1:1 .") == {}

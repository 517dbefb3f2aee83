"""The setting of an event from those of its tellings."""

from __future__ import annotations

import pytest

from dateline.annotate.events.setting import Setting, date_of, is_old, join_settings
from dateline.schema import DateRange, Span, Time

MONDAY, FRIDAY = (
    Time(
        id=word,
        evidence=(Span(0, 6, word),),
        maker="test",
        confidence=1.0,
        start=0,
        end=6,
        quote=word,
        type="DATE",
        value=day,
        earliest=day,
        latest=day,
    )
    for word, day in (("Monday", "2024-01-01"), ("Friday", "2024-01-05"))
)


def test_the_nearest_is_taken() -> None:
    """A time of its own clause before one of the sentence, however late it is told; amounts are put together."""
    first = Setting(quantities=("four",)).at(MONDAY, Span(0, 6, "Monday"), "sentence")
    later = Setting(quantities=("four", "nine")).at(FRIDAY, Span(9, 15, "Friday"), "clause")
    joined = join_settings([first, later])
    assert joined.time is FRIDAY
    assert joined.time_from is later.time_from
    assert joined.quantities == ("four", "nine")
    assert (joined.place, joined.place_from) == (None, None)


def test_the_first_of_equals_is_taken() -> None:
    """Of two as near, the one told first."""
    tellings = [Setting().at(time, Span(0, 6, time.quote), "clause") for time in (MONDAY, FRIDAY)]
    assert join_settings(tellings).time is MONDAY


def test_what_goes_on_has_no_end() -> None:
    """The day it began is known, the last is not."""
    assert date_of(MONDAY, is_ongoing=True) == DateRange("2024-01-01", None)
    assert date_of(MONDAY, is_ongoing=False) == DateRange("2024-01-01", "2024-01-01")


@pytest.mark.parametrize("ongoing", [True, False])
def test_no_time_no_date(*, ongoing: bool) -> None:
    """Nothing said is nothing known."""
    assert date_of(None, is_ongoing=ongoing) is None


@pytest.mark.parametrize(
    ("day", "old"),
    [("2024-01-08", False), ("2024-01-09", True), ("2023-12-31", False), ("2024-02", True), (None, False)],
)
def test_old_is_what_was_more_than_a_week_before_the_page(day: str | None, *, old: bool) -> None:
    """Nothing is where a day is unknown."""
    assert is_old(MONDAY, day) is old
    assert not is_old(None, day)

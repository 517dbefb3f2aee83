"""Days of events and of pages."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.exports.days import When, published_day, published_moment, tell_day
from dateline.schema import DateRange, EventStatus, Stamp
from tests.exports.pages import make_event

DAY = date(2019, 9, 24)


@pytest.mark.parametrize(
    ("earliest", "latest", "status", "when"),
    [
        ("2019-09-24", "2019-09-24", "happened", When(day=DAY, month=9, year=2019)),
        ("2019-09-01", "2019-09-24", "happened", When(month=9, year=2019)),
        ("2019-09", "2019-10", "happened", When(year=2019)),
        ("2018-12-31", "2019-01-01", "happened", When()),
        ("2019-09-24", None, "happened", When()),
        ("2019-09-24", None, "ongoing", When(day=DAY, month=9, year=2019)),
        ("2019-09", None, "ongoing", When()),
    ],
)
def test_no_more_exact_than_known(earliest: str, latest: str | None, status: EventStatus, when: When) -> None:
    """A day, a month or a year, each only where it is sure; what goes on counts from its first day."""
    event = make_event("event-1", "met", "CONSULT", status=status, date=DateRange(earliest, latest))
    assert tell_day(event) == when


def test_no_date_is_no_day() -> None:
    """Not that of the page either."""
    assert tell_day(make_event("event-1", "met", "CONSULT")) == When()


@pytest.mark.parametrize(
    ("value", "day", "moment"),
    [
        ("2019-09-24T18:30Z", DAY, "20190924183000"),
        ("2019-09-24", DAY, None),
        ("2019-09", None, None),
    ],
)
def test_publication(value: str, day: date | None, moment: str | None) -> None:
    """There is no midnight where there is no clock time."""
    stamp = Stamp(value=value, source="markup")
    assert (published_day(stamp), published_moment(stamp)) == (day, moment)
    assert published_day(None) is None
    assert published_moment(None) is None

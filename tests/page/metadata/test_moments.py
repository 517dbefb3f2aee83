"""Greenwich time and the reader's day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.moments import is_local, is_printed_local
from dateline.text.iso import read_stamp


@pytest.mark.parametrize(
    ("stamp", "local", "expected"),
    [
        ("2018-12-31T23:11:59+00:00", "2019-01-01", True),
        ("2019-01-01T02:10:00Z", "2018-12-31", True),
        ("2019-01-01T02:10:00Z", "2018-12-31T21:10", True),
        ("2019-01-01T02:10:00Z", "2018-12-31T21:10:00-05:00", True),
        ("2019-01-01T02:10:00Z", "2018-12-31T21:13", False),
        ("2019-01-01T02:10:00Z", "2018-12-31T21:10:00-06:00", False),
        ("2019-01-01T12:00:00Z", "2018-12-31", False),
        ("2019-01-01T09:00:00Z", "2019-01-02", False),
        ("2019-01-01T02:10:00Z", "2019-01-01", False),
        ("2019-01-01T02:10:00Z", "2018-12-30", False),
        ("2019-01-01T02:10:00Z", "2018-12", False),
        ("2019-01-01T02:10:00+01:00", "2018-12-31", False),
        ("2019-01-01", "2018-12-31", False),
    ],
)
def test_one_moment_on_two_days(stamp: str, local: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """A day fits where some clock of the world showed it, a clock time where whole quarters of an hour lie between."""
    assert is_local(stamp, local=local) is expected


def test_a_later_day_on_the_page_may_be_that_of_the_visit() -> None:
    """It counts with its clock time; an earlier day counts by itself."""
    assert not is_printed_local("2019-01-01T13:00:00Z", printed="2019-01-02")
    assert is_printed_local("2019-01-01T13:00:00Z", printed="2019-01-02T00:00")
    assert is_printed_local("2019-01-01T02:00:00Z", printed="2018-12-31")


@pytest.mark.parametrize(
    ("stamp", "printed", "expected"),
    [
        ("2019-11-20T02:16:49-06:00", "2019-11-19T20:16", True),
        ("2019-11-19T02:24:00", "2019-11-18T21:24", True),
        ("2019-11-19T02:30:00", "2019-11-18T21:30", False),
        ("2019-11-19T02:24:00", "2019-11-18T21:20", False),
        ("2019-11-19T02:24:00", "2019-11-15T21:24", False),
        ("2019-11-19T02:24:00", "2019-11-18", False),
        ("2019-11-19T02:24:00", "2019-11-18T21:24-05:00", False),
    ],
)
def test_a_printed_clock_against_a_wrong_zone(stamp: str, printed: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """The same minute in another hour of the day before is the reader's clock."""
    assert is_printed_local(stamp, printed=printed) is expected


@given(st.datetimes(), st.datetimes())
def test_any_two_stamps_are_compared(one: object, other: object) -> None:
    """No stamp that can be read raises."""
    stamps = [read_stamp(f"{each}Z") for each in (one, other)]
    if stamps[0] is not None and stamps[1] is not None:
        assert is_local(stamps[0], local=stamps[1]) in {True, False}

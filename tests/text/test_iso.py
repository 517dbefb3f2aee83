"""Dates that programs write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.text.iso import is_plausible, read_given, read_stamp, write_date


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2019-09-25", "2019-09-25"),
        ("2019-09", "2019-09"),
        ("2019/09/25", "2019-09-25"),
        ("20190925", "2019-09-25"),
        ("2019-09-25T18:30:05.123Z", "2019-09-25T18:30:05Z"),
        ("2019-09-25 18:30", "2019-09-25T18:30"),
        ("2019-09-25T18:30:05+0300", "2019-09-25T18:30:05+03:00"),
        ("2019-09-25T18:30+03", "2019-09-25T18:30+03:00"),
        ("20190925T183005Z", "2019-09-25T18:30:05Z"),
        ("2019-09-25 18:30:05 UTC", "2019-09-25T18:30:05Z"),
        ("Wed, 25 Sep 2019 18:30:05 GMT", "2019-09-25T18:30:05Z"),
        ("Wed, 25 Sep 2019 18:30:05 +0300", "2019-09-25T18:30:05+03:00"),
        ("1569436205", "2019-09-25T18:30:05Z"),
        ("1569436205000", "2019-09-25T18:30:05Z"),
        ("2019", None),
        ("0001-01-01T00:00:00", None),
        ("1970-01-01", None),
        ("2019-02-30", None),
        ("2019-09-25T25:00", None),
        ("Wed, 45 Sep 2019 18:30:05 GMT", None),
        ("25 September 2019", None),
        ("٢٠١٩-٠٩-٢٥", None),
        ("9" * 4000, None),
        ("", None),
    ],
)
def test_stamps(value: str, read: str | None) -> None:
    """Each spelling becomes one; what stands for no date becomes none."""
    assert read_stamp(value) == read


@pytest.mark.parametrize("value", ["2019", "2019-09", "2019-09-25", "2019-09-25T18:30", "2019-09-25T18:30:05+03:00"])
def test_given_dates_stay_as_they_are(value: str) -> None:
    """Any precision may be given."""
    assert read_given(value) == value


@pytest.mark.parametrize("value", ["", "25.09.2019", "2019-13", "2019-09-25 18:30", "20190925", "2019-09-25T24:30"])
def test_what_may_not_be_given(value: str) -> None:
    """Only ISO 8601 with its marks, and only days there are."""
    assert read_given(value) is None


def test_days_and_bounds() -> None:
    """The calendar decides, then the bounds of news."""
    assert write_date(2019, 9, 5) == "2019-09-05"
    assert write_date(2019, 2, 30) is None
    assert is_plausible("1851-05-01")
    assert not is_plausible("1492-10-12")
    assert not is_plausible("2150-01-01")


@given(st.text(max_size=40))
def test_any_text_is_a_stamp_or_none(value: str) -> None:
    """No text raises, and what is read is read as itself again."""
    read = read_stamp(value)
    assert read is None or read_stamp(read) == read

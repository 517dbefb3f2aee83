"""Days against spells known to the year, month or day."""

from __future__ import annotations

import pytest

from dateline.kb.dates import earliest, fit_spell, is_date, latest


@pytest.mark.parametrize(
    ("date", "is_one"),
    [("2019", True), ("2019-09", True), ("2019-09-25", True), ("2019-13", False), ("19-09", False), ("2019-", False)],
)
def test_what_is_a_date(date: str, is_one: bool) -> None:  # noqa: FBT001 - columns of a table
    """Year, month or day of ISO 8601, nothing else."""
    assert is_date(date) is is_one


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [("2019", "2019-01-01", "2019-12-31"), ("2019-02", "2019-02-01", "2019-02-31"), ("2019-02-03",) * 3],
)
def test_the_ends_of_a_date(date: str, first: str, last: str) -> None:
    """A year begins in January and ends in December; the last day of a month only has to compare as one."""
    assert (earliest(date), latest(date)) == (first, last)


@pytest.mark.parametrize(
    ("date", "start", "end", "fit"),
    [
        ("2019-09-25", "2013", None, "sure"),
        ("2019-09-25", None, None, "sure"),
        ("2013-04-01", "2013", None, "possible"),
        ("2013", "2013-04-19", None, "possible"),
        ("2012-12-31", "2013", None, None),
        ("2016-07-28", "2011-07-28", "2016-07-28", "sure"),
        ("2016-07", "2011-07-28", "2016-07-28", "possible"),
        ("2016-08-01", "2011", "2016-07", None),
    ],
)
def test_whether_a_spell_covers_a_date(date: str, start: str | None, end: str | None, fit: str | None) -> None:
    """Sure where every day of the date lies inside every reading of the spell, possible where some do."""
    assert fit_spell(date, start, end) == fit

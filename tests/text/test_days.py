"""First and last days."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.text.days import first_day, last_day


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-09-25T18:30+03:00", date(2019, 9, 25), date(2019, 9, 25)),
        ("2019-02-30", None, None),
        ("0000", None, None),
        ("XXXX-09", None, None),
        (None, None, None),
    ],
)
def test_days(value: str | None, first: date | None, last: date | None) -> None:
    """A date stands for all its days; what is none has none."""
    assert (first_day(value), last_day(value)) == (first, last)

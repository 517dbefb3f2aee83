"""Intervals of days as they are shown."""

from __future__ import annotations

import pytest

from dateline.cli.view.days import name_days
from dateline.schema import DateRange


@pytest.mark.parametrize(
    ("earliest", "latest", "shown"),
    [
        (None, None, ""),
        ("2021-03-01", "2021-03-01", "2021-03-01"),
        ("2021-03-01", "2021-03-31", "2021-03"),
        ("2021-03", "2021-03", "2021-03"),
        ("2021-01-01", "2021-12-31", "2021"),
        ("2021-03-01", "2021-03-07", "2021-03-01 to 07"),
        ("2021-03-29", "2021-04-04", "2021-03-29 to 04-04"),
        ("2020-12-28", "2021-01-03", "2020-12-28 to 2021-01-03"),
        ("2020-01-01", "2029-12-31", "2020-01-01 to 2029-12-31"),
        ("2021-03-01T18:00", "2021-03-01T23:59", "2021-03-01"),
        ("2021-03-01T18:00", "2021-03-02T02:00", "2021-03-01 to 02"),
        ("2021-03", None, "since 2021-03"),
        (None, "2021-03-01", "by 2021-03-01"),
        ("2021", "2022-03", "2021 to 2022-03"),
    ],
)
def test_an_interval_is_shown_in_the_fewest_words(earliest: str | None, latest: str | None, shown: str) -> None:
    """Whole years and months by their names; what both days share is said once."""
    assert name_days(DateRange(earliest, latest)) == shown


def test_nothing_known_is_nothing_shown() -> None:
    """An event without a date."""
    assert name_days(None) == ""

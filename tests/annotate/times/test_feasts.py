"""Days that have a name."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.annotate.times.feasts import feasts, find_feast
from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("christmas eve", date(2018, 12, 24)),
        ("easter", date(2018, 4, 1)),
        ("good friday", date(2018, 3, 30)),
        ("thanksgiving", date(2018, 11, 22)),
        ("black friday", date(2018, 11, 23)),
        ("eid al-fitr", date(2018, 6, 15)),
        ("yom kippur", date(2018, 9, 19)),
        ("chinese new year", date(2018, 2, 16)),
        ("diwali", date(2018, 11, 7)),
    ],
)
def test_the_day_of_a_feast_is_known(name: str, day: date) -> None:
    """Fixed days, and those that move with the moon."""
    assert find_feast(name, 2018) == day


@pytest.mark.parametrize("name", sorted(feasts()))
def test_every_feast_of_the_table_is_found(name: str) -> None:
    """The library knows each of them by the name that the table gives."""
    assert find_feast(name, 2018) is not None


def test_other_centuries_are_left_open() -> None:
    """The calendars that move do not say."""
    assert find_feast("easter", 1850) is None


def test_a_feast_is_told_by_publication() -> None:
    """The nearest, the last or the next."""
    assert values("Shops closed on New Year's Eve .", published="2019-01-03") == {"New Year's Eve": "2018-12-31"}
    assert values("Shops close next Easter .") == {"next Easter": "2020-04-12"}

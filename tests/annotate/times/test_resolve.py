"""Which day, week, month or year is meant."""

from __future__ import annotations

import pytest

from dateline.annotate.times.readings import Named
from dateline.annotate.times.resolve import open_value
from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("named", "value"),
    [
        (Named(month=5), "XXXX-05"),
        (Named(month=5, day=4), "XXXX-05-04"),
        (Named(year=2019, month=2, day=31), "2019-02-XX"),
        (Named(weekday=2), "XXXX-WXX-3"),
        (Named(unit="quarter", index=3), "XXXX-Q3"),
        (Named(unit="season", index=6), "XXXX-SU"),
        (Named(unit="week", index=7), "XXXX-W07"),
        (Named(feast="easter"), "XXXX-XX-XX"),
    ],
)
def test_an_open_value_says_what_is_known(named: Named, value: str) -> None:
    """The rest is X."""
    assert open_value(named) == value


def test_a_month_is_of_the_year_that_its_paragraph_tells_of() -> None:
    """Where that is far from publication; else of the year of publication."""
    assert list(values("In May 2011 they met , in July they parted .").values()) == ["2011-05", "2011-07"]
    assert list(values("In May 2019 they met , in July they parted .").values()) == ["2019-05", "2019-07"]
    assert list(values("In 2011 they met , in July they parted .", published=None).values()) == ["2011", "2011-07"]
    assert list(values("In 2011 they met .", "In July they parted .", published=None).values()) == ["2011", "XXXX-07"]


def test_a_day_in_numbers_is_the_reading_nearer_to_publication() -> None:
    """Unless the page settles which comes first."""
    assert values("They met on 5/9/2019 .") == {"5/9/2019": "2019-09-05"}
    assert values("They met on 9/5/2019 .") == {"9/5/2019": "2019-09-05"}
    assert values("They met on 9/5/2019 and 30/5/2019 .")["9/5/2019"] == "2019-05-09"
    assert values("They met on 9/5/2019 .", published=None) == {"9/5/2019": "2019-05-09"}


def test_the_end_of_the_calendar_stays_open() -> None:
    """No century follows the last."""
    assert values("They meet next century .", published="9999-12-31") == {"next century": "XXXX-XX-XX"}


@pytest.mark.parametrize(("published", "value"), [("2019-09-24", "2019-W38-WE"), ("2019-09-28", "2019-W39-WE")])
def test_a_weekend_early_in_the_week_is_over(published: str, value: str) -> None:
    """On Tuesday "this weekend" was the last, on Saturday it is this one."""
    assert values("They met this weekend .", published=published) == {"this weekend": value}

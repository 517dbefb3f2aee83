"""Days and seasons that have a name."""

from __future__ import annotations

from typing import Final

import pytest

from dateline.annotate.times.calendar import write
from dateline.annotate.times.feasts import feasts, find_feast, is_national
from tests.annotate.times.pages import values

KEEPERS: Final = (
    "US",
    "GB",
    "IN",
    "FR",
    "CN",
    "TR",
    "UA",
    "PH",
    "ZA",
    "MX",
    "MW",
    "FI",
    "KE",
    "TH",
    "GH",
    "RU",
    "NZ",
    "KR",
)


def value(name: str, year: int, country: str | None = None) -> str | None:
    """Return the value of a feast in a year."""
    period = find_feast(name, year, country)
    return None if period is None else write(period)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("christmas eve", "2018-12-24"),
        ("easter", "2018-04-01"),
        ("good friday", "2018-03-30"),
        ("thanksgiving", "2018-11-22"),
        ("black friday", "2018-11-23"),
        ("eid al-fitr", "2018-06-15"),
        ("yom kippur", "2018-09-19"),
        ("chinese new year", "2018-02-16"),
        ("diwali", "2018-11-07"),
        ("advent sunday", "2018-12-02"),
        ("mothering sunday", "2018-03-11"),
        ("orthodox easter", "2018-04-08"),
    ],
)
def test_the_day_of_a_feast_is_known(name: str, day: str) -> None:
    """Fixed days, those that move with the week, and those that move with the moon."""
    assert value(name, 2018) == day


@pytest.mark.parametrize(
    ("name", "value_of_2019"),
    [
        ("ramadan", "2019-05-06/2019-06-03"),
        ("lent", "2019-03-06/2019-04-20"),
        ("holy week", "2019-04-14/2019-04-20"),
        ("advent", "2019-12-01/2019-12-24"),
        ("navratri", "2019-09-29/2019-10-07"),
    ],
)
def test_a_season_lasts_from_day_to_day(name: str, value_of_2019: str) -> None:
    """As ISO 8601 writes what is no unit of the calendar."""
    assert value(name, 2019) == value_of_2019


@pytest.mark.parametrize(
    ("name", "country", "day"),
    [
        ("independence day", "IN", "2019-08-15"),
        ("independence day", "NG", "2019-10-01"),
        ("independence day", "KE", "2019-12-12"),
        ("national day", "CN", "2019-10-01"),
        ("national day", "FR", "2019-07-14"),
        ("labour day", "US", "2019-09-02"),
        ("labour day", "FR", "2019-05-01"),
        ("republic day", "TR", "2019-10-29"),
        ("constitution day", "UA", "2019-06-28"),
        ("mother's day", "GB", None),
        ("independence day", "QQ", None),
        ("independence day", None, None),
    ],
)
def test_a_national_day_is_that_of_a_country(name: str, country: str | None, day: str | None) -> None:
    """None where it keeps none, where it is no country, and where none is told."""
    assert value(name, 2019, country) == day


@pytest.mark.parametrize("name", sorted(feasts()))
def test_every_feast_of_the_table_is_found(name: str) -> None:
    """The library knows each of them by the name that the table gives, a national one in some country."""
    countries = KEEPERS if is_national(name) else (None,)
    assert any(find_feast(name, 2018, country) for country in countries)


def test_other_centuries_are_left_open() -> None:
    """The calendars that move do not say."""
    assert find_feast("easter", 1850) is None
    assert find_feast("nowruz", 1955) is None


def test_a_feast_is_told_by_publication() -> None:
    """The nearest, the last or the next."""
    assert values("Shops closed on New Year's Eve .", published="2019-01-03") == {"New Year's Eve": "2018-12-31"}
    assert values("Shops close next Easter .") == {"next Easter": "2020-04-12"}
    assert values("Shops close in the last week of Ramadan 2020 .") == {"the last week of Ramadan 2020": "2020-W21"}


def test_a_day_of_something_else_is_no_national_day() -> None:
    """Nor is one without a capital."""
    assert values("They kept a National Day of Prayer .") == {}
    assert values("It was a victory day for the club .") == {}

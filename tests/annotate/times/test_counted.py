"""Four digits that are no year."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    "text",
    ["Room 2012 is shut .", "more than 2015 left", "See example/2019 .", "It is 2020% .", "They passed 1207 ."],
)
def test_numbers_of_things_are_no_years(text: str) -> None:
    """Names of things, amounts, addresses, and what is no year of news."""
    assert values(text) == {}


@pytest.mark.parametrize(
    ("text", "year"),
    [("It fell in 1207 .", "1207"), ("It ends in 2150 .", "2150"), ("( 2016 )", "2016"), ("2016 .", "2016")],
)
def test_years_stay(text: str, year: str) -> None:
    """Far ones need a word before them."""
    assert values(text) == {year: year}


@pytest.mark.parametrize(("text", "count"), [("Version 3.7.12 is out .", 0), ("They met on 3.7.12 .", 1)])
def test_versions_are_no_dates(text: str, count: int) -> None:
    """Unless something says so."""
    assert len(values(text)) == count

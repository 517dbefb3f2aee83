"""Dates as pages print them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.text.dates import find_dates, find_order
from dateline.text.iso import read_given


@pytest.mark.parametrize(
    ("line", "quote", "value"),
    [
        ("4 MAY 2019 10:15 GMT", "4 MAY 2019 10:15 GMT", "2019-05-04T10:15Z"),
        ("Published 3 March 2021", "3 March 2021", "2021-03-03"),
        ("On the 4th of May, 2019", "4th of May, 2019", "2019-05-04"),
        ("Thursday, 8 November 2018 - 20:14", "8 November 2018 - 20:14", "2018-11-08T20:14"),
        ("Sept. 5, 2019 | 10:15 am EDT", "Sept. 5, 2019 | 10:15 am EDT", "2019-09-05T10:15-04:00"),
        ("September 5, 2019 / 1:07 AM / Courier", "September 5, 2019 / 1:07 AM", "2019-09-05T01:07"),
        ("7:42 PM EST, Mon March 4, 2021", "7:42 PM EST, Mon March 4, 2021", "2021-03-04T19:42-05:00"),
        ("12:05 a.m. on May 4, 2019", "12:05 a.m. on May 4, 2019", "2019-05-04T00:05"),
        ("2019-05-04T10:15:30+03:00", "2019-05-04T10:15:30+03:00", "2019-05-04T10:15:30+03:00"),
        ("Wire 03.04.09 16:14 GMT", "03.04.09 16:14 GMT", "2009-04-03T16:14Z"),
        ("25/9/2019", "25/9/2019", "2019-09-25"),
        ("9-25-2019", "9-25-2019", "2019-09-25"),
        ("2019年5月4日", "2019年5月4日", "2019-05-04"),
        ("4 May 2019 10:15 CST", "4 May 2019 10:15 CST", "2019-05-04T10:15"),
        ("4 May 2019, read by 10", "4 May 2019", "2019-05-04"),
        ("HARLAND, 4 May 2019: The wall broke", "4 May 2019", "2019-05-04"),
        ("04/05/201905/05/2019", "04/05/2019", "2019-05-04"),
        ("Sept 5, 20195:45 AM", "Sept 5, 20195:45 AM", "2019-09-05T05:45"),
        ("Sep 05 18:30 2019", "Sep 05 18:30 2019", "2019-09-05T18:30"),
        ("Thu Sep 5 18:30:05 CEST 2019", "Sep 5 18:30:05 CEST 2019", "2019-09-05T18:30:05+02:00"),
        ("5/Sep/2019", "5/Sep/2019", "2019-09-05"),
    ],
)
def test_dates_of_english_lines(line: str, quote: str, value: str) -> None:
    """Day, clock and zone are read where they are printed; a zone of several meanings is left out."""
    (found,) = find_dates(line, language="en")
    assert (line[found.start : found.end], found.value) == (quote, value)


@pytest.mark.parametrize(
    ("language", "line", "value"),
    [
        ("es", "3 de marzo de 2021, 18:30", "2021-03-03T18:30"),
        ("fr", "1er mai 2019 à 18h30", "2019-05-01T18:30"),
        ("de", "3. März 2021, 18.30 Uhr", "2021-03-03T18:30"),
        ("pt", "3 de março de 2021 às 18h30", "2021-03-03T18:30"),
        ("ru", "3 марта 2021", "2021-03-03"),
        ("hu", "2021. március 3.", "2021-03-03"),
        ("de", "3. 3. 2021, 18:30", "2021-03-03T18:30"),
        ("de", "3. Jänner 2021", "2021-01-03"),
        ("fr", "3 aout 2021", "2021-08-03"),
        (None, "3. juni/lipanj, 2021.", "2021-06-03"),
        (None, "3 de marzo de 2021", "2021-03-03"),
        (None, "3 września 2021", "2021-09-03"),
        (None, "3 Eylül 2021", "2021-09-03"),
    ],
)
def test_dates_of_other_languages(language: str | None, line: str, value: str) -> None:
    """Month names and clocks as the language writes them."""
    assert [found.value for found in find_dates(line, language=language)] == [value]


@pytest.mark.parametrize(
    "line",
    [
        "March 16",
        "031614 MAR 09 x",
        "version 1.2.2019.4",
        "sections 1. 2. 34",
        "4 May 20195 comments",
        "30 February 2019",
        "31/31/2019",
        "1 May 1492",
        "May 2019",
        "4 May 20:15",
    ],
)
def test_what_is_no_date(line: str) -> None:
    """Days without a year, versions, days that are none and days long before news."""
    assert find_dates(line, language="en") == []


def test_numbers_that_could_be_swapped() -> None:
    """Day first unless the clock or the zone is American; a note is due until another date settles it."""
    assert [(each.value, each.is_swappable) for each in find_dates("4/5/2019 18:30")] == [("2019-05-04T18:30", True)]
    assert [(each.value, each.is_swappable) for each in find_dates("4/5/2019 6:30 PM")] == [("2019-04-05T18:30", True)]
    settled = find_dates("4/5/2019, changed 4/25/2019")
    assert [(each.value, each.is_swappable) for each in settled] == [("2019-04-05", False), ("2019-04-25", False)]
    assert find_dates("4/5/2019", order="month")[0].value == "2019-04-05"
    assert not find_dates("4/4/2019")[0].is_swappable


def test_the_order_of_a_text() -> None:
    """A number over 12 tells, a date with full stops does so too."""
    assert find_order("4/5/2019 and 25/9/2019") == "day"
    assert find_order("9/25/2019") == "month"
    assert find_order("4/5/2019") is None


@given(st.text(alphabet=st.sampled_from("0123456789/.-: ,apmMayGMT+年月日\u0663"), max_size=40))
def test_any_line_gives_dates_in_order(line: str) -> None:
    """No line raises; dates do not overlap, and each is ISO 8601."""
    found = find_dates(line, language="en")
    assert all(each.start < each.end <= len(line) for each in found)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))
    assert all(read_given(each.value) is not None for each in found)

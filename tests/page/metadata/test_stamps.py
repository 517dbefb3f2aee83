"""Which of several stamps is the page's."""

from __future__ import annotations

from dateline.page.metadata.stamps import choose_stamp, explain_order, read_claim
from tests.page.metadata.made import claim


def test_the_first_readable_date_wins() -> None:
    """What is no date is passed over."""
    claims = [claim("published", "today"), claim("published", "2019-09-25"), claim("published", "2019-09-26")]
    stamp = choose_stamp(claims, "published", language="en")
    assert stamp is not None
    assert stamp.value == "2019-09-25"


def test_dates_before_the_earliest_are_passed_over() -> None:
    """A page is not changed before it is published; times of one day may differ."""
    claims = [claim("modified", "2019-09-24"), claim("modified", "2019-09-25T08:00Z")]
    stamp = choose_stamp(claims, "modified", language=None, earliest="2019-09-25T10:00Z")
    assert stamp is not None
    assert stamp.value == "2019-09-25T08:00Z"


def test_an_offset_settles_the_day_of_greenwich_s_stamp() -> None:
    """The day before, in a list of other articles, is not the reader's day then; the day of the offset is."""
    told = ("2019-09-25T09:37:58Z", "24 September 2019", "2019-09-25T10:37:58+01:00")
    stamp = choose_stamp([claim("published", each) for each in told], "published", language="en")
    assert stamp is not None
    assert stamp.value == told[0]
    other = ("2019-09-25T02:37:58Z", "2019-09-24T22:37:58-04:00")
    stamp = choose_stamp([claim("published", each) for each in other], "published", language="en")
    assert stamp is not None
    assert stamp.value == other[1]


def test_words_are_read_in_the_page_s_language() -> None:
    """Month names are those of the language given."""
    assert read_claim(claim("published", "25 września 2019"), language="en") is None
    read = read_claim(claim("published", "25 września 2019"), language="pl")
    assert read is not None
    assert read.value == "2019-09-25"


def test_swappable_dates_are_explained() -> None:
    """The note names field, words and reading."""
    read = read_claim(claim("published", "4/5/2019"), language="en")
    assert explain_order(read, None) == (("D159", "published: '4/5/2019' is read as 2019-05-04"),)

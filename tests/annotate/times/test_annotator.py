"""Times of a page, from its words to the facts of the record."""

from __future__ import annotations

import gc
import time as clock
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.base import facts_of
from dateline.annotate.frame import make_doc
from dateline.annotate.times import Times
from dateline.annotate.times.annotator import DOUBTFUL, find_times
from tests.annotate.pages import make_document, make_page
from tests.annotate.times.pages import page, times, values

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = (
    "May 31 February 2019 2020 the last next Monday week of ago two in and - , . 5 first year years a 10:30 p.m. GMT "
    "early end since 99999999999 Easter night every three half quarter 1990s 24/09/2019 Q3 now day before after"
).split()


def test_a_time_says_what_it_cites() -> None:
    """Words, evidence, maker and anchor of a fact."""
    facts = page("They met yesterday .")
    (time,) = find_times(facts)
    assert facts.document.text[time.start : time.end] == time.quote == "yesterday"
    assert time.evidence[0].quote == "yesterday"
    assert (time.earliest, time.latest, time.anchor) == ("2019-09-24", "2019-09-24", "published")
    assert time.maker.startswith("times@")
    assert time.id.startswith("time-")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met today .", "XXXX-XX-XX"),
        ("They met last year .", "XXXX-XX-XX"),
        ("They met last January .", "XXXX-01"),
        ("They met on Monday .", "XXXX-WXX-1"),
        ("They met on 5 May .", "XXXX-05-05"),
        ("They met less than a year ago .", "PAST_REF"),
        ("They met in 2016 .", "2016"),
    ],
)
def test_without_publication_no_day_is_guessed(text: str, value: str) -> None:
    """What the words alone say is kept; the clock of the machine tells nothing."""
    (time,) = times(text, published=None)
    assert (time.value, time.anchor) == (value, "none")


def test_publication_known_to_the_month_tells_months() -> None:
    """A day counted from it stays open."""
    assert values("They met last month .", published="2019-09") == {"last month": "2019-08"}
    assert values("They met yesterday .", published="2019-09") == {"yesterday": "XXXX-XX-XX"}


@pytest.mark.parametrize(
    "text",
    ["It was on 31 February 2018 .", "It was on Monday, 25 September 2019 .", "It was on 4/5/2018 ."],
)
def test_a_doubtful_time_is_noted(text: str) -> None:
    """What is wrong with it stands among the notes."""
    facts = page(text)
    find_times(facts)
    assert [note.code for note in facts.notes] == [DOUBTFUL]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was on 31 February 2018 .", "2018-02-XX"),
        ("It was on 30 February .", "XXXX-02-XX"),
        ("It was on 29 February 2019 .", "2019-02-XX"),
        ("It was on 2019-02-30 .", "2019-02-XX"),
        ("It was in the year 900 .", "0900"),
        ("It will be on 5 May 2150 .", "2150-05-05"),
        ("It was on Monday, 25 September 2019 .", "2019-09-XX"),
    ],
)
def test_days_that_are_none_and_far_years_stay_as_they_are(text: str, value: str) -> None:
    """What can be known of them is kept."""
    assert [time.value for time in times(text)] == [value]


def test_a_page_of_the_future_is_read_by_its_own_day() -> None:
    """The clock of the machine tells nothing."""
    assert values("They met yesterday .", published="2087-05-05") == {"yesterday": "2087-05-04"}


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01", "2019-13-45", "soon"])
def test_odd_days_of_publication_raise_nothing(published: str) -> None:
    """What the calendar lacks stays open."""
    assert times("They met last week , next century , two years ago and in a decade .", published=published)


@given(st.lists(st.sampled_from(WORDS), max_size=30))
@settings(max_examples=200, deadline=None)
def test_no_words_raise_and_all_quotes_stand(words: Sequence[str]) -> None:
    """Whatever the words are, quotes are where they say, in order, and none overlap."""
    facts = page(" ".join(words) or "none")
    found = find_times(facts)
    assert all(facts.document.text[time.start : time.end] == time.quote for time in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_no_text_raises(text: str) -> None:
    """Any characters at all, unread by any model."""
    facts = facts_of(make_doc(make_document(("paragraph", text))))
    find_times(facts)


def test_a_page_of_dates_takes_linear_time() -> None:
    """Twice the dates take about twice as long."""
    text = "On 5 May 2018, two weeks later and on Monday night they met. "

    def seconds(count: int) -> float:
        facts = facts_of(make_doc(make_document(("paragraph", text * count))))
        start = clock.process_time()
        find_times(facts)
        return clock.process_time() - start

    gc.disable()  # a collection in between costs more than a run
    try:
        short, long = seconds(200), seconds(1600)
    finally:
        gc.enable()
    assert long < 24 * short  # eight times the words; three times that is far from the sixty-four of a square


def test_the_annotator_writes_into_the_facts() -> None:
    """As a component of a pipeline."""
    facts = facts_of(Times()(make_page("They met in 2016 .")))
    assert [time.value for time in facts.times] == ["2016"]


def test_a_day_alone_above_the_text_is_that_of_the_story() -> None:
    """Where it is near the day of publication, which may be that of the page."""
    assert list(values("Talks end", "Tuesday, 24 September 2019", "They met yesterday .").values())[-1] == "2019-09-23"
    assert list(values("Talks end", "24 September 2011", "They met yesterday .").values())[-1] == "2019-09-24"


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("They met yesterday , on 5 May .", {"yesterday": "2019-09-24", "5 May": "2019-05-05"}),
        ("They met yesterday, 5 May .", {"yesterday": "XXXX-XX-XX", "5 May": "2019-05-05"}),
        ("They met yesterday (24 September) .", {"yesterday": "2019-09-24", "24 September": "2019-09-24"}),
    ],
)
def test_a_day_that_the_date_beside_it_contradicts_is_open(text: str, quotes: dict[str, str]) -> None:
    """The date stands, and a note says why the other does not."""
    facts = page(text)
    assert {time.quote: time.value for time in find_times(facts)} == quotes
    assert bool(facts.notes) == ("XXXX-XX-XX" in quotes.values())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on 31 February 2019 .", "2019-02-XX"),
        ("They landed in the year 793 .", "0793"),
        ("The ice will be gone by the year 2500 .", "2500"),
        ("The ice will be gone by 2150 .", "2150"),
        ("They met in 44 BC .", "BC0044"),
        ("They met in the third century BC .", "BC02"),
    ],
)
def test_far_years_and_no_days_are_read_as_they_are_told(text: str, value: str) -> None:
    """Nothing is guessed for what the calendar lacks."""
    assert list(values(text).values()) == [value]


def test_publication_in_the_future_is_publication() -> None:
    """No clock says that it is one."""
    assert values("They met yesterday .", published="2199-03-01") == {"yesterday": "2199-02-28"}


@pytest.mark.parametrize("text", [f"It took {'9' * 400} days .", f"They met in {'1' * 400} ."])
def test_numbers_of_hundreds_of_digits_are_no_dates(text: str) -> None:
    """A length of so many days is of unknown length."""
    assert all(time.value == "PXD" for time in times(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("India kept its Independence Day with a parade .", {"Independence Day": "2019-08-15"}),
        ("On Republic Day the Turkish president spoke .", {"Republic Day": "2019-10-29"}),
        ("Russia shelled Kharkiv on Independence Day while Ukraine slept .", {"Independence Day": "2019-08-24"}),
        ("They met on Independence Day 2018 .", {"Independence Day 2018": "2018-XX-XX"}),
    ],
)
def test_a_national_day_is_that_of_the_country_in_question(text: str, told: dict[str, str]) -> None:
    """The nearest named that keeps one; where none is named, it stays open."""
    assert values(text) == told


def test_the_only_country_of_a_page_tells_its_national_days() -> None:
    """Of two none is the one in question, and a note says so."""
    assert values("Ghana voted .", "They met on Independence Day .") == {"Independence Day": "2019-03-06"}
    facts = page("Ghana beat Togo .", "They met on Independence Day .")
    (time,) = find_times(facts)
    assert (time.value, [note.code for note in facts.notes]) == ("XXXX-XX-XX", [DOUBTFUL])


def test_a_weekday_is_told_by_the_date_beside_it() -> None:
    """As in "Sunday (6 October)": that Sunday, not the nearest."""
    assert values("The vote is on Sunday (6 October) .") == {"Sunday": "2019-10-06", "6 October": "2019-10-06"}


def test_the_stamps_of_a_live_page_are_of_its_day() -> None:
    """A time of day that stands alone, whatever the entries above it tell of."""
    told = times("6:05 p.m.", "They met on Friday .", "5:40 p.m.", "They left at 4 p.m. for home .")
    assert [time.value for time in told[:1] + told[2:3]] == ["2019-09-25T18:05", "2019-09-25T17:40"]

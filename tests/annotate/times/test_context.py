"""What times of a page are resolved against."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from dateline.annotate.times.calendar import Period
from dateline.annotate.times.context import Context, is_finer, make_context, read_day
from dateline.schema.fields import Credit, Stamp
from tests.annotate.pages import make_document

DOCUMENT = make_document(("paragraph", "They met on 25/12/2018 ."))


@pytest.mark.parametrize(
    ("value", "unit"), [("2019-09-25T18:30:00Z", "day"), ("2019-09", "month"), ("2019", "year"), ("2019-02-31", None)]
)
def test_publication_is_known_as_finely_as_it_is_told(value: str, unit: str | None) -> None:
    """A day that is in no calendar is unknown."""
    period = read_day(value)[0]
    assert (None if period is None else period.unit) == unit


@pytest.mark.parametrize(("day", "now"), [("--09-24", 24), ("2019-09-24", 24), ("--05-04", 25), (None, 25)])
def test_the_day_of_a_wire_story_counts_where_it_is_near(day: str | None, now: int) -> None:
    """A day that is far from publication is not that of the story."""
    credit = Credit(place="Nairobi", day=day)
    document = replace(DOCUMENT, published=Stamp(value="2019-09-25", source="given"), credit=credit)
    assert make_context(document).now == Period("day", date(2019, 9, now))


def test_the_order_of_numbers_is_that_of_the_page() -> None:
    """One date that leaves no doubt settles the others."""
    assert make_context(DOCUMENT).order == "day"


def test_a_time_is_told_for_its_block_only() -> None:
    """But in a history, which tells no time near publication, for all that follow."""
    told = Period("month", date(1990, 5, 1))
    context = Context(now=Period("day", date(2019, 9, 25)))
    context.tell(told)
    context.block = 5
    assert context.told_here == told
    context.tell(Period("day", date(2019, 9, 20)))
    context.block = 6
    assert context.told_here is None


def test_a_day_is_finer_than_a_month() -> None:
    """The same are not."""
    assert is_finer("day", "month")
    assert not is_finer("month", "month")

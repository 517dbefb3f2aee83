"""Level 8: the same time of another year. "the same month last year", "the same period of 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.times.days import reading_of
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.readings import Length, Moved, Named, Reading, Same

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

PERIODS: Final = frozenset({"period", "time", "stage", "point", "span"})


def _same_unit(found: Found) -> list[Item] | None:
    """Read "the same month last year", "the same week of 2018"."""
    moved, year = found.value("same"), _year_of(found.item("year"))
    words = found.item("same").text
    is_same = "same" in words.split() or words == "this day"  # "on this day in 1963"
    if not is_same or not isinstance(moved, Moved) or year is None:
        return None
    return found.make("DATE", Same(unit=moved.unit, year=year))


def _same_period(found: Found) -> list[Item] | None:
    """Read "the same period a year earlier", "this time last year"."""
    year, period = _year_of(found.item("year")), found.item("period").text
    if period not in PERIODS or year is None or found.item("same").text == "those":
        return None
    return found.make("DATE", Same(unit=None, year=year))


def _year_of(item: Item) -> Reading | None:
    """Return a reading that means a year: "last year", "2018", "a year earlier"."""
    reading = reading_of(item)
    match reading:
        case Moved(unit="year") | Named(year=int(), month=None, unit=None, feast=None):
            return reading
        case _ if isinstance(item.value, Length) and (item.value.value, item.value.toward) == ("P1Y", -1):
            return Moved(unit="year", count=-1)  # "the same month of the past year"
        case _:
            return None


_OTHER_YEAR: Final = "(?: OF | IN | COMMA | ON )? (?P<year> DATE | YEAR | LENGTH )"
RULES: Final[tuple[Rule, ...]] = (
    make_rule(rf"(?P<same> DATE ) {_OTHER_YEAR}", _same_unit),
    make_rule(rf"(?: THE )? (?P<same> THAT | THIS ) (?P<period> OTHER | TIME ) {_OTHER_YEAR}", _same_period),
)

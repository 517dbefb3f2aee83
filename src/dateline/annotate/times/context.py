"""What times of a page are resolved against: the day of publication, and the times told before in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.calendar import Period, Unit
from dateline.text.dates import find_order

if TYPE_CHECKING:
    from dateline.annotate.times.lands import Lands
    from dateline.schema import Document
    from dateline.text.dates import Order

NEAR: Final = 14  # days between publication and the printed day of a wire story; further apart, one of the two is wrong
FAR: Final = 366  # days from publication: a story that tells of a day so far off goes on telling of that year
_GIVEN: Final = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?)?)?"
)  # 2019-09-25T18:30 and its beginnings
ORDER: Final[dict[Unit, int]] = {
    "day": 0, "week": 1, "weekend": 1, "month": 2, "stretch": 2, "quarter": 3, "season": 3, "half": 4, "year": 5,
    "decade": 6, "century": 7,
}  # fmt: skip


@dataclass(slots=True)
class Context:
    """What is known while a page is read: `now` is the day of publication, or its month or year if no more is known.

    `told` is the time told of last, `told_in` the block that it stands in, `told_day` the last that is a day, `moment`
    the time of day told of last. `is_present` once a time near publication is told: such a page is news, not a life or
    a history. `order` says which comes first in numbers, `lands` where countries are named, `start` where the
    expression begins that is being read, `is_alone` that nothing else stands in its block: the stamp of a live page.
    """

    now: Period | None = None
    clock: datetime | None = None
    told: Period | None = None
    told_in: int = -1
    told_day: Period | None = None
    moment: datetime | None = None
    is_present: bool = False
    block: int = 0
    order: Order | None = None
    lands: Lands | None = None
    start: int = 0
    is_alone: bool = False

    def tell(self, period: Period, moment: datetime | None = None) -> None:
        """Take note of a time that the text tells, with its time of day."""
        self.moment = moment
        self.told, self.told_in = period, self.block
        if period.unit == "day":
            self.told_day = period
        elif self.told_day is not None and not period.first <= self.told_day.first <= period.last:
            self.told_day = None
        if self.now is not None and abs((period.first - self.now.first).days) <= FAR:
            self.is_present = True

    def print_day(self, period: Period) -> None:
        """Take the day that stands alone above the text for that of publication, where the two are near."""
        if (
            self.now is not None
            and self.now.unit == period.unit == "day"
            and abs((period.first - self.now.first).days) <= NEAR
        ):
            self.now, self.clock = period, None if period != self.now else self.clock

    @property
    def told_here(self) -> Period | None:
        """Return the time told of last in the same block; in a history, in any."""
        is_history = self.now is not None and not self.is_present
        return self.told if self.told_in == self.block or is_history else None


def make_context(document: Document) -> Context:
    """Return the context in which a page begins; the day that a wire story opens with counts before the page's."""
    order = find_order(document.text)
    if document.published is None:
        return Context(order=order)
    now, clock = read_day(document.published.value)
    printed = None if document.credit is None else document.credit.day
    day = _printed_day(printed, now)
    if day is not None and now is not None and day != now.first:
        return Context(now=Period("day", day), order=order)
    return Context(now=now, clock=clock, order=order)


def read_day(value: str) -> tuple[Period | None, datetime | None]:
    """Return the day, month or year of an ISO date, and the moment where it has a clock; None for what is none."""
    found = _GIVEN.match(value)
    if found is None:
        return None, None
    year, month, day, clock = found.groups()
    try:
        first = date(int(year), int(month or 1), int(day or 1))
        moment = None if clock is None else datetime.fromisoformat(f"{first.isoformat()}T{clock}")
    except ValueError:
        return None, None
    return Period("day" if day else "month" if month else "year", first), moment


def is_finer(unit: Unit, than: Unit) -> bool:
    """Tell whether a unit is smaller than another: a day that is told of a month is not known."""
    return ORDER[unit] < ORDER[than]


def _printed_day(printed: str | None, now: Period | None) -> date | None:
    """Return the day that opens a wire story, in the year that is nearest to publication; None where it is far."""
    if printed is None or now is None or now.unit != "day":
        return None
    if not printed.startswith("--"):
        day = read_day(printed)[0]
        return None if day is None or day.unit != "day" or abs((day.first - now.first).days) > NEAR else day.first
    for year in (now.first.year, now.first.year - 1, now.first.year + 1):
        day = read_day(f"{year:04}{printed[1:]}")[0]
        if day is not None and day.unit == "day" and abs((day.first - now.first).days) <= NEAR:
            return day.first
    return None

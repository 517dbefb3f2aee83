"""When an event was, as formats with one day for each have it: no more exact than it is known."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from dateline.schema import Event, Stamp

_CLOCK: Final = re.compile(r"\d{4}-\d\d-\d\dT(\d\d):(\d\d)(?::(\d\d))?")  # 2019-09-25T18:30, 2019-09-25T18:30:05Z


class When(Struct, frozen=True, kw_only=True):
    """The day, month and year of an event, each None where it may be another."""

    day: date | None = None
    month: int | None = None
    year: int | None = None


def tell_day(event: Event) -> When:
    """Return when an event was: the day if it was on one, the month or the year if it was inside one.

    What goes on counts by the day on which it began.
    """
    if event.date is None:
        return When()
    first, last = first_day(event.date.earliest), last_day(event.date.latest)
    if event.status == "ongoing" and first is not None and len(event.date.earliest or "") >= len("2019-09-25"):
        last = first
    if first is None or last is None or first.year != last.year:
        return When()
    month = first.month if first.month == last.month else None
    return When(day=first if first == last else None, month=month, year=first.year)


def published_day(stamp: Stamp | None) -> date | None:
    """Return the day of a date of publication, None where only its month or year is known."""
    if stamp is None:
        return None
    first = first_day(stamp.value)
    return first if first == last_day(stamp.value) else None


def iso_day(stamp: Stamp | None) -> str | None:
    """Return the day of a document as ISO 8601, None where it has none."""
    day = published_day(stamp)
    return None if day is None else day.isoformat()


def published_moment(stamp: Stamp | None) -> str | None:
    """Return a date of publication as YYYYMMDDHHMMSS, None where there is no clock time; a time zone is left away."""
    found = None if stamp is None else _CLOCK.match(stamp.value)
    day = published_day(stamp)
    if found is None or day is None:
        return None
    hour, minute, second = found.groups(default="00")
    return f"{day:%Y%m%d}{hour}{minute}{second}"

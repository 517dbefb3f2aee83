"""An interval of days as a person writes it: "2021", "2021-03", "2021-03-01 to 05", "since 2021-03"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from datetime import date

    from dateline.schema import DateRange

YEAR, MONTH, DAY = len("2021"), len("2021-03"), len("2021-03-01")


def name_days(days: DateRange | None) -> str:
    """Return an interval in the fewest words: a whole year or month by its name, an open one as since or by a day."""
    if days is None or (days.earliest is None and days.latest is None):
        return ""
    if days.latest is None:
        return f"since {days.earliest}"
    if days.earliest is None:
        return f"by {days.latest}"
    return _whole(days.earliest, days.latest) or _from_to(days.earliest[:DAY], days.latest[:DAY])


def _whole(earliest: str, latest: str) -> str | None:
    """Return the year, month or day that begins and ends with two dates; None where they are of no such one."""
    if earliest == latest:
        return earliest
    first, last = first_day(earliest), last_day(latest)
    lengths = (length for length in (YEAR, MONTH, DAY) if len(earliest) >= length and len(latest) >= length)
    return next((earliest[:length] for length in lengths if _is_all(earliest[:length], first, last)), None)


def _is_all(value: str, first: date | None, last: date | None) -> bool:
    return (first_day(value), last_day(value)) == (first, last)


def _from_to(earliest: str, latest: str) -> str:
    """Return two days of which the second leaves away the year and month that both have."""
    shared = next((length for length in (MONTH, YEAR) if earliest[:length] == latest[:length]), None)
    is_full = len(earliest) == len(latest) == DAY
    return f"{earliest} to {latest[shared + 1 :] if is_full and shared is not None else latest}"

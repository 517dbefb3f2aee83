"""Stretches of the calendar: days, weeks, months, years and their kin, moved about and written as TIMEX3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Final, Literal

Unit = Literal[
    "day", "week", "weekend", "month", "quarter", "half", "season", "stretch", "year", "decade", "century"
]  # fmt: skip
SEASONS: Final = {
    3: "SP",
    6: "SU",
    9: "FA",
    12: "WI",
}  # by first month, as north of the equator; winter ends in February
WEEK: Final = 7
SATURDAY: Final = 5
YEAR: Final = 12
DAYS: Final = {"day": 1, "week": WEEK, "weekend": WEEK}
MONTHS: Final = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": YEAR, "decade": 10 * YEAR, "century": 100 * YEAR
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar; `first` is its first day: of a week its Monday, of a weekend its Saturday.

    `days` is how long a "stretch" is, such as Lent, which no unit of the calendar is.
    """

    unit: Unit
    first: date
    days: int = 1

    @property
    def last(self) -> date:
        """Return its last day."""
        if self.unit == "weekend":
            return self.first + timedelta(days=1)
        if self.unit == "stretch":
            return self.first + timedelta(days=self.days - 1)
        if self.unit in DAYS:
            return self.first + timedelta(days=DAYS[self.unit] - 1)
        after = move(self, 1)
        return date(MAXYEAR, 12, 31) if after is None else after.first - timedelta(days=1)


def period_of(day: date, unit: Unit) -> Period:
    """Return the stretch of a unit that a day lies in; of a weekend, that at the end of the day's week."""
    match unit:
        case "day":
            return Period(unit, day)
        case "week":
            return Period(unit, _back(day, day.weekday()))
        case "weekend":
            return Period(unit, day + timedelta(days=SATURDAY - day.weekday()))
        case "season":
            return _season_of(day)
        case "decade" | "century":
            years = MONTHS[unit] // YEAR
            return Period(unit, date(max(day.year - day.year % years, 1), 1, 1))
        case _:
            months = MONTHS[unit]
            return Period(unit, date(day.year, (day.month - 1) // months * months + 1, 1))


def move(period: Period, count: int) -> Period | None:
    """Return the stretch `count` units later, earlier if negative; None where the calendar ends."""
    try:
        if period.unit in DAYS:
            return Period(period.unit, period.first + timedelta(days=DAYS[period.unit] * count))
        return Period(period.unit, _add_months(period.first, MONTHS[period.unit] * count))
    except (ValueError, OverflowError):
        return None


def add(day: date, unit: Unit, count: int) -> date | None:
    """Return the day `count` units later; what its month lacks is its last day. None where the calendar ends."""
    try:
        if unit in DAYS:
            return day + timedelta(days=DAYS[unit] * count)
        moved = _add_months(day.replace(day=1), MONTHS[unit] * count)
        days = min(day.day - 1, (period_of(moved, "month").last - moved).days)
        return moved + timedelta(days=days)
    except (ValueError, OverflowError):
        return None


def write(period: Period) -> str:
    """Return the TIMEX3 value: `2019-09-25`, `2019-W39`, `2019-W39-WE`, `2019-09`, `2019-Q3`, `2019-FA`, `201`.

    A stretch is written as ISO 8601 does, from its first day to its last: `2019-05-06/2019-06-03`.
    """
    first = period.first
    match period.unit:
        case "day":
            return first.isoformat()
        case "week" | "weekend":
            year, week, _ = first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if period.unit == "weekend" else "")
        case "month":
            return f"{first.year:04}-{first.month:02}"
        case "quarter":
            return f"{first.year:04}-Q{first.month // 3 + 1}"
        case "half":
            return f"{first.year:04}-H{first.month // 6 + 1}"
        case "stretch":
            return f"{first.isoformat()}/{period.last.isoformat()}"
        case "season":
            return f"{first.year:04}-{SEASONS[first.month]}"
        case _:
            digits = {"year": 4, "decade": 3, "century": 2}[period.unit]
            return f"{first.year:04}"[:digits]


def _season_of(day: date) -> Period:
    month = day.month // 3 * 3
    return Period("season", date(day.year, month, 1) if month else date(max(day.year - 1, 1), YEAR, 1))


def _back(day: date, days: int) -> date:
    return date.min if (day - date.min).days < days else day - timedelta(days=days)


def _add_months(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, YEAR)
    return date(first.year + years, month + 1, 1)

"""Which year or week a time without one is of: the times that a name may mean, and the one that context chooses."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.calendar import MONTHS, SATURDAY, WEEK, Period, period_of
from dateline.annotate.times.feasts import find_feast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.tense import Tense
    from dateline.annotate.times.calendar import Unit
    from dateline.annotate.times.readings import Named

DAYS_AROUND: Final = 400  # in which "Tuesday the 11th" comes at least once
COMING: Final = frozenset({"future", "intended"})
AHEAD: Final = COMING | {"present"}  # "parliament votes on Friday" is said of the next one
YEAR_AWAY: Final = 300  # days
NEAR_BY: Final = 60
FUTURE_WEIGHT: Final = 1.5  # of days to come where no verb tells: news tells more of the past
YEARS_AROUND: Final = (-2, -1, 0, 1, 2)  # far enough for "last" and "next"


def read_in_year(named: Named, year: int) -> Period | None:
    """Return what a name means in a year; None where the year has no such day."""
    try:
        return _read(named, year)
    except (ValueError, OverflowError):
        return None


def _read(named: Named, year: int) -> Period | None:
    if named.feast is not None:
        return find_feast(named.feast, year, named.country)
    if named.unit is not None:
        return _read_unit(named, year)
    if named.month is None:
        return Period("year", date(year, 1, 1))
    if named.day is None:
        return Period("month", date(year, named.month, 1))
    return Period("day", date(year, named.month, named.day))


def _read_unit(named: Named, year: int) -> Period | None:
    index, unit = named.index, named.unit
    match unit:
        case "decade" | "century":
            return Period(unit, date(max(year, 1), 1, 1))
        case "season" if index is not None:
            return Period(unit, date(year, index, 1))
        case "week" if index is not None:
            if named.weekday is not None:
                return Period("day", date.fromisocalendar(year, index, named.weekday + 1))
            return Period(unit, date.fromisocalendar(year, index, 1))
        case "quarter" | "half" if index is not None:
            return Period(unit, date(year, MONTHS[unit] * (index - 1) + 1, 1))
        case _:
            return None


def choose_year(named: Named, now: Period, tense: Tense | None) -> Period | None:
    """Return the time by a name that is meant on a day: the last, the next, or that which the tense allows."""
    years = (now.first.year + shift for shift in YEARS_AROUND)
    found = [period for year in years if 0 < year < date.max.year and (period := read_in_year(named, year))]
    if not found:
        return None
    here = period_of(now.first, found[0].unit) if now.unit == "day" and found[0].unit != "stretch" else now
    earlier = [period for period in found if period.last < here.first]
    later = [period for period in found if period.first > here.last]
    same = [period for period in found if period not in earlier and period not in later]
    return _choose(named, earlier, same, later, now=now, tense=tense)


def _choose(
    named: Named,
    earlier: Sequence[Period],
    same: Sequence[Period],
    later: Sequence[Period],
    *,
    now: Period,
    tense: Tense | None,
) -> Period | None:
    if named.toward == -1:
        return earlier[-1] if earlier else None
    if named.toward == 1:
        return later[0] if later else None
    if named.toward == 0 and not same:
        return next((each for each in (*earlier, *later) if each.first.year == now.first.year), None)
    nearest = min((*earlier, *same, *later), key=lambda each: _distance(each, now))
    sides = {"past": [*earlier, *same][-1:], "future": [*same, *later][:1], "intended": [*same, *later][:1]}
    side = sides.get(tense or "", [nearest])
    return nearest if side and _is_beyond(side[0], nearest, now) else next(iter(side), None)


def _is_beyond(period: Period, nearest: Period, now: Period) -> bool:
    """Tell whether the verb leads to a day nearly a year away, which the text would give its year, past one near by."""
    days = [abs((each.first - now.first).days) for each in (period, nearest)]
    return period.unit == "day" and days[0] > YEAR_AWAY and days[1] < NEAR_BY


def _distance(period: Period, now: Period) -> float:
    days = (period.first - now.first).days
    return FUTURE_WEIGHT * days if days > 0 else -days


def choose_weekday(named: Named, today: date, tense: Tense | None) -> Period | None:
    """Return the day by the name of a weekday that is meant on a day; "last" and "next" are told by weeks."""
    if named.weekday is None:
        return None
    ahead = (named.weekday - today.weekday()) % WEEK
    monday = today - timedelta(days=today.weekday())
    if named.toward and not named.is_nearest:
        return Period("day", monday + timedelta(days=named.weekday + WEEK * named.toward))
    if named.toward:
        return Period("day", today + timedelta(days=(ahead or WEEK) if named.toward > 0 else ahead - WEEK))
    if tense in AHEAD or (tense != "past" and named.toward == 0):
        return Period("day", today + timedelta(days=ahead))
    return Period("day", today + timedelta(days=ahead - WEEK if ahead else 0))


def choose_numbered(named: Named, today: date, tense: Tense | None) -> Period | None:
    """Return the nearest day with a number in its month and a weekday: "Tuesday the 11th"."""
    sides = {"past": (-1,), "future": (1,), "intended": (1,)}.get(tense or "", (1, -1))
    for distance in range(DAYS_AROUND):
        for side in sides:
            day = today + timedelta(days=distance * side)
            if day.day == named.day and named.weekday in {None, day.weekday()}:
                return Period("day", day)
    return None


def read_inside(named: Named, outer: Period) -> Period | None:
    """Return what a name means inside another time: a weekday of a week, a day of a month, a month of a year."""
    try:
        if named.weekday is not None and outer.unit == "week":
            return Period("day", outer.first + timedelta(days=named.weekday))
        if named.day is not None and named.month is None:
            return Period("day", outer.first.replace(day=named.day))
        return read_in_year(named, outer.first.year)
    except (ValueError, OverflowError):
        return None


def find_nth(outer: Period, unit: Unit, index: int, weekday: int | None) -> Period | None:
    """Return the n-th day, weekday, week, weekend, month or quarter of a time, counted from its end if negative."""
    try:
        if weekday is not None:
            return Period("day", _nth_weekday(outer, index, weekday))
        if unit in {"week", "weekend"}:
            return _nth_week(outer, index, is_end=unit == "weekend")
        step = {"day": 0, "month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}[unit]
        return _nth(outer, unit, index, step)
    except (ValueError, OverflowError, KeyError):
        return None


def _nth(outer: Period, unit: Unit, index: int, step: int) -> Period | None:
    if step == 0:
        day = outer.first + timedelta(days=index - 1) if index > 0 else outer.last + timedelta(days=index + 1)
        return Period("day", day) if outer.first <= day <= outer.last else None
    whole = period_of(outer.last, unit)
    if index > 0:
        months = outer.first.month - 1 + step * (index - 1)
        whole = Period(whole.unit, date(outer.first.year + months // 12, months % 12 + 1, 1))
    return whole if outer.first <= whole.first and whole.last <= outer.last else None


def _nth_weekday(outer: Period, index: int, weekday: int) -> date:
    if index > 0:
        first = outer.first + timedelta(days=(weekday - outer.first.weekday()) % WEEK)
        return first + timedelta(days=WEEK * (index - 1))
    return outer.last - timedelta(days=(outer.last.weekday() - weekday) % WEEK)


def _nth_week(outer: Period, index: int, *, is_end: bool) -> Period:
    """Return the n-th week: of a year by ISO 8601, of a month the one that its n-th seven days begin in."""
    if outer.unit == "year":
        weeks = date(outer.first.year, 12, 28).isocalendar().week
        week = period_of(date.fromisocalendar(outer.first.year, index if index > 0 else weeks, 1), "week")
    else:
        day = outer.first + timedelta(days=WEEK * (index - 1)) if index > 0 else outer.last
        week = period_of(day, "week")
    return Period("weekend", week.first + timedelta(days=SATURDAY)) if is_end else week

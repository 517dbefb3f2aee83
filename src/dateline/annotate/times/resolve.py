"""What an expression says and the context it stands in, in; its TIMEX3 value and the days it may mean, out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.calendar import SATURDAY, SEASONS, Period, add, move, period_of, write
from dateline.annotate.times.candidates import (
    COMING,
    choose_numbered,
    choose_weekday,
    choose_year,
    find_nth,
    read_in_year,
    read_inside,
)
from dateline.annotate.times.context import FAR, Context, is_finer
from dateline.annotate.times.feasts import is_national
from dateline.annotate.times.readings import Moved, Named, Numeric, Reading, Same, Within

if TYPE_CHECKING:
    from dateline.annotate.tense import Tense
    from dateline.schema.times import Anchor

WEDNESDAY: Final = 2
LEAP_YEAR: Final = 2000  # has every day that some year has
ALIKE: Final = frozenset({"month", "quarter", "half"})  # told of a year earlier with their like in that year
OPEN: Final = "XXXX-XX-XX"  # a time that is told by another, which is not known


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time of the calendar: the `period`, or what of its value is known where it stays open; `note` says why.

    `other` is the second reading of a day in numbers.
    """

    period: Period | None
    value: str
    anchor: Anchor = "none"
    note: str | None = None
    other: Period | None = None


def resolve_date(reading: Reading, context: Context, tense: Tense | None) -> Resolved:
    """Return which day, week, month or year is meant; open where neither the text nor publication tells."""
    match reading:
        case Named():
            return _resolve_named(reading, context, tense)
        case Numeric():
            return _resolve_numeric(reading, context)
        case Moved():
            return _resolve_moved(reading, context, tense)
        case Within():
            return _resolve_within(reading, context, tense)
        case Same():
            return _resolve_same(reading, context, tense)
        case _:
            return Resolved(None, OPEN)


def _closed(period: Period | None, anchor: Anchor, otherwise: str = OPEN) -> Resolved:
    if period is None:
        return Resolved(None, otherwise, note="no such day is in the calendar")
    return Resolved(period, write(period), anchor)


def _resolve_named(named: Named, context: Context, tense: Tense | None) -> Resolved:
    if named.feast is not None and is_national(named.feast) and named.country is None:
        return _resolve_national(named, context, tense)
    if named.year is not None:
        return _check_weekday(named, _closed(read_in_year(named, named.year), "none", open_value(named)))
    if named.weekday is not None and named.month is None and named.unit is None:
        return _resolve_weekday(named, context, tense)
    if named.day is not None and named.month is None:
        return _resolve_numbered(named, context, tense)
    told = _told_year(named, context, tense)
    if told is not None:
        return told
    if context.now is None:
        return Resolved(None, open_value(named))
    return _check_weekday(named, _closed(choose_year(named, context.now, tense), "published", open_value(named)))


def _resolve_national(named: Named, context: Context, tense: Tense | None) -> Resolved:
    """Return "Independence Day" of the country named nearest that keeps one; open where the page names none."""
    now = context.now
    year = named.year or (None if now is None else now.first.year)
    for country in () if context.lands is None else context.lands.list_near(context.start):
        owned = replace(named, country=country)
        if year is None or read_in_year(owned, year) is not None:
            return _resolve_named(owned, context, tense)
    return Resolved(None, open_value(named), note="of which country is not told")


def _check_weekday(named: Named, resolved: Resolved) -> Resolved:
    """Return the day as it is, or open where its weekday is another than the text says."""
    period = resolved.period
    if named.weekday is None or period is None or period.unit != "day" or named.unit is not None:
        return resolved
    if period.first.weekday() == named.weekday:
        return resolved
    month = period_of(period.first, "month")
    return Resolved(None, f"{write(month)}-XX", resolved.anchor, note="the weekday is not that of the date")


def _resolve_weekday(named: Named, context: Context, tense: Tense | None) -> Resolved:
    if context.now is None or context.now.unit != "day":
        return Resolved(None, open_value(named))
    choose = choose_weekday if named.day is None else choose_numbered
    return _closed(choose(named, context.now.first, tense), "published", open_value(named))


def _resolve_numbered(named: Named, context: Context, tense: Tense | None) -> Resolved:
    """Return "the 12th", of the month that the block tells of, else the nearest to publication."""
    told = context.told_here
    if told is not None and told.unit in {"day", "month"}:
        return _closed(read_inside(named, period_of(told.first, "month")), "text", OPEN)
    return _resolve_weekday(named, context, tense)


def _told_year(named: Named, context: Context, tense: Tense | None) -> Resolved | None:
    """Return a month or day in the year that the same block tells of, where that is not the present."""
    told, now = context.told_here, context.now
    if told is None or named.toward is not None or tense in COMING or told.unit in {"decade", "century"}:
        return None
    if now is not None and (told.unit not in {"day", "month"} or abs((told.first - now.first).days) <= FAR):
        return None
    period = read_in_year(named, told.first.year)
    if period is not None and period.last < told.first and tense == "past":
        period = read_in_year(named, told.first.year + 1)
    return _closed(period, "text", open_value(named))


def _resolve_numeric(numeric: Numeric, context: Context) -> Resolved:
    """Return a day in numbers: by the page's order, else the reading nearer to publication, else day first."""
    named = [
        Named(year=numeric.year, day=numeric.first, month=numeric.second),
        Named(year=numeric.year, day=numeric.second, month=numeric.first),
    ]
    read = [period for each in named if (period := read_in_year(each, numeric.year)) is not None]
    if not read or read[0] == read[-1]:
        return _closed(read[0] if read else None, "none", f"{numeric.year:04}-XX-XX")
    if context.order is not None:
        return _closed(read[0] if context.order == "day" else read[1], "none")
    now = context.now
    best = read[0] if now is None else min(read, key=lambda period: abs((period.first - now.first).days))
    other = read[1] if best == read[0] else read[0]
    return replace(_closed(best, "none"), note="day and month may be the other way round", other=other)


def open_value(named: Named) -> str:
    """Return the value of a time without year, or that no calendar has: `XXXX-05-04`, `XXXX-W38`, `2019-02-XX`."""
    year = "XXXX" if named.year is None else f"{named.year:04}"
    if named.feast is not None or (named.day is not None and named.month is None):
        return f"{year}-XX-XX"
    if named.unit is None and named.month is None:
        return f"{year}-WXX-{(named.weekday or 0) + 1}" if named.weekday is not None else year
    if named.unit is None:
        is_real = named.day is not None and _is_day(named)
        month = f"{named.month:02}" if 1 <= (named.month or 0) <= 12 else "XX"  # noqa: PLR2004 - months
        day = "" if named.day is None else f"-{named.day:02}" if is_real else "-XX"
        return f"{year}-{month}{day}"
    index = named.index or 0
    letters = {"week": f"W{index:02}", "quarter": f"Q{index}", "half": f"H{index}"}
    return f"{year}-{letters.get(named.unit) or SEASONS.get(index, 'XX')}"


def _is_day(named: Named) -> bool:
    return read_in_year(named, named.year or LEAP_YEAR) is not None


def _resolve_moved(moved: Moved, context: Context, tense: Tense | None) -> Resolved:
    if moved.count is None:
        return Resolved(None, OPEN)
    if moved.base == "now":
        return _from(context.now, _told_weekend(moved, context, tense), "published")
    if moved.base == "next" and tense in COMING:
        return _from(context.now, moved, "published")
    if moved.is_alike and context.told_here is not None and context.told_here.unit in ALIKE:
        return _closed(_in_year(context.told_here, context.told_here.first.year + moved.count), "text")
    if moved.base in {"text", "next"}:
        told = context.told_day if moved.unit == "day" and context.told_day is not None else context.told
        return _from(context.now, moved, "published") if told is None else _from(told, moved, "text")
    base = resolve_date(moved.base, context, tense) if not isinstance(moved.base, str) else Resolved(None, OPEN)
    if moved.is_alike and base.period is not None:
        return _closed(_in_year(base.period, base.period.first.year + moved.count), base.anchor)
    return replace(_from(base.period, moved, base.anchor), note=base.note)


def _told_weekend(moved: Moved, context: Context, tense: Tense | None) -> Moved:
    """Return "this weekend" as the last one in the first half of a week that tells of no time to come."""
    now = context.now
    is_early = now is not None and now.unit == "day" and now.first.weekday() <= WEDNESDAY
    if moved.unit != "weekend" or moved.count != 0 or tense in COMING or not (is_early or tense == "past"):
        return moved
    is_over = now is not None and now.first.weekday() < SATURDAY
    return replace(moved, count=-1) if is_over else moved


def _from(base: Period | None, moved: Moved, anchor: Anchor) -> Resolved:
    """Return the time some units from another; open where that is told less finely than the unit."""
    if base is None or moved.count is None or is_finer(moved.unit, base.unit):
        return Resolved(None, OPEN)
    is_day = base.unit == "day" and (moved.unit == "day" or (moved.unit == "week" and _keeps_day(moved)))
    if is_day or (moved.is_exact and base.unit == "day" and moved.base != "now"):
        day = add(base.first, moved.unit, moved.count)
        return _closed(None if day is None else Period("day", day), anchor)
    return _closed(move(period_of(base.first, moved.unit), moved.count), anchor)


def _keeps_day(moved: Moved) -> bool:
    """Tell whether weeks are counted to the day: "in two weeks", "two weeks later", but not "two weeks ago"."""
    return moved.is_exact or (moved.base == "text" and abs(moved.count or 0) > 1)


def _resolve_within(within: Within, context: Context, tense: Tense | None) -> Resolved:
    outer = resolve_date(within.outer, context, tense)
    if outer.period is None:
        return replace(outer, value=OPEN)
    if within.inner is not None:
        return _closed(read_inside(within.inner, _whole(outer.period, within)), outer.anchor)
    return _closed(find_nth(outer.period, within.unit, within.index, within.weekday), outer.anchor)


def _resolve_same(same: Same, context: Context, tense: Tense | None) -> Resolved:
    """Return the month, week or period that is told of, or that of publication, in another year."""
    outer = resolve_date(same.year, context, tense)
    if outer.period is None or outer.period.unit != "year":
        return outer
    base = context.told
    if same.unit is not None:
        base = resolve_date(Moved(unit=same.unit, count=0, base="text"), context, tense).period
    if base is None:
        return replace(outer, value=OPEN, period=None) if same.unit is not None else outer
    return _closed(_in_year(base, outer.period.first.year), outer.anchor)


def _in_year(period: Period, year: int) -> Period | None:
    """Return the like of a time in another year: of weeks the one of the same number."""
    try:
        if period.unit in {"week", "weekend"}:
            week = period_of(date.fromisocalendar(year, period.first.isocalendar().week, 1), "week")
            return period_of(week.first, period.unit)
        return replace(period, first=period.first.replace(year=year))
    except ValueError:
        return None


def _whole(outer: Period, within: Within) -> Period:
    """Return the week that a day lies in, for "Monday two weeks from now"; any other time as it is."""
    return period_of(outer.first, "week") if within.unit == "week" and outer.unit == "day" else outer


def days_ago(today: date, days: int) -> date:
    """Return the day so many days before another, the first of the calendar at the earliest."""
    return today - timedelta(days=min(days, (today - date.min).days))

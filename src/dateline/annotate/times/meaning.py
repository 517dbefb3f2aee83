"""The TIMEX3 type, value and interval of an expression: what the record says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.calendar import Period, add, write
from dateline.annotate.times.readings import (
    Ahead,
    Ancient,
    At,
    Clock,
    Hours,
    Length,
    Moved,
    Reading,
    Recurring,
    Vague,
)
from dateline.annotate.times.resolve import OPEN, Resolved, days_ago, resolve_date

if TYPE_CHECKING:
    from dateline.annotate.tense import Tense
    from dateline.annotate.times.context import Context
    from dateline.annotate.times.expressions import Expression
    from dateline.schema.times import Anchor, TimeType

LONG: Final = frozenset({"month", "year", "decade", "century"})
MIDNIGHT: Final = 24
OPEN_LENGTH: Final = "PTXH"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression means; `period`, and the `moment` of a clock, are what is told after may be told from."""

    type: TimeType
    value: str
    earliest: str | None = None
    latest: str | None = None
    anchor: Anchor = "none"
    period: Period | None = None
    note: str | None = None
    moment: datetime | None = None


def find_meaning(expression: Expression, context: Context, tense: Tense | None) -> Meaning:
    """Return the meaning of an expression; the verb's tense tells which Monday, and whether "in two weeks" is one."""
    return _mean(expression.reading, expression.mod, context, tense)


def _mean(reading: Reading, mod: str | None, context: Context, tense: Tense | None) -> Meaning:
    match reading:
        case Length():
            return _length(reading, context)
        case Recurring():
            return Meaning("SET", reading.value)
        case Vague():
            return _vague(reading, context)
        case Ancient():
            return Meaning("DATE", reading.value)
        case Hours():
            return _hours(reading, context)
        case At():
            return _moment(reading, context, tense)
        case Ahead():
            return _ahead(reading, context, tense)
        case _:
            return _date(reading, mod, context, tense)


def _date(reading: Reading, mod: str | None, context: Context, tense: Tense | None) -> Meaning:
    resolved = resolve_date(reading, context, tense)
    if isinstance(reading, Moved) and reading.base == "now" and mod in {"LESS_THAN", "MORE_THAN"}:
        return _bounded(reading, mod, resolved, context)
    return _of_period(resolved)


def _of_period(resolved: Resolved) -> Meaning:
    period = resolved.period
    if period is None:
        return Meaning("DATE", resolved.value, anchor=resolved.anchor, note=resolved.note)
    days = [period, *([] if resolved.other is None else [resolved.other])]
    return Meaning(
        "DATE",
        resolved.value,
        min(each.first for each in days).isoformat(),
        max(each.last for each in days).isoformat(),
        resolved.anchor,
        period,
        resolved.note,
    )


def _bounded(moved: Moved, mod: str, resolved: Resolved, context: Context) -> Meaning:
    """Return "less than a year ago", which is a bound: some time since then; unknown but past without publication."""
    now = context.now
    if resolved.period is None or now is None or now.unit != "day" or moved.count is None:
        return Meaning("DATE", "PAST_REF" if (moved.count or 0) < 0 else "FUTURE_REF")
    then = add(now.first, moved.unit, moved.count)
    bound = None if then is None else then.isoformat()
    earliest, latest = (bound, now.first.isoformat()) if mod == "LESS_THAN" else (None, bound)
    return replace(_of_period(resolved), earliest=earliest, latest=latest)


def _vague(vague: Vague, context: Context) -> Meaning:
    if context.now is None:
        return Meaning("DATE", vague.value)
    first, last = context.now.first.isoformat(), context.now.last.isoformat()
    earliest = None if vague.value == "PAST_REF" else first
    latest = None if vague.value == "FUTURE_REF" else last
    return Meaning("DATE", vague.value, earliest, latest, "published")


def _length(length: Length, context: Context) -> Meaning:
    """Return how long; "the past two years" ends with the day of publication, "the next two" begin with it."""
    now = context.now
    if length.toward is None or length.unit is None or length.count is None or now is None or now.unit != "day":
        return Meaning("DURATION", length.value)
    other = add(now.first, length.unit, length.count * length.toward)
    days = sorted(day.isoformat() for day in (now.first, other) if day is not None)
    return (
        Meaning("DURATION", length.value, days[0], days[-1], "published")
        if other
        else Meaning("DURATION", length.value)
    )


def _ahead(ahead: Ahead, context: Context, tense: Tense | None) -> Meaning:
    is_long = ahead.length.unit in LONG and tense == "intended"  # "to invest a billion in ten years"
    is_short = ahead.length.value.endswith("S")  # "from 0 to 60 in 5.7 seconds"
    is_told = tense == "past" or (tense == "present" and ahead.length.unit is None)  # "it covers 5 km in two hours"
    if is_told or is_long or is_short:
        return Meaning("DURATION", ahead.length.value)
    if ahead.length.seconds is not None:
        return _hours(Hours(seconds=ahead.length.seconds), context)
    if ahead.length.unit is None or ahead.length.count is None:
        return Meaning("DATE", "FUTURE_REF")
    moved = Moved(unit=ahead.length.unit, count=ahead.length.count, is_exact=True)
    return _of_period(resolve_date(moved, context, tense))


def _hours(hours: Hours, context: Context) -> Meaning:
    """Return "three hours ago": to the second where the hour of publication is known, else the days it may be."""
    word, now = "PAST_REF" if hours.seconds < 0 else "FUTURE_REF", context.now
    if hours.base != "now" and (context.moment is not None or context.told is not None):
        return _later(hours, context)
    if context.clock is not None:
        moment = _shift(context.clock, hours.seconds)
        return Meaning("TIME", word) if moment is None else Meaning("TIME", moment, moment, moment, "published")
    if hours.base != "now" and hours.length is not None:
        return Meaning("DURATION", hours.length)
    if now is None or now.unit != "day":
        return Meaning("TIME", word)
    days = abs(hours.seconds) // 86_400 + 1
    ends = sorted(
        (now.first, days_ago(now.first, days) if hours.seconds < 0 else add(now.first, "day", days) or now.first)
    )
    return Meaning("TIME", word, ends[0].isoformat(), ends[-1].isoformat(), "published")


def _later(hours: Hours, context: Context) -> Meaning:
    """Return "two hours later", from the time of day told of last; how long it was where that is a day."""
    moment = None if context.moment is None else _shift(context.moment, hours.seconds)
    if moment is None:
        return Meaning("DURATION", hours.length or OPEN_LENGTH)
    minute = moment[: len("2019-09-25T18:30")] if moment.endswith(":00") else moment
    day = Period("day", date.fromisoformat(moment[: len("2019-09-25")]))
    return Meaning("TIME", minute, minute, minute, "text", day, moment=datetime.fromisoformat(moment))


def _shift(moment: datetime, seconds: int) -> str | None:
    try:
        return (moment + timedelta(seconds=seconds)).isoformat(timespec="seconds")
    except OverflowError:
        return None


def _moment(moment: At, context: Context, tense: Tense | None) -> Meaning:
    """Return a time of day, on the day that is told with it, else that which the block tells of, else publication."""
    resolved = _day_told(context) if moment.day is None else resolve_date(moment.day, context, tense)
    day = resolved.period
    if day is not None and day.unit != "day":
        day, resolved = None, Resolved(None, OPEN, resolved.anchor)
    suffix = f"T{moment.part}" if moment.part is not None else _write_clock(moment.clock)
    if day is None:
        return Meaning("TIME", f"{resolved.value}{suffix}", anchor=resolved.anchor, note=resolved.note)
    earliest, latest = _interval(day, moment)
    at = _clock_time(day.first, moment.clock)
    return Meaning("TIME", f"{write(day)}{suffix}", earliest, latest, resolved.anchor, day, resolved.note, at)


def _clock_time(day: date, clock: Clock | None) -> datetime | None:
    if clock is None or clock.hour >= MIDNIGHT:
        return None
    return datetime.combine(day, time(clock.hour, clock.minute or 0, clock.second or 0))


def _day_told(context: Context) -> Resolved:
    told, now = context.told_day, context.now
    if context.is_alone and now is not None and now.unit == "day":
        return Resolved(now, write(now), "published")
    if told is not None and context.told_in >= context.block - 1:
        return Resolved(told, write(told), "text")
    if now is not None and now.unit == "day" and context.told is None:
        return Resolved(now, write(now), "published")
    return Resolved(None, OPEN)


def _write_clock(clock: Clock | None) -> str:
    if clock is None:
        return ""
    parts = (clock.hour, clock.minute, clock.second)
    return "T" + ":".join(f"{part:02}" for part in parts if part is not None)


def _interval(day: Period, moment: At) -> tuple[str, str]:
    """Return the bounds of a time of day: the minute, with its zone; of a night, its two days."""
    first = day.first.isoformat()
    clock = moment.clock
    if clock is None:
        after = add(day.first, "day", 1) if moment.part == "NI" else None
        return first, first if after is None else after.isoformat()
    if clock.hour == MIDNIGHT:
        after = add(day.first, "day", 1) or day.first
        stamp = f"{after.isoformat()}T00:00{clock.zone or ''}"
        return stamp, stamp
    zone = clock.zone or ""
    low = f"{first}T{clock.hour:02}:{clock.minute or 0:02}" + ("" if clock.second is None else f":{clock.second:02}")
    high = low if clock.minute is not None else f"{first}T{clock.hour:02}:59"
    return low + zone, high + zone

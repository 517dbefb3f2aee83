"""What words say of a time before it is known which: the day, the count and the direction that are named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from dateline.annotate.times.calendar import Unit

Toward = Literal[-1, 0, 1]  # last, this, next
# the day of publication; the time told of last; of "the next week" the first for what is to come, else the second
Base = Literal["now", "text", "next"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A time by its place in the calendar: "4 May", "2019", "Monday", "the third quarter", "Christmas".

    Months count from 1, weekdays from Monday, 0. `index` counts the `unit` (week, quarter, half) in the year; of a
    season it is its first month. `country` (ISO 3166 alpha-2) is that whose holiday a feast is. `toward` is -1 of "last
    May", 0 of "this May", 1 of "next May". `is_nearest` says that the nearest is meant, not that of the next week: "the
    coming Thursday".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: Unit | None = None
    index: int | None = None
    feast: str | None = None
    country: str | None = None
    toward: Toward | None = None
    is_nearest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeric:
    """A day in numbers that may be told either way round: "4/5/2019"."""

    first: int
    second: int
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A time some units from another: "last year", "two weeks ago", "the following month", "3 days after Easter".

    `count` is negative for the past, 0 for "this", None where it is vague. `is_exact` keeps the day: "in two weeks";
    `is_alike` the month or quarter: "40 in June, against 60 a year earlier".
    """

    unit: Unit
    count: int | None
    base: Base | Reading = "now"
    is_exact: bool = False
    is_alike: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """The n-th unit of another time, counted from its end if negative: "the first week of 2021", "the last day of May".

    With a `weekday` the n-th such day: "the last Friday of May". With `inner` what has that name in it: "Monday of next
    week".
    """

    outer: Reading
    unit: Unit
    index: int
    weekday: int | None = None
    inner: Named | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """The same time of another year: "the same month last year"; `unit` is None of "the same period"."""

    unit: Unit | None
    year: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day; `zone` is its distance from Greenwich in ISO 8601, `+02:00`, where it is said."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """A time of a day: at a `clock`, or a `part` of it in TIMEX3's letters (`MO`, `NI`); `day` is None if not named."""

    day: Reading | None = None
    clock: Clock | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A time some seconds from another: "three hours ago", "in 5 minutes", "two hours later"; negative for the past.

    `length` is how long that is in TIMEX3, where it is told from the text: all that is known if no clock is.
    """

    seconds: int
    base: Base = "now"
    length: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """How long, in TIMEX3.

    `unit` and `count` stand where the calendar can move by it, `toward` is that of "the past year"; `parts` are the
    units and counts of "2 years 1 month".
    """

    value: str
    unit: Unit | None = None
    count: int | None = None
    seconds: int | None = None
    toward: Toward | None = None
    parts: tuple[tuple[Unit, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """How often; `value` is the TIMEX3 of one round: `P1W` of "weekly"."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague:
    """Some time in the past, the present or the future: `PAST_REF` of "recently"."""

    value: Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """Read "in two weeks": a time to come, or how long something took; the verb tells."""

    length: Length


@dataclass(frozen=True, slots=True, kw_only=True)
class Ancient:
    """A year that the calendar of computers lacks, written as it is: `BC0044`."""

    value: str


Reading = Named | Numeric | Moved | Within | Same | At | Hours | Length | Recurring | Vague | Ahead | Ancient

"""A line of text in; the dates that it prints, with their places and clock times, out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from dateline.text.iso import is_plausible, write_date
from dateline.text.months import number_months

if TYPE_CHECKING:
    from collections.abc import Iterator

Order = Literal["day", "month"]
_MAX_MONTH: Final = 12
_NOON: Final = 12
_CENTURY: Final = 2000
_SHORT_YEAR: Final = 100
_LONG_MONTH: Final = 31
# 25/09/2019, 25.9.19, 9-25-2019: day and month in either order; 25. 9. 2019; 25/09/201926/09/2019 of two elements
_NUMBERS: Final = re.compile(
    r"(?<![\d./-])(\d{1,2})(?:([/.-])(\d{1,2})\2|(\.)\s(\d{1,2})\.\s(?=\d{4}))"
    r"(\d{4}(?=\d{1,2}[/.:]\d)|(?:\d{4}|\d{2})(?![\d/-]|\.\d))"
)
# 2019-09-25, 2019/9/25, 2019.09.25; 2019年9月25日, 2019년 9월 25일
_YEAR_FIRST: Final = re.compile(
    r"(?<![\d./-])(\d{4})(?:([/.-])(\d{1,2})\2(\d{1,2})|[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일])(?!\d)"
)
# what stands before a clock time: ", ", " - ", " at ", " | ", " / ", " um "; "T" in 2019-09-25T18:30
_BEFORE_CLOCK: Final = r"(?:T|[\s,|·•/–—-]*(?:(?:at|um|a las|às|à|alle|ore|kl|klo|o|om)\.?\s)?\s*)"
# 18:30, 18h30, 18.30, 18:30:05, 6:30 pm, 18:30 GMT, 18:30+03:00, 1830 GMT
_CLOCK: Final = re.compile(
    r"(?P<hour>\d{1,2})(?:[:h](?P<minute>\d{2})|\.(?P<minute2>\d{2})(?![./]\d))(?::(?P<second>\d{2}))?(?:\.\d+)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?(?:Uhr\s?|hrs?\b\s?|h\b\s?)?\(?(?P<zone>Z\b|[+-]\d\d:?\d\d|[A-Z]{2,4}\b)?",
    re.IGNORECASE,
)
_HAS_DIGIT: Final = re.compile(r"\d")  # most lines have none, and are no dates
_AFTER_DATE: Final = re.compile(_BEFORE_CLOCK, re.IGNORECASE)
_BETWEEN: Final = re.compile(
    r"[\s,|·•–—()-]*(?:(?:on|le|el|am|il)\s)?(?:\w{2,9}\.?,?\s)?\s*"
)  # "18:30 GMT, Wed 25 ..."
MAX_BESIDE: Final = 20  # characters beside the dates of a line that is a stamp
_REACH: Final = 40  # characters before a date in which its clock time may stand
# Names of zones that mean one offset wherever they are used; CST, IST, AST mean several.
ZONES: Final = {
    "Z": "Z", "UTC": "Z", "GMT": "Z", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "WEST": "+01:00", "BST": "+01:00", "CET": "+01:00",
    "MEZ": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "JST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00",
}  # fmt: skip
_AMERICAN: Final = frozenset({"ET", "CT", "MT", "PT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"})


class DateFound(Struct, frozen=True, kw_only=True):
    """A date in a text: `text[start:end]`, its clock time included; `value` is ISO 8601.

    `is_swappable` when it was printed in numbers and day and month could be the other way round.
    """

    start: int
    end: int
    value: str
    is_swappable: bool = False


class _Day(Struct, frozen=True):
    """A day in a text, before its clock time is sought; `swapped` is the other reading of it."""

    start: int
    end: int
    value: str
    swapped: str | None = None


def find_dates(text: str, *, language: str | None = None, order: Order | None = None) -> list[DateFound]:
    """Return the dates printed in a line, in order: "4 May 2019 10:15 GMT", "May 4, 2019", "4.5.2019", "2019年5月4日".

    `language` is that of the month names. `order` says what comes first in numbers such as 4/5/2019; without it,
    a date of the line with a number over 12 does. Where neither settles it, a clock of twelve hours or an American zone
    speaks for month first, all else for day first, and the date is swappable. A date without a year is none.
    """
    if _HAS_DIGIT.search(text) is None:
        return []
    days = [*_find_words(text, language), *_find_year_first(text), *_find_numbers(text)]
    settled = order or find_order(text)
    likely = settled or _guess_order(text, days)
    found: list[DateFound] = []
    for day in sorted(days, key=lambda day: (day.start, -day.end)):
        if not found or day.start >= found[-1].end:
            is_swappable = settled is None and day.swapped is not None
            found.append(_with_clock(text, _turn(day, likely), is_swappable=is_swappable))
    return found


def is_stamp(text: str, *, language: str | None = None) -> bool:
    """Whether a line is little else than its dates: "Thursday, 8 November 2018", "Lomé 8 NOV 2018 - 20:14"."""
    dated = sum(found.end - found.start for found in find_dates(text, language=language))
    return dated > 0 and len(text) - dated <= MAX_BESIDE


def find_order(text: str) -> Order | None:
    """Return which comes first in the numeric dates of a text, if one of them leaves no doubt: 25/09/2019."""
    for found in _NUMBERS.finditer(text):
        first, second = int(found[1]), int(found[3] or found[5])
        if first > _MAX_MONTH >= second and first <= _LONG_MONTH:
            return "day"
        if second > _MAX_MONTH >= first and second <= _LONG_MONTH:
            return "month"
    return None


def _find_words(text: str, language: str | None) -> Iterator[_Day]:
    folded = text.casefold()
    for name, number in number_months(language).items():
        for pattern in _patterns(name) if name in folded else ():
            for found in pattern.finditer(text):
                value = _write(found["year"], str(number), found["day"])
                if value is not None:
                    yield _Day(found.start(), found.end(), value)


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    """Return the ways to write a date of a month; one name at a time, since a choice of all is thirty times slower."""
    month = rf"{re.escape(name)}(?!\w)\.?"
    # a year, or one with the clock of the next element glued to it: "Nov 15, 20195:45 AM"
    year = r"(?P<year>\d{4})(?!\d(?!\d?:\d\d))"
    # 4 May 2019, 4th of May, 2019, 4 de mayo de 2019, 4. Mai 2019, 1er mai 2019, 04-May-19, 4/May/2019, 4. juni/lipanj
    # 2019; not 4 May 20:19
    day_first = (
        rf"(?<![\d.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|°|\.)?[\s/-]*(?:de |of |d['’])?{month}(?:/\w{{3,10}})?"
        r",?[\s/-]*(?:de |del |of )?['’]?(?P<year>\d{4}(?=\d{1,2}:\d\d)|(?:\d{4}|\d{2}(?!:))(?!\d|\.\d))"
    )
    # May 4, 2019, May 4th 2019
    month_first = rf"(?<!\w){month}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{year}"
    # May 04 18:30 2019, May 4 18:30:05 CEST 2019, as programs print it
    clock_within = rf"(?<!\w){month}\s+(?P<day>\d{{1,2}})\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{{3,4}}\s+)?{year}"
    # 2019. május 4.
    year_first = rf"(?<!\d)(?P<year>\d{{4}})\.?\s+{month}\s*(?P<day>\d{{1,2}})(?!\d)"
    patterns = (day_first, month_first, clock_within, year_first)
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _find_year_first(text: str) -> Iterator[_Day]:
    for found in _YEAR_FIRST.finditer(text):
        value = _write(found[1], found[3] or found[5], found[4] or found[6])
        if value is not None:
            yield _Day(found.start(), found.end(), value)


def _find_numbers(text: str) -> Iterator[_Day]:
    for found in _NUMBERS.finditer(text):
        one, other, year = found[1], found[3] or found[5], found[6]
        day_first = _write(year, other, one)
        month_first = None if found[2] in {".", None} else _write(year, one, other)  # with full stops the day leads
        value = day_first or month_first
        if value is not None:
            swapped = month_first if value == day_first and month_first != day_first else None
            yield _Day(found.start(), found.end(), value, swapped)


def _write(year: str, month: str, day: str) -> str | None:
    full = int(year) + (_CENTURY if int(year) < _SHORT_YEAR and len(year) < len("2019") else 0)
    value = write_date(full, int(month), int(day))
    return value if value is not None and is_plausible(value) else None


def _guess_order(text: str, days: list[_Day]) -> Order | None:
    if not any(day.swapped for day in days):
        return None
    is_american = any(clock["half"] or (clock["zone"] or "").upper() in _AMERICAN for clock in _CLOCK.finditer(text))
    return "month" if is_american else None


def _turn(day: _Day, order: Order | None) -> _Day:
    """Return the day as it reads in an order."""
    is_turned = day.swapped is not None and order == "month"
    return _Day(day.start, day.end, day.swapped or day.value) if is_turned else day


def _with_clock(text: str, day: _Day, *, is_swappable: bool) -> DateFound:
    clock = _clock_of(text, day)
    time = _write_clock(clock) if clock is not None else None
    if clock is None or time is None:
        return DateFound(start=day.start, end=day.end, value=day.value, is_swappable=is_swappable)
    start, end = min(day.start, clock.start()), max(day.end, _end_of(clock))
    return DateFound(start=start, end=end, value=day.value + time, is_swappable=is_swappable)


def _clock_of(text: str, day: _Day) -> re.Match[str] | None:
    """Return the clock time within a date, after it or before it."""
    if ":" in text[day.start : day.end]:
        return _CLOCK.search(text, text.index(":", day.start) - len("18"), day.end)
    after = _AFTER_DATE.match(text, day.end)
    clock = _CLOCK.match(text, after.end()) if after is not None else None
    return clock or _clock_before(text, day.start)


def _clock_before(text: str, position: int) -> re.Match[str] | None:
    for clock in _CLOCK.finditer(text, max(0, position - _REACH), position):
        if _BETWEEN.fullmatch(text, _end_of(clock), position):
            return clock
    return None


def _end_of(clock: re.Match[str]) -> int:
    """Where a clock time ends: at its zone if that is one, at the minutes' last word if not."""
    zone = (clock["zone"] or "").upper()
    is_zone = zone in ZONES or zone in _AMERICAN or zone[:1] in {"+", "-"}
    end = clock.end() if zone and is_zone else clock.start("zone") if zone else clock.end()
    return clock.start() + len(clock.string[clock.start() : end].rstrip(" ("))


def _write_clock(clock: re.Match[str]) -> str | None:
    hour, minute, second = int(clock["hour"]), int(clock["minute"] or clock["minute2"]), clock["second"]
    if clock["half"]:
        hour = hour % _NOON + (_NOON if clock["half"][0] in "pP" else 0)
    if hour > 23 or minute > 59 or int(second or 0) > 59:  # noqa: PLR2004 - the clock's own numbers
        return None
    zone = (clock["zone"] or "").upper()
    offset = f"{zone[:3]}:{zone[-2:]}" if zone[:1] in {"+", "-"} else ZONES.get(zone, "")
    return f"T{hour:02}:{minute:02}" + (f":{second}" if second else "") + offset

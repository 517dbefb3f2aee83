"""Days told by a weekday and a distance, or by their number alone. "Friday week", "two Sundays ago", "on the 12th"."""

from __future__ import annotations

import re
from typing import Final

from dateline.annotate.times.calendar import WEEK
from dateline.annotate.times.days import reading_of
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import OPENING
from dateline.annotate.times.readings import Length, Moved, Named, Recurring, Within
from dateline.annotate.times.tokens import Item

MONTH_DAYS: Final = 31
_NUMBERED: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)")  # "12th", not "twelfth"
# what may follow a day told by its number alone; a noun would be counted: "on the 12th floor"
_CLOSING: Final = frozenset(CODES[kind] for kind in ("STOP", "COMMA", "AND", "BRACKET", "QUOTE"))


def _ago(found: Found) -> list[Item] | None:
    """Read "two Sundays ago": of the Sundays behind, the second."""
    count, weekday = found.number("count"), found.number("weekday")
    if count is None or weekday is None or not 0 < count <= MONTH_DAYS:
        return None
    last = Named(weekday=weekday, toward=-1, is_nearest=True)
    return found.make("DATE", Moved(unit="day", count=-WEEK * (count - 1), base=last, is_exact=True))


def _week(found: Found) -> list[Item] | None:
    """Read "Friday week": the Friday after the next one."""
    weekday = found.number("weekday")
    is_counted = found.after is not None and found.after.text.isalpha() and found.after.text not in OPENING
    if found.item("week").text != "week" or weekday is None or is_counted:
        return None
    return found.make("DATE", _after_next(weekday, 1))


def _week_on(found: Found) -> list[Item] | None:
    """Read "a week on Monday", "a fortnight on Sunday": so long after the coming one."""
    length, weekday = found.value("length"), found.number("weekday")
    if not isinstance(length, Length) or length.unit != "week" or length.count is None or weekday is None:
        return None
    return found.make("DATE", _after_next(weekday, length.count))


def _after_next(weekday: int, weeks: int) -> Moved:
    coming = Named(weekday=weekday, toward=1, is_nearest=True)
    return Moved(unit="day", count=WEEK * weeks, base=coming, is_exact=True)


def _ago_today(found: Found) -> list[Item] | None:
    """Read "a week ago today": to the day."""
    length = found.value("length")
    if not isinstance(length, Length) or length.unit is None or length.count is None or found.value("day") != 0:
        return None
    today = Moved(unit="day", count=0)
    return found.make("DATE", Moved(unit=length.unit, count=-length.count, base=today, is_exact=True))


def _ago_on(found: Found) -> list[Item] | None:
    """Read "a week ago on Monday", "two weeks ago Tuesday": the Monday of that week."""
    length, weekday = found.value("length"), found.number("weekday")
    if not isinstance(length, Length) or length.unit != "week" or length.count is None or weekday is None:
        return None
    outer = Moved(unit="week", count=-length.count)
    return found.make("DATE", Within(outer=outer, unit="week", index=1, inner=Named(weekday=weekday)))


def _years_ago_on(found: Found) -> list[Item] | None:
    """Read "five years ago this month", "a year ago on Sunday": the like of it in that year."""
    length, day = found.value("length"), reading_of(found.item("day"))
    if not isinstance(length, Length) or length.unit != "year" or length.count is None or day is None:
        return None
    is_past = found.all[-1].code == CODES["DATE"] and not (isinstance(day, Moved) and day.count == 0)
    return None if is_past else found.make("DATE", Moved(unit="year", count=-length.count, base=day, is_alike=True))


def _until(found: Found) -> list[Item] | None:
    """Read "from Monday to Thursday": the Thursday that follows that Monday."""
    left, right = found.number("left"), found.number("right")
    if left is None or right is None or left == right:
        return None
    value = Moved(unit="day", count=(right - left) % WEEK, base=Named(weekday=left), is_exact=True)
    (last,) = found.group("right")
    return [*found.all[:-1], Item(CODES["DATE"], last.start, last.end, last.text, value)]


def _numbered(found: Found) -> list[Item] | None:
    """Read "on the 12th", "until the 3rd": of the month that is told of, or of the nearest."""
    day = found.number("day")
    if day is None or not 1 <= day <= MONTH_DAYS or _NUMBERED.fullmatch(found.item("day").text) is None:
        return None
    after = found.after
    if after is not None and after.code not in _CLOSING and (after.text not in OPENING or after.code == CODES["TO"]):
        return None
    return found.make("DATE", Named(day=day), since="the")


def _of_month(found: Found) -> list[Item] | None:
    """Read "the first of the month", "the 15th of each month"."""
    day = found.number("day")
    if found.value("unit") != "month" or day is None or not 1 <= day <= MONTH_DAYS:
        return None
    if "each" in found:
        return found.make("SET", Recurring(value=f"XXXX-XX-{day:02}"))
    return found.make("DATE", Within(outer=Moved(unit="month", count=0), unit="month", index=1, inner=Named(day=day)))


def _every_nth(found: Found) -> list[Item] | None:
    """Read "every second Tuesday", "every other Friday"."""
    weekday, other = found.number("weekday"), found.item("other")
    if weekday is None or (other.code == CODES["OTHER"] and other.text != "other"):
        return None
    return found.make("SET", Recurring(value=f"XXXX-WXX-{weekday + 1}"))


# read before lone weekdays are
EARLY_RULES: Final[tuple[Rule, ...]] = (
    make_rule(r"(?P<count> NUMERAL | SMALL ) (?P<weekday> WEEKDAYS ) AGO", _ago),
    make_rule(r"EACH (?P<other> OTHER | ORDINAL ) (?P<weekday> WEEKDAY )", _every_nth),
    make_rule(r"(?: THE )? (?P<day> ORDINAL ) OF (?: THE | (?P<each> EACH ) ) (?P<unit> UNIT )", _of_month),
)
# read before "today" is
AGO_TODAY: Final = make_rule(r"(?P<length> LENGTH ) AGO (?P<day> DAYNAME )", _ago_today)
RULES: Final[tuple[Rule, ...]] = (
    make_rule(r"(?P<weekday> WEEKDAY ) (?P<week> UNIT )", _week),
    make_rule(r"(?P<length> LENGTH ) ON (?P<weekday> WEEKDAY )", _week_on),
    make_rule(r"(?P<length> LENGTH ) AGO ON? (?P<weekday> WEEKDAY )", _ago_on),
    make_rule(r"(?P<length> LENGTH ) AGO ON? (?P<day> DATE | WEEKDAY )", _years_ago_on),
    make_rule(r"(?P<left> WEEKDAY ) (?: TO | DASH ) (?P<right> WEEKDAY )", _until),
    make_rule(r"(?: ON | TO | SINCE | FROM | BEFORE | AFTER ) (?P<the> THE ) (?P<day> ORDINAL )", _numbered),
)

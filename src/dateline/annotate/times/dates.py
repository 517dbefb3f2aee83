"""Level 2: dates of the calendar. "4 May 2019", "May 2019", "2019", "the 1990s", "Q3", "week 38", "spring 2019"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.feasts import feasts, is_national
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.readings import Ancient, Named, Numeric
from dateline.text.months import number_months

if TYPE_CHECKING:
    from dateline.annotate.times.calendar import Unit
    from dateline.annotate.times.tokens import Item

YEARS: Final = range(1000, 2200)
HUNDRED: Final = 100
TEN_THOUSAND: Final = 10_000  # a year has four digits in TIMEX3
PIVOT: Final = 40  # '40 is 1940, '39 is 2039: news speaks of the past, and plans a few decades at most
LAST_CENTURY: Final = 1900  # "the 1900s" are years of either kind, "the 2000s" a decade
DECADE_PIVOT: Final = 30  # "the '30s" are those of the last century, "the '20s" of this one
MONTH_DAYS: Final = 31
MONTHS_OF_YEAR: Final = 12
WEEKS: Final = 53
SERVING: Final = frozenset({"of", "for", "against"})  # "National Day of Prayer" is no country's day
_YEAR: Final = "(?P<year> FOUR | WRITTEN | NUMERAL )"
_JOINED: Final = "(?: COMMA | OF | IN | DASH | SLASH | OF THE UNIT (?: OF )? )?"


_POINTING: Final = frozenset(CODES[kind] for kind in ("LAST", "PAST", "NEXT", "COMING", "THIS", "THAT", "FOLLOWING"))


def year_of(item: Item) -> int | None:
    """Return the year that a number means, None for one that is no year; "'87" and "87" are 1987."""
    if not isinstance(item.value, int):
        return None
    if item.value in YEARS:
        return item.value
    if item.value < HUNDRED and len(item.text) == len("87"):
        return item.value + (1900 if item.value >= PIVOT else 2000)
    return None


def _may_count(found: Found) -> bool:
    """Tell whether the number behind a month counts what follows, as it may in "in March 12 people"."""
    is_short = found.item("month").text.endswith(".") or found.item("day").code == CODES["ORDINAL"]
    follows = found.match.end("month") == found.match.start("day")
    return follows and not is_short and found.after is not None and found.after.text.isalpha()


def _day(found: Found) -> list[Item] | None:
    month, day = found.number("month"), found.number("day")
    year = year_of(found.item("year")) if "year" in found else None
    if found.before is not None and found.before.text == "in" and "year" not in found and _may_count(found):
        return None
    if day is None or not 1 <= day <= MONTH_DAYS or ("year" in found and year is None):
        return None
    return found.make("DAY", Named(year=year, month=month, day=day))


def _short_year(found: Found) -> list[Item] | None:
    year = year_of(found.item("year"))
    day, month = found.number("day"), found.number("month")
    if year is None or (day is not None and not 1 <= day <= MONTH_DAYS):
        return None
    return found.make("DAY" if day else "MONTHLY", Named(year=year, month=month, day=day))


def _month(found: Found) -> list[Item] | None:
    year = year_of(found.item("year"))
    return None if year is None else found.make("MONTHLY", Named(year=year, month=found.number("month")))


def _lone_month(found: Found) -> list[Item]:
    return found.make("MONTHLY", Named(month=found.number("month")))


def _lone_year(found: Found) -> list[Item] | None:
    return found.make("YEAR", Named(year=found.number("year")))


def _cut_year(found: Found) -> list[Item] | None:
    """Read "the '68 protests": the stroke is glued to the number, and nothing closes it."""
    year, quote = year_of(found.item("year")), found.all[1]
    is_quoted = found.after is not None and found.after.code == CODES["QUOTE"]
    is_glued = quote.end == found.item("year").start > found.all[0].end + 1
    return found.make("YEAR", Named(year=year), since="year") if year and is_glued and not is_quoted else None


def _told_year(found: Found) -> list[Item] | None:
    """Read "year 2012", "fiscal 2019", "FY19"."""
    year = year_of(found.item("year"))
    if year is None or ("unit" in found and found.value("unit") != "year"):
        return None
    return found.make("YEAR", Named(year=year))


def _odd_year(found: Found) -> list[Item] | None:
    """Read "the year 2500", "the year 793": years that only the word before them makes years."""
    year = found.number("year")
    if (
        found.value("unit") != "year"
        or year is None
        or not HUNDRED <= year < TEN_THOUSAND
        or "," in found.item("year").text
    ):
        return None
    return found.make("YEAR", Named(year=year))


def _written_year(found: Found) -> list[Item] | None:
    """Read "in two thousand and twenty", "since nineteen eighty-six"; what follows is not counted."""
    is_counted = found.after is not None and found.after.text.isalpha()
    if found.number("year") not in YEARS or is_counted:
        return None
    return found.make("YEAR", Named(year=found.number("year")), since="year")


def _era(found: Found) -> list[Item] | None:
    number, sign = found.number("number"), found.value("era")
    if number is None or not 0 < number < TEN_THOUSAND:
        return None
    return found.make("YEAR", Ancient(value=f"BC{number:04}") if sign == -1 else Named(year=number))


def _decade(found: Found) -> list[Item]:
    years = found.number("decade") or 0
    if years < HUNDRED:
        years += 1900 if years >= DECADE_PIVOT else 2000
    if not years % HUNDRED and years < LAST_CENTURY and found.item("decade").text[0].isdigit():
        return found.make("SPAN", Named(year=years, unit="century"))  # "the 1800s"
    return found.make("SPAN", Named(year=years, unit="decade"))


def _century(found: Found) -> list[Item] | None:
    number = found.number("number")
    if found.value("unit") != "century" or number is None or not 0 < number < HUNDRED:
        return None
    if found.value("era") == -1:
        return found.make("SPAN", Ancient(value=f"BC{number - 1:02}"))
    return found.make("SPAN", Named(year=(number - 1) * HUNDRED, unit="century"))


def _centuries(found: Found) -> list[Item] | None:
    """Read "the 12th and 13th centuries": two expressions."""
    left, right = found.number("left"), found.number("number")
    built = _century(found)
    if built is None or left is None or right is None or not 0 < left < right:
        return None
    value = built[-1].value
    is_old = isinstance(value, Ancient)
    first = Ancient(value=f"BC{left - 1:02}") if is_old else Named(year=(left - 1) * HUNDRED, unit="century")
    between = found.items[found.match.end("left") : found.match.start("number")]
    return [*found.make("SPAN", first, until="left")[:1], *between, *found.make("SPAN", value, since="number")[-1:]]


def _numbered(found: Found) -> list[Item] | None:
    """Read "the third quarter", "the third quarter of 2019", "Q3 2019", "H1"."""
    value = found.value("code")
    unit, index = value if isinstance(value, tuple) else (found.value("unit"), found.value("number"))
    year = year_of(found.item("year")) if "year" in found else None
    most: dict[object, tuple[Unit, int]] = {"quarter": ("quarter", 4), "half": ("half", 2)}
    if unit not in most or not isinstance(index, int) or not 1 <= index <= most[unit][1]:
        return None
    return found.make("SPAN", Named(year=year, unit=most[unit][0], index=index))


def _glued(found: Found) -> list[Item] | None:
    """Read "2Q18", "Q3'19"; "Q3 20 million" has no year."""
    is_glued = found.item("code").end == found.all[1].start
    return _numbered(found) if is_glued else None


def _week(found: Found) -> list[Item] | None:
    number = found.number("number")
    if found.before is not None and found.before.code in _POINTING:
        return None  # "last week 38 people"
    if ("unit" in found and found.value("unit") != "week") or number is None or not 1 <= number <= WEEKS:
        return None
    day, year = found.number("day"), year_of(found.item("year")) if "year" in found else None
    if day is not None and not 1 <= day <= 7:  # noqa: PLR2004 - days of a week
        return None
    named = Named(year=year, unit="week", index=number, weekday=None if day is None else day - 1)
    return found.make("SPAN" if day is None else "DAY", named)


def _season(found: Found) -> list[Item] | None:
    year = year_of(found.item("year"))
    return None if year is None else found.make("SPAN", Named(year=year, unit="season", index=found.number("season")))


def _feast(found: Found) -> list[Item] | None:
    name = str(found.value("feast"))
    if is_national(name) and found.after is not None and found.after.text in SERVING and "year" not in found:
        return None
    kind = "SPAN" if feasts()[name].is_season else "DAY"
    return found.make(kind, Named(year=found.number("year"), feast=name))


# 25-Sep-2019
_WITH_NAME: Final = re.compile(r"(\d{1,2})[-/]([a-z]{3,4})[-/](\d{4}|\d{2})")


def _digits(found: Found) -> list[Item] | None:
    text = found.item("digits").text
    named = _WITH_NAME.fullmatch(text)
    if named is not None:
        month, year = number_months("en").get(named[2]), int(named[3])
        full = year if year >= HUNDRED else year + (1900 if year >= PIVOT else 2000)
        return None if month is None else found.make("DAY", Named(year=full, month=month, day=int(named[1])))
    if text.isdigit():
        return found.make("DAY", Named(year=int(text[:4]), month=int(text[4:6]), day=int(text[6:])))
    parts = [int(part) for part in re.split(r"[-/.]", text)]
    if len(parts) == len(("year", "month")):
        is_month = 1 <= parts[1] <= 12 and parts[0] in YEARS  # noqa: PLR2004 - months
        return found.make("MONTHLY", Named(year=parts[0], month=parts[1])) if is_month else None
    day, month = sorted(parts[1:] if parts[0] in YEARS else parts[:2], reverse=True)
    if not (1 <= day <= MONTH_DAYS and 1 <= month <= MONTHS_OF_YEAR):
        return None  # of a version or a score
    if parts[0] in YEARS:
        return found.make("DAY", Named(year=parts[0], month=parts[1], day=parts[2]))
    year = parts[2] if parts[2] >= HUNDRED else parts[2] + (1900 if parts[2] >= PIVOT else 2000)
    return found.make("DAY", Numeric(first=parts[0], second=parts[1], year=year))


def _year_month(found: Found) -> list[Item] | None:
    month, day = found.number("month"), found.number("day")
    return found.make("DAY", Named(year=found.number("year"), month=month, day=day))


RULES: Final[tuple[Rule, ...]] = (
    # May 4; May 4th, 2019; July the 4th
    make_rule(
        rf"(?P<month> MONTH ) (?: DASH | THE )? (?P<day> SMALL | ORDINAL ) (?: (?: COMMA | OF | DASH )? {_YEAR} )?",
        _day,
    ),
    make_rule(r"(?P<month> MONTH ) (?P<day> SMALL | ORDINAL ) COMMA? QUOTE (?P<year> TWO | SMALL )", _short_year),
    # 4 May; the 4th of May, 2019; 4 May in 2019
    make_rule(
        r"(?: THE )? (?P<day> SMALL | ORDINAL | NUMERAL ) (?: OF | DASH | SLASH )? (?P<month> MONTH )"
        rf"(?: {_JOINED} {_YEAR} )?",
        _day,
    ),
    # 15 April of 87; 4 May '87
    make_rule(
        r"(?: THE )? (?P<day> SMALL | ORDINAL ) (?: OF )? (?P<month> MONTH ) (?: OF | COMMA? QUOTE )"
        r"(?P<year> TWO | SMALL )",
        _short_year,
    ),
    # 2019 May 4; 2019/May/04
    make_rule(r"(?P<year> FOUR ) SLASH? (?P<month> MONTH ) SLASH? (?P<day> SMALL )", _year_month),
    make_rule(r"(?P<year> FOUR ) SLASH (?P<day> SMALL ) SLASH (?P<month> MONTH )", _year_month),
    # May 2019; May of 2019; May '19
    make_rule(rf"(?P<month> MONTH ) {_JOINED} {_YEAR}", _month),
    make_rule(r"(?P<month> MONTH ) QUOTE (?P<year> TWO | SMALL )", _short_year),
    make_rule(r"(?P<month> MONTH ) OF (?P<year> TWO )", _short_year),
    make_rule(r"(?P<month> MONTH )", _lone_month),
    make_rule(r"(?P<digits> DIGITS )", _digits),
    # 2019; the year 2019; fiscal 2019; FY19; AD 79; 44 BC
    make_rule(r"(?P<year> FOUR )", _lone_year),
    make_rule(r"(?: THE | IN | OF | SINCE ) QUOTE (?P<year> TWO )", _cut_year),
    make_rule(r"(?: THE )? (?P<unit> UNIT ) (?: OF )? (?P<year> FOUR | WRITTEN )", _told_year),
    make_rule(r"(?: IN | SINCE | OF ) (?P<year> NUMERAL | WRITTEN )", _written_year),
    make_rule(r"(?: THE )? (?P<unit> UNIT ) (?P<year> BIG )", _odd_year),
    make_rule(r"FISCAL (?P<unit> UNIT )? (?P<year> FOUR | TWO | SMALL )", _told_year),
    make_rule(r"(?P<era> ERA ) (?P<number> SMALL | TWO | BIG | FOUR )", _era),
    make_rule(r"(?P<number> SMALL | TWO | BIG | FOUR ) (?P<era> ERA )", _era),
    # the 1990s; the nineties; the 20th century
    make_rule(r"(?: THE )? (?P<decade> DECADE )", _decade),
    make_rule(r"(?: THE )? (?P<number> ORDINAL ) DASH? (?P<unit> UNIT ) (?P<era> ERA )?", _century),
    make_rule(
        r"(?: THE )? (?P<left> ORDINAL ) DASH? (?: AND | TO ) (?: THE )? (?P<number> ORDINAL ) DASH?"
        r"(?P<unit> UNITS | UNIT ) (?P<era> ERA )?",
        _centuries,
    ),
    # Q3; Q3 2019; 2019 Q3; the third quarter of 2019
    make_rule(rf"(?P<code> QUARTERCODE ) (?: (?: COMMA | OF | SLASH )? {_YEAR} )?", _numbered),
    make_rule(rf"{_YEAR} DASH? (?P<code> QUARTERCODE )", _numbered),
    make_rule(r"(?P<code> QUARTERCODE ) QUOTE? (?P<year> TWO | SMALL )", _glued),
    make_rule(
        r"(?: THE )? (?P<number> ORDINAL ) DASH? (?: FISCAL )? (?P<unit> UNIT )"
        rf"(?: (?: OF | IN )? (?: FISCAL )? {_YEAR} )?",
        _numbered,
    ),
    # week 38; week 38 of 2019; 2019-W38; 2019-W38-3
    make_rule(rf"(?: THE )? (?P<unit> UNIT ) (?P<number> SMALL | TWO ) (?: OF {_YEAR} )?", _week),
    make_rule(rf"{_YEAR} DASH (?P<number> WEEKCODE ) (?: DASH (?P<day> SMALL ) )?", _week),
    # spring 2019; the spring of 2019
    make_rule(rf"(?: THE )? (?P<season> SEASON ) (?: OF | COMMA )? {_YEAR}", _season),
    make_rule(r"(?: THE )? (?P<season> SEASON ) (?: OF )? QUOTE (?P<year> TWO | SMALL )", _season),
    # Christmas 2019; Christmas of 2019
    make_rule(r"(?P<feast> FEAST ) (?: (?: OF | IN | COMMA )? (?P<year> FOUR ) )?", _feast),
)

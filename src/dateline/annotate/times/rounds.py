"""Levels 2 and 7: what comes again. "daily", "every Monday", "once a week", "each quarter", "on Mondays"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.lengths import make_length
from dateline.annotate.times.readings import Length, Named, Recurring

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

UNITS: Final = ("TS", "TM", "TH", "D", "W", "M", "Q", "Y")  # TIMEX3's, the shortest first
TIMES: Final = {"other": 2, "second": 2, "single": 1, "working": 1, "passing": 1, "calendar": 1}  # "every other day"


def _often(found: Found) -> list[Item]:
    return found.make("SET", Recurring(value=str(found.value("often"))))


def _prefixed(found: Found) -> list[Item] | None:
    """Read "semi-annually", "bi-weekly"."""
    value = {"semi-annual": "P0.5Y", "semi-annually": "P0.5Y", "bi-weekly": "P2W", "bi-monthly": "P2M"}.get(
        "".join(item.text for item in found.all)
    )
    return None if value is None else found.make("SET", Recurring(value=value))


def _every(found: Found) -> list[Item] | None:
    unit, times = found.value("unit"), TIMES.get(found.item("other").text) if "other" in found else 1
    if times is None:
        return None
    if unit == "weekend":
        return found.make("SET", Recurring(value="XXXX-WXX-WE"))
    if unit == "quarter":
        return found.make("SET", Recurring(value="P3M"))
    length = make_length(unit, times) if unit != "second" else None
    return None if length is None else found.make("SET", Recurring(value=length.value))


def _weekends(found: Found) -> list[Item] | None:
    """Read "on weekends", "at weekends"."""
    if found.value("units") != "weekend":
        return None
    return found.make("SET", Recurring(value="XXXX-WXX-WE"), since="units")


def _every_night(found: Found) -> list[Item] | None:
    """Read "every Saturday night"."""
    weekday = found.number("weekday")
    part = {"night": "NI"}.get(found.item("part").text, found.value("part"))
    if weekday is None or part not in {"MO", "AF", "EV", "NI"}:
        return None
    return found.make("SET", Recurring(value=f"XXXX-WXX-{weekday + 1}T{part}"))


def _day_parts(found: Found) -> list[Item] | None:
    """Read "on Sunday mornings", "Friday nights"."""
    weekday, word = found.number("weekday"), found.item("part")
    part = {"nights": "NI"}.get(word.text, word.value)
    if weekday is None or not word.text.endswith("s") or part not in {"MO", "AF", "EV", "NI"}:
        return None
    return found.make("SET", Recurring(value=f"XXXX-WXX-{weekday + 1}T{part}"), since="weekday")


def _every_nth(found: Found) -> list[Item] | None:
    """Read "every second week", "every third year", "every 10th year"."""
    length = make_length(found.value("unit"), found.number("nth"))
    return None if length is None else found.make("SET", Recurring(value=length.value))


def _every_year_in(found: Found) -> list[Item] | None:
    """Read "each year in May", "every year on 5 May"."""
    named = found.value("named")
    is_yearly = found.item("set").text in {"each year", "every year"}
    if not is_yearly or not isinstance(named, Named) or named.year is not None or not named.month:
        return None
    day = "" if named.day is None else f"-{named.day:02}"
    return found.make("SET", Recurring(value=f"XXXX-{named.month:02}{day}"))


def _so_many_a(found: Found) -> list[Item] | None:
    """Read "five days a week", "40 hours per week": how much of each."""
    length, each = found.value("length"), found.all[-1].value
    if "each" in found:
        each = make_length(each, 1)
    elif re.fullmatch(r"an? \w+", found.all[-1].text) is None:
        return None
    if not isinstance(length, Length) or not isinstance(each, Length) or length.toward is not None:
        return None
    return found.make("SET", Recurring(value=each.value)) if _rank(length) < _rank(each) else None


def _rank(length: Length) -> int:
    """Return how large the unit of a length is: "five days a week" is how often, "3 weeks a day" is not."""
    letter = f"T{length.value[-1]}" if length.value.startswith("PT") else length.value[-1]
    return UNITS.index(letter) if letter in UNITS else len(UNITS)


def _nth_of_every(found: Found) -> list[Item] | None:
    """Read "the first Monday of every month": once in each."""
    length = make_length(found.value("unit"), 1) if found.value("unit") in {"month", "year"} else None
    return None if length is None else found.make("SET", Recurring(value=length.value))


def _every_few(found: Found) -> list[Item] | None:
    length = found.value("length")
    return found.make("SET", Recurring(value=length.value)) if isinstance(length, Length) else None


def _every_part(found: Found) -> list[Item]:
    return found.make("SET", Recurring(value=f"XXXX-XX-XXT{found.value('part')}"))


def _every_named(found: Found) -> list[Item] | None:
    """Read "every Monday", "each May", "every summer", "Mondays"."""
    value, item = found.value("named"), found.item("named")
    if isinstance(value, Named) and value.month and not value.day and not value.year:
        return found.make("SET", Recurring(value=f"XXXX-{value.month:02}"))
    if not isinstance(value, int):
        return None
    weekday = item.text.removesuffix("s").endswith("day")
    season = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}.get(value, "XX")
    return found.make("SET", Recurring(value=f"XXXX-WXX-{value + 1}" if weekday else f"XXXX-{season}"))


def _counted(found: Found) -> list[Item] | None:
    """Read "once a week", "three times a year"."""
    length = make_length(found.value("unit"), 1) if found.item("counted").text != "times" or "count" in found else None
    return None if length is None else found.make("SET", Recurring(value=length.value))


RULES: Final[tuple[Rule, ...]] = (
    make_rule(r"(?P<often> OFTEN )", _often),
    make_rule(r"OTHER DASH OFTEN", _prefixed),
    make_rule(r"EACH (?P<other> OTHER | FISCAL )? (?P<unit> UNIT )", _every),
    make_rule(r"EACH (?P<length> LENGTH )", _every_few),
    make_rule(r"EACH (?P<nth> ORDINAL ) (?P<unit> UNIT )", _every_nth),
    make_rule(r"(?P<set> SET ) (?: IN | ON ) (?P<named> MONTHLY | DAY )", _every_year_in),
    make_rule(r"(?P<weekday> WEEKDAY ) (?P<part> PART | UNITS )", _day_parts),
    make_rule(r"(?P<length> LENGTH ) (?: (?: PER | EACH ) (?P<each> UNIT ) | LENGTH )", _so_many_a),
    make_rule(r"EACH (?P<weekday> WEEKDAY ) (?P<part> PART | UNIT )", _every_night),
    make_rule(r"THE? (?: ORDINAL | LAST ) (?: WEEKDAY | UNIT ) OF EACH (?P<unit> UNIT )", _nth_of_every),
    make_rule(r"(?: ON | AT ) (?P<units> UNITS )", _weekends),
    make_rule(r"EACH (?P<part> PART )", _every_part),
    make_rule(r"EACH (?P<named> WEEKDAY | MONTHLY | SEASON )", _every_named),
    make_rule(r"(?P<named> WEEKDAYS )", _every_named),
    make_rule(
        r"(?P<count> SMALL | NUMERAL | FEW )? (?P<counted> COUNTED ) (?: INDEFINITE | PER | EACH ) (?P<unit> UNIT )",
        _counted,
    ),
)

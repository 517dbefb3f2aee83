"""Level 2: lengths of time. "three hours", "30-day", "a year and a half", "several weeks", "2 years 1 month"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.readings import Length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.times.calendar import Unit
    from dateline.annotate.times.tokens import Item


class Measure(NamedTuple):
    """A unit of length: TIMEX3's letters, the unit of the calendar or the seconds of one, and how many of them."""

    letters: str
    unit: Unit | None
    seconds: int = 0
    times: int = 1


MEASURES: Final[dict[object, Measure]] = {
    "second": Measure("TS", None, 1),
    "minute": Measure("TM", None, 60),
    "hour": Measure("TH", None, 3600),
    "day": Measure("D", "day"),
    "night": Measure("D", "day"),
    "week": Measure("W", "week"),
    "fortnight": Measure("W", "week", times=2),
    "month": Measure("M", "month"),
    "quarter": Measure("Q", "quarter"),
    "year": Measure("Y", "year"),
    "decade": Measure("DE", "decade"),
    "century": Measure("CE", "century"),
    "millennium": Measure("Y", "year", times=1000),
}
# halves that are whole in a smaller unit, by which the calendar can move: "half a century ago"
WHOLE_HALVES: Final[dict[object, tuple[Unit, int]]] = {
    "year": ("month", 6), "decade": ("year", 5), "century": ("year", 50)
}  # fmt: skip
MAX_COUNT: Final = 100_000  # more units than any calendar has; left open
VAGUE: Final = "X"
_NUMBER: Final = "SMALL | TWO | FOUR | BIG | NUMERAL"


def make_length(unit: object, count: float | None) -> Length | None:
    """Return the length of so many units, None where the unit measures nothing: "three seasons"."""
    measure = MEASURES.get(unit)
    if measure is None:
        return None
    amount = None if count is None or count > MAX_COUNT else count * measure.times
    whole = int(amount) if amount is not None and amount == int(amount) else None
    timed, letter = ("T", measure.letters[1:]) if measure.letters[0] == "T" else ("", measure.letters)
    shown = VAGUE if amount is None else f"{amount:g}"
    return Length(
        value=f"P{timed}{shown}{letter}",
        unit=measure.unit,
        count=whole,
        seconds=int(amount * measure.seconds) if amount is not None and measure.unit is None else None,
    )


def _length(found: Found) -> list[Item] | None:
    unit, count = found.value("unit"), found.value("count")
    is_one = found.item("unit").code == CODES["UNIT"] and "hyphen" not in found
    if (unit == "quarter" and _is_fraction(found)) or (is_one and found.item("count").code == CODES["FOUR"]):
        return None  # "three quarters of", "the World Cup 2018 day by day"
    length = make_length(unit, count if isinstance(count, (int, float)) else None)
    return None if length is None else found.make("LENGTH", length)


def _seconds(found: Found) -> list[Item] | None:
    """Read "30-second", whose unit alone is an ordinal."""
    length = make_length("second", _count(found.item("count"))) if found.item("unit").text == "second" else None
    return None if length is None else found.make("LENGTH", length)


def _is_fraction(found: Found) -> bool:
    """Tell whether "three quarters" are parts of a whole, not of years."""
    return (
        found.item("unit").text == "quarter"
        or "hyphen" in found
        or (found.after is not None and found.after.text in {"of", "-", "full"})
    )


def _half(found: Found) -> list[Item] | None:
    """Read "half a year", "half an hour", "half a day"."""
    unit, count = WHOLE_HALVES.get(found.value("unit"), (None, None))
    length = make_length(found.value("unit"), 0.5) if found.value("unit") != "second" else None
    if length is not None and unit is not None:
        length = replace(length, unit=unit, count=count)
    return None if length is None else found.make("LENGTH", length)


def _part_of(found: Found) -> list[Item] | None:
    """Read "a quarter of an hour", "three-quarters of an hour"."""
    count = found.value("count") if "count" in found else 1
    if found.value("quarter") != "quarter" or found.value("unit") != "hour" or count not in {1, 3}:
        return None
    length = make_length("hour", 0.25 * count)
    return None if length is None else found.make("LENGTH", length)


def _long(found: Found) -> list[Item] | None:
    """Read "year-long", "decades-long", "weeklong"."""
    if "long" in found and found.item("long").text != "long":
        return None
    length = make_length(found.value("unit"), None if found.item("unit").code == CODES["UNITS"] else 1)
    return None if length is None else found.make("LENGTH", length)


def _and_half(found: Found) -> list[Item] | None:
    """Read "two and a half years", "a year and a half", "one hour and a quarter"."""
    count = found.value("count") if "count" in found else 1
    part = 0.25 if found.value("part") == "quarter" else 0.5
    if not isinstance(count, (int, float)) or found.item("part").text not in {"half", "quarter"}:
        return None
    length = make_length(found.value("unit"), count + part)
    return None if length is None else found.make("LENGTH", length)


def _few(found: Found) -> list[Item] | None:
    unit = found.value("unit")
    if found.before is not None and found.before.text == "as":
        return None  # "the fifth attack in as many days"
    length = None if unit == "quarter" and found.item("unit").text == unit else make_length(unit, None)
    return None if length is None else found.make("LENGTH", length)


def _single(found: Found) -> list[Item] | None:
    """Read "a day", "an hour"; "a second" and "a quarter" are mostly something else."""
    unit = found.value("unit")
    length = None if unit in {"second", "quarter"} else make_length(unit, 1)
    return None if length is None else found.make("LENGTH", length)


def _whole(found: Found) -> list[Item] | None:
    unit = "night" if found.item("unit").text == "night" else found.value("unit")
    length = make_length(unit, 1)
    return None if length is None or unit in {"second", "quarter"} else found.make("LENGTH", length)


def _sum(found: Found) -> list[Item] | None:
    """Read "2 years 1 month 21 days"."""
    lengths = [make_length(unit.value, _count(count)) for count, unit in _pairs(found.all)]
    values = [length.value for length in lengths if length is not None]
    units = {(value.startswith("PT"), value[-1]) for value in values}
    if len(values) != len(lengths) or len(units) < len(values):
        return None  # "four days and three nights"
    dates = "".join(value[1:] for value in values if "T" not in value)
    clocks = "".join(value[2:] for value in values if "T" in value)
    parts = tuple(
        (length.unit, length.count) for length in lengths if length is not None and length.unit and length.count
    )
    return found.make(
        "LENGTH",
        Length(value=f"P{dates}" + (f"T{clocks}" if clocks else ""), parts=parts if len(parts) == len(lengths) else ()),
    )


def _count(item: Item) -> float | None:
    return item.value if isinstance(item.value, (int, float)) else None


def _pairs(items: Sequence[Item]) -> list[tuple[Item, Item]]:
    units = [at for at, item in enumerate(items) if isinstance(item.value, str)]
    return [(items[at - 1], items[at]) for at in units]


RULES: Final[tuple[Rule, ...]] = (
    # three hours; 30-day; 3h; the 30 days
    make_rule(rf"(?P<count> {_NUMBER} ) (?P<hyphen> DASH )? (?P<unit> UNIT | UNITS )", _length),
    make_rule(rf"(?P<count> {_NUMBER} ) DASH (?P<unit> ORDINAL )", _seconds),
    # half a year; two and a half years; a year and a half; one hour and half
    make_rule(r"HALF INDEFINITE (?P<unit> UNIT )", _half),
    make_rule(
        rf"(?P<count> {_NUMBER} ) DASH? AND DASH? INDEFINITE DASH? (?P<part> HALF | UNIT ) DASH?"
        r"(?P<unit> UNIT | UNITS )",
        _and_half,
    ),
    # a quarter of an hour; three-quarters of an hour; year-long; weeklong
    make_rule(
        rf"(?: (?P<count> {_NUMBER} ) DASH? | INDEFINITE ) (?P<quarter> UNIT | UNITS ) OF INDEFINITE (?P<unit> UNIT )",
        _part_of,
    ),
    make_rule(r"(?P<unit> UNIT | UNITS ) DASH (?P<long> OTHER )", _long),
    make_rule(r"(?P<unit> LONG )", _long),
    make_rule(
        rf"(?: (?P<count> {_NUMBER} ) | INDEFINITE ) (?P<unit> UNIT | UNITS ) AND INDEFINITE? (?P<part> HALF | UNIT )",
        _and_half,
    ),
    # several weeks; a few days; a couple of years; dozens of years; three to five days
    make_rule(r"(?: INDEFINITE? FEW (?: OF )? (?: THE )? | INDEFINITE? COUPLE (?: OF )? ) (?P<unit> UNITS )", _few),
    make_rule(rf"(?: {_NUMBER} ) (?: TO | DASH | AND ) (?: {_NUMBER} ) DASH? (?P<unit> UNIT | UNITS )", _few),
    # a day; an hour; all day; the whole year
    make_rule(r"INDEFINITE (?P<unit> UNIT )", _single),
    make_rule(r"(?: WHOLE | (?: THE | INDEFINITE ) WHOLE ) (?P<unit> UNIT | PART )", _whole),
    # 2 years 1 month 21 days; 3 hours and 20 minutes
    make_rule(
        rf"(?: {_NUMBER} ) (?: UNIT | UNITS ) (?: (?: COMMA | AND )? (?: {_NUMBER} ) (?: UNIT | UNITS ) )+", _sum
    ),
)

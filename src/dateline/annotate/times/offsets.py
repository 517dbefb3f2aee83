"""Level 7: times told by their distance. "two weeks ago", "a year earlier", "3 days after Easter", "in two months"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.days import CALENDAR_UNITS, reading_of
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import OPENING
from dateline.annotate.times.readings import Ahead, At, Hours, Length, Moved, Named, Reading, Vague, Within

if TYPE_CHECKING:
    from dateline.annotate.times.calendar import Unit
    from dateline.annotate.times.readings import Base
    from dateline.annotate.times.tokens import Item

ENDS: Final = frozenset(".,;:)!?")  # behind "two days before" that is told of nothing else

YEARS: Final = {"decade": 10, "century": 100}  # "a decade ago" is ten years ago, not some time in the decade before


def _moved(found: Found, sign: int, base: Base | Reading, *, is_exact: bool = False) -> list[Item] | None:
    length = found.value("length")
    if not isinstance(length, Length) or length.toward is not None:
        return None
    if length.parts:
        return found.make("DATE", _chain(length, sign, base), since="length")
    if length.unit is not None:
        years = YEARS.get(length.unit, 1)
        count = None if length.count is None else sign * length.count * years
        is_alike = base == "text" and (length.unit, count) == ("year", -1)
        unit: Unit = length.unit if years == 1 else "year"
        moved = Moved(unit=unit, count=count, base=base, is_exact=is_exact, is_alike=is_alike)
        return found.make("DATE", moved if count is not None or base != "now" else _vaguely(sign), since="length")
    if length.seconds is not None and isinstance(base, str):
        return found.make(
            "MOMENT", Hours(seconds=sign * length.seconds, base=base, length=length.value), since="length"
        )
    if length.value.startswith("PT"):
        return found.make("REFERENCE", _vaguely(sign), since="length") if base == "now" else None
    return found.make("REFERENCE", _vaguely(sign), since="length")


def _chain(length: Length, sign: int, base: Base | Reading) -> Moved:
    """Return "2 years 1 month 21 days later": one move after the other, to the day."""
    start: Base | Reading = Moved(unit="day", count=0, base=base) if isinstance(base, str) else base
    for unit, count in length.parts:
        start = Moved(unit=unit, count=sign * count, base=start, is_exact=True)
    return start if isinstance(start, Moved) else Moved(unit="day", count=0, base=start)


def _vaguely(sign: int) -> Vague:
    return Vague(value="PAST_REF" if sign < 0 else "FUTURE_REF")


def _ago(found: Found) -> list[Item] | None:
    return _moved(found, -1, "now")


def _or_so_ago(found: Found) -> list[Item] | None:
    """Read "a month or so ago", "ten years or more ago"."""
    return _moved(found, -1, "now") if found.item("so").text in {"so", "more"} else None


def _hence(found: Found) -> list[Item] | None:
    return _moved(found, 1, "now", is_exact=True)


def _later(found: Found) -> list[Item] | None:
    """Read "two weeks later", "a year earlier"; what follows "than" is no time."""
    if found.after is not None and found.after.text == "than":
        return None
    return _moved(found, 1 if found.item("side").code in {CODES["LATER"], CODES["AFTER"]} else -1, "text")


def _alone(found: Found) -> list[Item] | None:
    """Read "two days before", with nothing behind it."""
    if found.after is not None and found.after.text not in ENDS:
        return None
    return _later(found)


def _that(found: Found) -> list[Item] | None:
    """Read "two years before that", with nothing behind it."""
    if found.item("that").text != "that" or (found.after is not None and found.after.text not in ENDS | OPENING):
        return None
    return _moved(found, 1 if found.item("side").code == CODES["AFTER"] else -1, "text")


def _beside(found: Found) -> list[Item] | None:
    """Read "the day before", "the year after", with nothing behind it."""
    unit = CALENDAR_UNITS.get(found.value("unit"))
    if unit is None or (found.after is not None and found.after.text not in ENDS):
        return None
    return found.make(
        "DATE", Moved(unit=unit, count=1 if found.item("side").code == CODES["AFTER"] else -1, base="text")
    )


def _from_day(found: Found) -> list[Item] | None:
    """Read "3 days after Easter", "two weeks from tomorrow", "the eve of Christmas"."""
    base = reading_of(found.item("base"))
    if base is None or isinstance(base, At):
        return None
    is_coming = isinstance(base, Named) and base.weekday is not None and base.toward is None
    if isinstance(base, Named) and is_coming and found.item("side").code == CODES["FROM"]:
        base = replace(base, toward=1, is_nearest=True)  # "a week from Friday" is told of days to come
    return _moved(found, 1 if found.item("side").code != CODES["BEFORE"] else -1, base, is_exact=True)


def _eve_of(found: Found) -> list[Item] | None:
    base = reading_of(found.item("base"))
    return None if base is None else found.make("DATE", Moved(unit="day", count=-1, base=base, is_exact=True))


def _week_of(found: Found) -> list[Item] | None:
    """Read "the week of 9 September", "week beginning 9 September", "the week ending 15 September"."""
    base = reading_of(found.item("base"))
    is_joined = found.item("joint").text in {"of", "beginning", "starting", "commencing", "ending", "ended"}
    if found.value("unit") != "week" or base is None or not is_joined:
        return None
    return found.make("DATE", Moved(unit="week", count=0, base=base))


def _in(found: Found) -> list[Item] | None:
    length = found.value("length")
    if not isinstance(length, Length) or length.toward is not None or found.item("in").text != "in":
        return None
    return found.make("REFERENCE", Ahead(length=length), since="length")


def _on_weekday(found: Found) -> list[Item] | None:
    """Read "Monday two weeks from now": that day of the week."""
    outer, weekday = reading_of(found.item("outer")), found.number("weekday")
    if not isinstance(outer, Moved) or weekday is None:
        return None
    return found.make("DATE", Within(outer=outer, unit="week", index=1, inner=Named(weekday=weekday)))


RULES: Final[tuple[Rule, ...]] = (
    make_rule(r"(?P<length> LENGTH ) AGO", _ago),
    make_rule(r"(?P<length> LENGTH ) AND (?P<so> OTHER ) AGO", _or_so_ago),
    make_rule(r"(?P<length> LENGTH ) (?: HENCE | FROM NOW )", _hence),
    make_rule(r"IN (?P<length> LENGTH ) QUOTE (?: OTHER )? TIME", _hence),  # in ten days' time
    make_rule(r"(?P<length> LENGTH ) (?P<side> LATER | EARLIER )", _later),
    make_rule(r"(?P<length> LENGTH ) (?P<side> BEFORE | AFTER )", _alone),
    make_rule(r"(?P<length> LENGTH ) (?P<side> BEFORE | AFTER ) (?P<that> THAT )", _that),
    make_rule(r"THE (?P<unit> UNIT ) (?P<side> BEFORE | AFTER )", _beside),
    make_rule(
        r"(?P<length> LENGTH ) (?P<side> BEFORE | AFTER | FROM ) (?P<base> DAY | DATE | WEEKDAY | MONTHLY | YEAR )",
        _from_day,
    ),
    make_rule(r"(?: THE )? (?P<unit> UNIT ) (?P<joint> OF | START | OTHER ) (?P<base> DAY )", _week_of),
    make_rule(r"(?: THE )? EVE OF (?P<base> DAY )", _eve_of),
    make_rule(r"(?P<in> IN ) (?P<length> LENGTH ) (?! FROM | SINCE )", _in),
)
OUTER_RULES: Final[tuple[Rule, ...]] = (make_rule(r"(?P<weekday> WEEKDAY ) COMMA? (?P<outer> DATE )", _on_weekday),)

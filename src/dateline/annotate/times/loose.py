"""Level 9: words that speak of a time only in company. "in summer", "for weeks", "years ago", "for the year"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.times.days import CALENDAR_UNITS
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lengths import make_length
from dateline.annotate.times.readings import Moved, Named, Vague, Within

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

PARTS_OF_YEAR: Final = frozenset({"early", "late", "mid"})  # "late summer"
LEADING: Final = frozenset(
    "for in after within over during before since until of lasted took take takes last spent spend weeks days hours "
    "months and years".split()
)  # what stands before "weeks" that are a length: "for weeks", "took months", "days and weeks"
TOLD_BY: Final = frozenset({"of", "when", "that", "in", "before"})  # "the week of the vote", "the year to March"
_DATES: Final = ("MONTHLY", "DAY", "YEAR", "SPAN", "DATE")
NOT_COUNTED: Final = frozenset({"quarter", "second", "season", "weekend"})


def _season(found: Found) -> list[Item]:
    named = Named(unit="season", index=found.number("season"))
    return found.make("SPAN", named, since="the" if "the" in found else "season")


def _part_of_year(found: Found) -> list[Item] | None:
    if found.item("part").text not in PARTS_OF_YEAR:
        return None
    return found.make("SPAN", Named(unit="season", index=found.number("season")), since="season")


def _units(found: Found) -> list[Item] | None:
    """Read "for weeks", "took months", "years of war"."""
    if found.value("unit") in NOT_COUNTED or (found.before is not None and found.before.text not in LEADING):
        return None
    length = make_length(found.value("unit"), None)
    return None if length is None else found.make("LENGTH", length)


def _distance(found: Found) -> list[Item] | None:
    """Read "hours after the attack", "days before the vote": how long; the distance is from something else."""
    length = None if found.value("unit") in NOT_COUNTED else make_length(found.value("unit"), None)
    return None if length is None else found.make("LENGTH", length, until="unit")


def _vague_distance(found: Found) -> list[Item] | None:
    if found.value("unit") in NOT_COUNTED - {"second"}:
        return None
    is_past = found.item("side").text in {"ago", "earlier"}
    return found.make("REFERENCE", Vague(value="PAST_REF" if is_past else "FUTURE_REF"))


def _the_unit(found: Found) -> list[Item] | None:
    """Read "for the year", "in the week", "the end of the month": the one that it is."""
    unit = CALENDAR_UNITS.get(found.value("unit"))
    is_told = found.after is not None and (found.after.text in TOLD_BY or _leads_to_date(found))
    return (
        None if unit is None or unit == "day" or is_told else found.make("DATE", Moved(unit=unit, count=0), since="the")
    )


def _leads_to_date(found: Found) -> bool:
    """Tell of "the year to March", which is a length; "the year to come" is not."""
    end = found.match.end()
    return [item.code for item in found.items[end : end + 2]] in ([CODES["TO"], CODES[kind]] for kind in _DATES)


def _weekend(found: Found) -> list[Item] | None:
    """Read "at the weekend", "on the weekend"."""
    if found.value("unit") != "weekend":
        return None
    return found.make("DATE", Moved(unit="weekend", count=0), since="the")


def _end_of(found: Found) -> list[Item] | None:
    """Read "end of year", "end of month", with no article."""
    unit = CALENDAR_UNITS.get(found.value("unit"))
    return None if unit is None or unit == "day" else found.make("DATE", Moved(unit=unit, count=0), since="unit")


def _year_end(found: Found) -> list[Item] | None:
    """Read "by year-end", "at year's end": the last day of the year."""
    is_owned = "owner" not in found or found.item("owner").text == "s"
    if found.value("unit") != "year" or found.item("end").text != "end" or not is_owned:
        return None
    return found.make("DATE", Within(outer=Moved(unit="year", count=0), unit="day", index=-1))


RULES: Final[tuple[Rule, ...]] = (
    make_rule(
        r"(?: IN | FOR | SINCE | TO | BEFORE | AFTER | FROM | OF | COMMA | AROUND ) (?P<the> THE )?"
        r"(?P<season> SEASON )",
        _season,
    ),
    make_rule(r"(?P<part> OTHER ) DASH? (?P<season> SEASON )", _part_of_year),
    make_rule(r"(?P<unit> UNITS )", _units),
    make_rule(r"(?P<unit> UNITS ) (?: BEFORE | AFTER )", _distance),
    make_rule(r"(?P<unit> UNITS ) (?P<side> AGO | LATER | EARLIER )", _vague_distance),
    make_rule(r"(?: END | START ) OF (?P<unit> UNIT )", _end_of),
    make_rule(r"(?P<unit> UNIT ) (?: DASH | QUOTE (?P<owner> OTHER ) )? (?P<end> END )", _year_end),
    make_rule(r"(?: ON | AT | SINCE | TO | BEFORE | AFTER ) (?P<the> THE ) (?P<unit> UNIT )", _weekend),
    make_rule(r"(?: FOR | IN | (?: END | START ) OF ) (?P<the> THE ) (?P<unit> UNIT )", _the_unit),
)

"""Level 4: days and stretches told by others. "last week", "next Monday", "the following month", "Tuesday, 5 May"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from msgspec import structs

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lengths import MEASURES
from dateline.annotate.times.readings import At, Length, Moved, Named, Numeric, Reading, Same, Vague, Within

if TYPE_CHECKING:
    from dateline.annotate.times.calendar import Unit
    from dateline.annotate.times.readings import Base, Toward
    from dateline.annotate.times.tokens import Item

TOWARD: Final[dict[str, Toward]] = {
    CODES["LAST"]: -1, CODES["PAST"]: -1, CODES["PRECEDING"]: -1, CODES["RECENT"]: -1, CODES["THIS"]: 0,
    CODES["THAT"]: 0, CODES["NEXT"]: 1, CODES["COMING"]: 1, CODES["FOLLOWING"]: 1,
}  # fmt: skip
BY_TEXT: Final = frozenset({CODES["FOLLOWING"], CODES["PRECEDING"], CODES["THAT"]})  # not counted from publication
CALENDAR_UNITS: Final[dict[object, Unit]] = {
    "day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century",
}  # fmt: skip
# behind a Monday that only tells which: "the Monday debate"
_TELLING: Final = frozenset({CODES["OTHER"], CODES["PART"], CODES["COUNTED"]})
_NTH: Final = "(?: THE )? (?P<index> ORDINAL | LAST ) (?: (?P<unit> UNIT ) | (?P<weekday> WEEKDAY ) ) (?: OF | IN )"
_TOWARD: Final = "(?P<toward> LAST | PAST | PRECEDING | NEXT | COMING | FOLLOWING | THIS | THAT )"


def _base(found: Found) -> Base:
    """Return what is counted from: "the next day" is told from another, "next week" and "previous week" from today."""
    word, has_article = found.item("toward").code, "the" in found
    if word == CODES["NEXT"] and has_article:
        return "next"
    if word == CODES["PRECEDING"]:
        return "text" if has_article else "now"
    return "text" if word in BY_TEXT else "now"


def _unit(found: Found) -> list[Item] | None:
    """Read "last week", "this year", "the following month", "that day", "the next day"."""
    word, unit = found.item("toward"), CALENDAR_UNITS.get(found.value("unit"))
    if word.text == "those" or unit is None:
        return _night(found)
    if unit == "day" and word.code in {CODES["LAST"], CODES["PAST"], CODES["COMING"]}:
        return None  # "the last day" is that of something
    if "the" in found and word.code == CODES["LAST"] and found.after is not None and found.after.code == CODES["OF"]:
        return None  # "the last quarter of last year"
    if "the" in found and word.code in {CODES["LAST"], CODES["PAST"]}:
        return found.make("LENGTH", Length(value=_one(unit), unit=unit, count=1, toward=-1))
    return found.make("DATE", Moved(unit=unit, count=TOWARD[word.code], base=_base(found)))


def _one(unit: Unit) -> str:
    return f"P1{MEASURES[unit].letters}" if unit in MEASURES else "P1W"


def _night(found: Found) -> list[Item] | None:
    """Read "last night", "this morning", "the following evening"."""
    word = found.item("toward")
    part = {"night": "NI"}.get(found.item("unit").text, found.value("unit"))
    if (
        word.text == "those"
        or part not in {"MO", "AF", "EV", "NI", "MI"}
        or word.code in {CODES["PAST"], CODES["COMING"]}
    ):
        return None
    if word.code == CODES["LAST"] and part not in {"NI", "EV"}:
        return None
    return found.make("MOMENT", At(day=Moved(unit="day", count=TOWARD[word.code], base=_base(found)), part=part))


def _named(found: Found) -> list[Item] | None:
    """Read "next Monday", "last May", "this summer", "the coming Thursday"."""
    word, named = found.item("toward"), _named_of(found.item("named"))
    needs_article = word.code == CODES["FOLLOWING"] and "the" not in found  # "following Monday's debate"
    is_whole = word.code in {CODES["COMING"], CODES["FOLLOWING"]} and named is not None and named.day is not None
    if (
        named is None
        or word.text == "those"
        or needs_article
        or is_whole
        or (named.year is not None and word.code != CODES["THIS"])
    ):
        return None
    if word.code == CODES["THAT"]:
        return None if named.weekday is None else found.make("DATE", named)
    is_nearest = word.code in {CODES["PAST"], CODES["COMING"]} or named.weekday is None
    return found.make("DATE", replace(named, toward=TOWARD[word.code], is_nearest=is_nearest))


def _named_of(item: Item) -> Named | None:
    """Return what a weekday, month, season or date names."""
    if item.code == CODES["SEASON"] and isinstance(item.value, int):
        return Named(unit="season", index=item.value)
    if item.code in {CODES["WEEKDAY"], CODES["WEEKSHORT"]} and isinstance(item.value, int):
        return Named(weekday=item.value)
    return item.value if isinstance(item.value, Named) else None


def _weekday(found: Found) -> list[Item] | None:
    tells_more = found.after is not None and found.after.code in _TELLING
    return found.make("WEEKDAY", found.number("weekday"), since="weekday" if tells_more else None)


def _dated(found: Found) -> list[Item] | None:
    """Read "Tuesday, 5 May", "Tue 5 May 2019"; of numbers, only the first reading is kept."""
    value = found.value("day")
    return found.make("DAY", replace(value, weekday=found.number("weekday"))) if isinstance(value, Named) else None


def _numbered(found: Found) -> list[Item] | None:
    """Read "Tuesday the 11th"."""
    day = found.number("day")
    return None if day is None or day > 31 else found.make("DAY", Named(day=day, weekday=found.number("weekday")))  # noqa: PLR2004


def _day_name(found: Found) -> list[Item]:
    return found.make("DATE", Moved(unit="day", count=found.number("name") or 0))


def _tonight(found: Found) -> list[Item]:
    return found.make("MOMENT", At(day=Moved(unit="day", count=0), part="NI"))


def _beyond(found: Found) -> list[Item] | None:
    """Read "the day before yesterday", "the week after next", "the year before last"."""
    unit, days = CALENDAR_UNITS.get(found.value("unit")), found.number("other")
    is_after = found.item("side").code == CODES["AFTER"]
    ahead = found.item("other").code == CODES["NEXT"] if days is None else days > 0
    if unit is None or is_after != ahead or (days is not None and (unit != "day" or not days)):
        return None
    return found.make("DATE", Moved(unit=unit, count=2 if is_after else -2))


def _eve(found: Found) -> list[Item] | None:
    """Read "on the eve", as translations have it; "the eve of" something is told of that."""
    is_of = found.after is not None and found.after.text == "of"
    return None if is_of else found.make("DATE", Moved(unit="day", count=-1, base="text"), since="the")


def _span(found: Found) -> list[Item] | None:
    """Read "the past two years", "the next few days", "the last 24 hours"."""
    value, word = found.value("length"), found.item("toward")
    if not isinstance(value, Length) or word.code == CODES["THAT"]:
        return None
    toward = TOWARD[word.code]
    return found.make("LENGTH", replace(value, toward=toward or None))


def _vague(found: Found) -> list[Item] | None:
    """Read "recent months", "the coming weeks", "past years"."""
    word = found.item("toward").code
    if found.value("unit") not in MEASURES or (word == CODES["COMING"] and "the" not in found and "in" not in found):
        return None
    value = Vague(value="PAST_REF" if TOWARD[word] < 0 else "FUTURE_REF")
    return found.make("REFERENCE", value, since="the" if "the" in found else "toward")


def _within(found: Found) -> list[Item] | None:
    """Read "the first week of 2021", "the third month of next year", "the 15th day of May", "last week of 2016"."""
    whole, unit = CALENDAR_UNITS.get(found.value("whole")), CALENDAR_UNITS.get(found.value("unit"))
    outer = reading_of(found.item("outer")) if whole is None else Moved(unit=whole, count=0)
    index = -1 if found.item("index").code == CODES["LAST"] else found.number("index")
    if outer is None or index is None or (unit is None and "weekday" not in found) or _is_whole(unit, outer):
        return None
    return found.make("DATE", Within(outer=outer, unit=unit or "week", index=index, weekday=found.number("weekday")))


def _is_whole(unit: Unit | None, outer: Reading) -> bool:
    """Tell of "last year in March", where the year is not one of several in March."""
    return unit in {"year", "decade", "century"} and isinstance(outer, Named) and outer.unit is None


def _share(found: Found) -> list[Item]:
    """Read "the first eight months of this year": a part of it, which the words before it say; no length of its own."""
    return [*(structs.replace(item, code=CODES["OTHER"]) for item in found.all[:-1]), found.all[-1]]


def _share_of(found: Found) -> list[Item] | None:
    """Read "the first nine months of the year": a part of the year that it is."""
    unit = CALENDAR_UNITS.get(found.value("unit"))
    if unit is None or unit == "day":
        return None
    words = found.make("DATE", Moved(unit=unit, count=0), since="the")
    return [*(structs.replace(item, code=CODES["OTHER"]) for item in words[:-1]), words[-1]]


def _day_of(found: Found) -> list[Item] | None:
    """Read "Monday of next week", "the 21st of this month", "May of last year", "March 3 this year"."""
    outer, inner = found.value("outer"), found.item("inner")
    if not isinstance(outer, Moved):
        return None
    named = (
        Named(day=inner.value) if inner.code == CODES["ORDINAL"] and isinstance(inner.value, int) else _named_of(inner)
    )
    wanted: dict[bool, Unit] = {named is not None and named.weekday is not None and named.month is None: "week"}
    unit = wanted.get(True) or ("month" if inner.code == CODES["ORDINAL"] else "year")
    if named is None or outer.unit != unit or named.year is not None:
        return None
    return found.make("DATE", Within(outer=outer, unit=unit, index=1, inner=named))


def _owned(found: Found) -> list[Item] | None:
    """Read "last year's March meeting": that March."""
    return _day_of(found) if found.all[2].text == "s" else None


def reading_of(item: Item) -> Reading | None:
    """Return what an item of a date means, None for one that is no date."""
    if isinstance(item.value, (Named, Numeric, Moved, Within, Same, At)):
        return item.value
    return _named_of(item)


RULES: Final[tuple[Rule, ...]] = (
    make_rule(rf"(?P<the> THE )? (?: THAT | THIS )? {_TOWARD} (?: FISCAL )? (?P<unit> UNIT | PART )", _unit),
    make_rule(
        rf"(?P<the> THE )? (?: THIS )? {_TOWARD} (?P<named> WEEKDAY | WEEKSHORT | MONTHLY | SEASON | DAY )", _named
    ),
    make_rule(r"(?: THE )? (?P<weekday> WEEKDAY )", _weekday),
    make_rule(r"(?P<weekday> WEEKDAY | WEEKSHORT ) COMMA? (?P<day> DAY )", _dated),
    make_rule(r"(?P<weekday> WEEKDAY | WEEKSHORT ) COMMA? THE? (?P<day> ORDINAL )", _numbered),
    make_rule(r"(?P<name> DAYNAME )", _day_name),
    make_rule(r"TONIGHT", _tonight),
    # the day before yesterday; the week after next; the year before last
    make_rule(r"THE? (?P<unit> UNIT ) (?P<side> BEFORE | AFTER ) (?P<other> DAYNAME | NEXT | LAST )", _beyond),
    # the first week of 2021; the last Friday of May; the 15th day of the month
    make_rule(rf"{_NTH} (?P<outer> YEAR | MONTHLY | SPAN | THE (?P<whole> UNIT ) )", _within),
    make_rule(r"ON (?P<the> THE ) EVE", _eve),
    make_rule(rf"(?: THE )? {_TOWARD} (?P<length> LENGTH )", _span),
    make_rule(
        r"(?P<in> IN )? (?P<the> THE )? (?P<toward> RECENT | PAST | COMING ) (?P<unit> UNITS ) (?: AND UNITS )?", _vague
    ),
)
# read after the others, whose items they take in
OUTER_RULES: Final[tuple[Rule, ...]] = (
    make_rule(r"(?P<outer> DATE ) DASH? (?P<inner> WEEKDAY )", _day_of),  # this week Monday
    make_rule(r"(?P<outer> DATE ) QUOTE OTHER (?P<inner> WEEKDAY | MONTHLY | SEASON )", _owned),  # last year's March
    make_rule(r"(?P<outer> DATE ) (?: IN | COMMA ) (?P<inner> MONTHLY )", _day_of),  # last year in March
    make_rule(rf"{_NTH} (?P<outer> DATE )", _within),
    make_rule(r"(?: THE )? (?: ORDINAL | LAST | OTHER ) LENGTH OF (?: DATE | YEAR | MONTHLY | SPAN )", _share),
    make_rule(r"(?: THE )? (?: ORDINAL | LAST | OTHER ) LENGTH OF (?P<the> THE ) (?P<unit> UNIT )", _share_of),
    make_rule(
        r"(?: THE )? (?P<inner> WEEKDAY | ORDINAL | DAY | MONTHLY | SPAN | SEASON ) (?: OF | COMMA | IN )?"
        r"(?P<outer> DATE )",
        _day_of,
    ),
)

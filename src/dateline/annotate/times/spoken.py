"""Levels 2 and 3: times of day as they are spoken: "quarter to six", "five-thirty", "0600 hours", "from 7 to 9 pm"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.clocks import MILITARY, MINUTES, NOON, make_clock, read_colon
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.readings import Clock
from dateline.annotate.times.tokens import Item

if TYPE_CHECKING:
    from collections.abc import Sequence

QUARTER: Final = 15
STEP: Final = 5  # minutes that are spoken: "five-thirty", "seven fifteen", but not "seven eleven"
# what stands before an hour: "at ten to six"; after it: "five-thirty tomorrow"
_LEADING: Final = frozenset(
    CODES[kind] for kind in ("AT", "AROUND", "TO", "FROM", "SINCE", "BETWEEN", "BEFORE", "AFTER")
)
_FOLLOWING: Final = frozenset(CODES[kind] for kind in ("DAYNAME", "WEEKDAY", "THIS", "TONIGHT", "OCLOCK"))
_HALVED: Final = re.compile(r"(?P<half>[ap])\.?\s?(?:m\.?)?$")  # "9 a.m.", "9 pm", "9p"


def _quarter(found: Found) -> list[Item] | None:
    """Read "quarter past six", "a quarter to six"."""
    hour = found.number("hour")
    if found.item("unit").text != "quarter" or hour is None:
        return None
    return _make(found, _told(hour, QUARTER, is_past="past" in found))


def _minutes(found: Found) -> list[Item] | None:
    """Read "at ten to six", "twenty past five"; "at" or a day must stand beside it."""
    hour, minutes = found.number("hour"), found.number("minutes")
    if hour is None or minutes is None or minutes >= MINUTES // 2 or minutes % STEP or not _is_led(found):
        return None
    return _make(found, _told(hour, minutes, is_past="past" in found))


def _told(hour: int, minutes: int, *, is_past: bool) -> Clock | None:
    if not 1 <= hour <= NOON:
        return None
    return make_clock(hour, minutes) if is_past else make_clock(hour - 1 or NOON, MINUTES - minutes)


def _thirty(found: Found) -> list[Item] | None:
    """Read "at five-thirty", "seven fifteen p.m."."""
    hour, minute, half = found.number("hour"), found.number("minute"), found.value("half")
    if hour is None or minute is None or minute % STEP or not STEP < minute < MINUTES or not 1 <= hour <= NOON:
        return None
    if half is None and not _is_led(found):
        return None
    return _make(found, make_clock(hour, minute, half=half if isinstance(half, str) else None))


def _is_led(found: Found) -> bool:
    before, after = found.before, found.after
    return (before is not None and before.code in _LEADING) or (after is not None and after.code in _FOLLOWING)


def _hours(found: Found) -> list[Item] | None:
    """Read "0600 hours", "at 1900 hours"; "1900 hours" alone may be a length."""
    text = found.item("number").text
    is_clock = text.startswith("0") or (found.before is not None and found.before.code in _LEADING)
    if len(text) != MILITARY or not text.isdecimal() or not is_clock:
        return None
    return _make(found, make_clock(int(text[:2]), int(text[2:])))


def _local(found: Found) -> list[Item] | None:
    """Read "2030 local time"."""
    text = found.item("number").text
    if found.item("local").text != "local" or len(text) != MILITARY or not text.isdecimal():
        return None
    clock = make_clock(int(text[:2]), int(text[2:]))
    return None if clock is None else found.make("CLOCK", clock, until="number")


def _make(found: Found, clock: Clock | None) -> list[Item] | None:
    return None if clock is None else found.make("CLOCK", clock)


def _between(found: Found) -> list[Item] | None:
    """Read "between 7 and 9 a.m.", "7-9 p.m.": the first hour is of the same half of the day, if that comes before."""
    right, named = found.value("right"), _HALVED.search(found.item("right").text)
    is_and = found.item("joint").code == CODES["AND"]
    if not isinstance(right, Clock) or named is None or (is_and and not _is_between(found)):
        return None
    for half in (named["half"], "a" if named["half"] == "p" else "p"):
        left = _left(found.item("left"), half)
        if left is not None and (left.hour, left.minute or 0) < (right.hour, right.minute or 0):
            return _both(found.all, left)
    return None


def _is_between(found: Found) -> bool:
    return found.before is not None and found.before.code == CODES["BETWEEN"]


def _left(item: Item, half: str) -> Clock | None:
    if item.code == CODES["COLON"]:
        return read_colon(item.value, half=half)
    return make_clock(item.value, half=half) if isinstance(item.value, int) else None


def _both(words: Sequence[Item], left: Clock) -> list[Item]:
    first = words[0]
    return [Item(CODES["CLOCK"], first.start, first.end, first.text, left), *words[1:]]


_HOUR: Final = "(?P<hour> NUMERAL | SMALL )"
RULES: Final[tuple[Rule, ...]] = (
    # a quarter to six; quarter past 6
    make_rule(rf"INDEFINITE? (?P<unit> UNIT ) (?: (?P<past> PAST ) | TO ) {_HOUR}", _quarter),
    # ten to six; 20 past 5
    make_rule(rf"(?P<minutes> NUMERAL | SMALL ) (?: (?P<past> PAST ) | TO ) {_HOUR}", _minutes),
    # five-thirty; seven fifteen p.m.
    make_rule(r"(?P<hour> NUMERAL ) DASH? (?P<minute> NUMERAL ) (?P<half> HALFDAY )?", _thirty),
    # 0600 hours
    make_rule(r"(?P<number> FOUR | BIG ) (?: UNITS )", _hours),
    # 2030 local time
    make_rule(r"(?P<number> FOUR | BIG ) (?P<local> OTHER ) TIME", _local),
)
# read once times of day are built
RANGE_RULES: Final[tuple[Rule, ...]] = (
    # between 7 and 9 a.m.; 7:30-9 pm
    make_rule(r"(?P<left> SMALL | NUMERAL | COLON ) (?P<joint> TO | DASH | AND ) (?P<right> CLOCK )", _between),
)

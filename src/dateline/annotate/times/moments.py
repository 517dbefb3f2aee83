"""Levels 5 and 6: times of a day that is told. "Monday night", "5 May at 10:30", "10 a.m. on Friday"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import structs

from dateline.annotate.times.clocks import HALVES, NOON, make_clock, read_colon
from dateline.annotate.times.days import reading_of
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import OPENING
from dateline.annotate.times.readings import At, Clock, Moved, Named, Reading

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

NIGHT: Final = "NI"
LONE: Final = frozenset("dawn dusk daybreak nightfall lunchtime midday sunset sunrise".split())  # "at dawn"
# 2019-09-25T18:30, 2019-09-25T18:30:05.190Z, 2019-09-25T18:30+02:00
_STAMP: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?")
FARTHEST: Final = 15  # hours that two clocks seem apart where midnight is between them
NIGHT_ENDS: Final = 5  # "tonight at 1" is after midnight, "tonight at 7" before


def _part(found: Found) -> list[Item] | None:
    """Read "Monday night", "the morning of 5 May", "yesterday afternoon"."""
    part, day = found.value("part"), reading_of(found.item("day"))
    if found.item("part").text.endswith("s") or day is None or not isinstance(part, str):
        return None
    return found.make("MOMENT", At(day=day, part=part))


def _stamp(found: Found) -> list[Item] | None:
    """Read "2019-09-25T18:30Z"; parts of a second are left out."""
    match = _STAMP.match(str(found.value("stamp")).upper())
    if match is None:
        return None
    year, month, day, hour, minute, second = (None if part is None else int(part) for part in match.groups()[:6])
    zone = match["zone"]
    clock = make_clock(hour or 0, minute, second, zone=zone if zone in {None, "Z"} else f"{zone[:3]}:{zone[-2:]}")
    named = Named(year=year, month=month, day=day)
    return None if clock is None else found.make("MOMENT", At(day=named, clock=clock))


def _clocked(found: Found) -> list[Item] | None:
    day, clock = reading_of(found.item("day")), _clock_of(found.item("clock"))
    if day is None or clock is None:
        return None
    return found.make("MOMENT", At(day=day, clock=clock))


def _clocked_part(found: Found) -> list[Item] | None:
    """Read "five-thirty tomorrow evening", "10:30 on Monday night": the part of the day tells which half it is."""
    day, clock, part = reading_of(found.item("day")), _clock_of(found.item("clock")), found.value("part")
    if day is None or clock is None or found.item("part").text.endswith("s"):
        return None
    half = HALVES.get(str(part)) if _is_bare(found.item("clock"), clock) else None
    turned = make_clock(clock.hour, clock.minute, clock.second, half=half, zone=clock.zone)
    return None if turned is None else found.make("MOMENT", At(day=day, clock=turned))


def _is_bare(item: Item, clock: Clock) -> bool:
    """Tell whether a time of day leaves open which half it is of: "10:30", "five-thirty"; "3 p.m." does not."""
    return 0 < clock.hour <= NOON and not item.text.endswith(("m", "m."))


def _hour(found: Found) -> list[Item] | None:
    """Read "last night at 8", "Monday morning at 10": the part of the day tells which half it is."""
    value, hour = found.value("day"), found.number("hour")
    if not isinstance(value, At) or value.part is None or hour is None:
        return None
    clock = make_clock(hour, half="a" if value.part == "NI" and hour < NIGHT_ENDS else HALVES.get(value.part))
    return None if clock is None else found.make("MOMENT", At(day=value.day, clock=clock))


def _hour_before(found: Found) -> list[Item] | None:
    built = _hour(found)
    return None if built is None else [found.all[0], *found.make("MOMENT", built[0].value, since="hour")[1:]]


def _both_clocks(found: Found) -> list[Item] | None:
    """Read "3 a.m. (0000 GMT) on Tuesday": two clocks tell one time of that day."""
    day, local, world = reading_of(found.item("day")), _clock_of(found.item("local")), _clock_of(found.item("world"))
    if day is None or local is None or world is None or world.zone is None:
        return None
    (first, bracket, second), rest = found.all[:3], found.all[3:]
    moments = (At(day=day, clock=local), At(day=_turn_day(day, local, world), clock=world))
    left, right = (
        structs.replace(item, code=CODES["MOMENT"], value=at) for item, at in zip((first, second), moments, strict=True)
    )
    return [left, bracket, right, *rest]


def _turn_day(day: Reading, local: Clock, world: Clock) -> Reading:
    """Return the day of a second clock: "1 a.m. (2200 GMT) on Tuesday" is Monday there."""
    ahead = world.hour - local.hour
    turn = -1 if ahead >= FARTHEST else 1 if ahead <= -FARTHEST else 0
    return Moved(unit="day", count=turn, base=day, is_exact=True) if turn else day


def _parted(found: Found) -> list[Item] | None:
    """Read "Monday night at 10:30": the clock counts; "10:30" at night is 22:30."""
    value, clock = found.value("day"), _clock_of(found.item("clock"))
    if not isinstance(value, At) or value.part is None or clock is None:
        return None
    half = HALVES.get(value.part) if _is_bare(found.item("clock"), clock) else None
    turned = make_clock(clock.hour, clock.minute, clock.second, half=half, zone=clock.zone)
    return None if turned is None else found.make("MOMENT", At(day=value.day, clock=turned))


def _alone(found: Found) -> list[Item] | None:
    clock = _clock_of(found.item("clock"))
    return None if clock is None else found.make("MOMENT", At(clock=clock), since="clock")


def _small_hours(found: Found) -> list[Item] | None:
    """Read "the early hours of Tuesday", "the small hours"."""
    if found.item("early").text not in {"early", "small"} or found.value("unit") != "hour":
        return None
    day = reading_of(found.item("day")) if "day" in found else None
    return found.make("MOMENT", At(day=day, part="MO"))


def _lone_part(found: Found) -> list[Item] | None:
    """Read "at dawn", "by nightfall", "overnight": of the day that is told."""
    text, part = found.item("part").text, found.value("part")
    is_led = text in LONE and "leading" in found
    return found.make("MOMENT", At(part=str(part)), since="part") if is_led or text == "overnight" else None


def _in_part(found: Found) -> list[Item] | None:
    """Read "in the morning", "during the night"."""
    part = NIGHT if found.item("part").text == "night" else found.value("part")
    describes = found.after is not None and found.after.text.isalpha() and found.after.text not in OPENING
    if part not in {"MO", "AF", "EV", NIGHT} or found.item("part").text.endswith("s") or describes:
        return None
    return found.make("MOMENT", At(part=str(part)), since="the")


def _part_beside(found: Found) -> list[Item] | None:
    """Read "the night before", "the morning after", with nothing behind it."""
    part = NIGHT if found.item("part").text == "night" else found.value("part")
    if part not in {"MO", "AF", "EV", NIGHT} or (found.after is not None and found.after.code != CODES["STOP"]):
        return None
    count = 1 if found.item("side").code == CODES["AFTER"] else -1
    return found.make("MOMENT", At(day=Moved(unit="day", count=count, base="text"), part=str(part)))


def _clock_of(item: Item) -> Clock | None:
    return item.value if isinstance(item.value, Clock) else read_colon(item.value)


_DAY: Final = "(?P<day> DAY | DATE | WEEKDAY | WEEKSHORT )"
_CLOCK: Final = "(?P<clock> CLOCK | COLON )"
_AT: Final = "(?: (?: COMMA | AT | AROUND | BEFORE | AFTER | DASH | ON | SINCE )* )"
RULES: Final[tuple[Rule, ...]] = (
    # 2019-09-25T18:30Z
    make_rule(r"(?P<stamp> STAMP )", _stamp),
    # Monday night; the morning of 5 May; in the morning on Friday
    make_rule(rf"{_DAY} (?P<part> PART )", _part),
    make_rule(rf"(?: THE )? (?P<part> PART ) (?: OF | ON | COMMA ) {_DAY}", _part),
    # the early hours of Tuesday; the night before
    make_rule(rf"(?: THE )? (?P<early> OTHER ) (?P<unit> UNITS ) (?: OF | ON ) {_DAY}", _small_hours),
    make_rule(r"THE (?P<part> PART | UNIT ) (?P<side> BEFORE | AFTER )", _part_beside),
    # 3 a.m. (0000 GMT) on Tuesday
    make_rule(
        rf"(?P<local> CLOCK | COLON ) BRACKET (?P<world> CLOCK ) STOP (?: COMMA | ON | OF )* {_DAY}",
        _both_clocks,
    ),
    # 5 May, 10:30; 10 a.m. on Friday
    make_rule(rf"{_DAY} {_AT} {_CLOCK}", _clocked),
    make_rule(rf"{_CLOCK} (?: COMMA | ON | OF )* {_DAY}", _clocked),
    # five-thirty tomorrow evening
    make_rule(rf"{_CLOCK} (?: COMMA | ON | OF )* {_DAY} (?P<part> PART )", _clocked_part),
)
# read after the others, whose items they take in
LATER_RULES: Final[tuple[Rule, ...]] = (
    # last night at 8; tonight around 7
    make_rule(r"(?P<day> MOMENT ) (?: AT | AROUND ) (?P<hour> SMALL | NUMERAL )", _hour),
    # at 8 last night; at 10 tonight; at 9 on Monday morning
    make_rule(r"(?: AT | AROUND ) (?P<hour> SMALL | NUMERAL ) (?: COMMA | ON )? (?P<day> MOMENT )", _hour_before),
    make_rule(rf"(?P<day> MOMENT ) {_AT} {_CLOCK}", _parted),
    make_rule(rf"{_CLOCK} (?: COMMA | ON )? (?P<day> MOMENT )", _parted),
    # at 10:30; 6 p.m.
    make_rule(r"(?: AT | AROUND | TO | FROM | SINCE | BEFORE | AFTER | BETWEEN ) (?P<clock> COLON )", _alone),
    make_rule(r"(?P<clock> CLOCK )", _alone),
    # at dawn; overnight; in the morning; in the early hours
    make_rule(r"(?P<leading> AT | BEFORE | AFTER | AROUND | SINCE | TO )? (?P<part> PART )", _lone_part),
    make_rule(r"(?: IN | FOR ) (?P<the> THE ) (?P<part> PART | UNIT )", _in_part),
    make_rule(r"THE (?P<early> OTHER ) (?P<unit> UNITS )", _small_hours),
)

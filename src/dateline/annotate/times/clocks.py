"""Level 2: times of day. "6:30 p.m.", "18:30 GMT", "1930 GMT", "ten o'clock", "noon", "half past two"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.readings import Clock

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

NOON: Final = 12
HOURS: Final = 24
MINUTES: Final = 60
MILITARY: Final = len("1930")
HALVES: Final = {"MO": "a", "AF": "p", "EV": "p", "NI": "p"}  # what a part of the day makes of ten o'clock


def make_clock(
    hour: int, minute: int | None = None, second: int | None = None, *, half: str | None = None, zone: str | None = None
) -> Clock | None:
    """Return a time of day, None where the clock has no such time; `half` is `a` or `p` of "a.m." and "p.m."."""
    if half is not None:
        if not 0 < hour <= NOON:
            return None
        hour = hour % NOON + (NOON if half == "p" else 0)
    is_midnight = hour == HOURS and not minute and not second
    if not (0 <= hour < HOURS or is_midnight) or (minute or 0) >= MINUTES or (second or 0) >= MINUTES:
        return None
    return Clock(hour=hour, minute=minute, second=second, zone=zone)


def read_colon(value: object, *, half: str | None = None, zone: str | None = None) -> Clock | None:
    """Return the time of the numbers of "18:30" or "18:30:05"."""
    if not isinstance(value, tuple):
        return None
    hour, minute, *rest = value
    return make_clock(hour, minute, rest[0] if rest else None, half=half, zone=zone)


def _zone(found: Found) -> str | None:
    """Return the zone as a distance from Greenwich: "GMT+2" is `+02:00`."""
    zone = found.value("zone")
    shift = found.number("shift")
    if shift is not None and shift <= NOON:
        return f"{'+' if found.item('sign').text == '+' else '-'}{shift:02}:00"
    return zone if isinstance(zone, str) else None


def _half(found: Found) -> str | None:
    half = found.value("half")
    return half if isinstance(half, str) else None


def _colon(found: Found) -> list[Item] | None:
    clock = read_colon(found.value("colon"), half=_half(found), zone=_zone(found))
    return None if clock is None else found.make("CLOCK", clock)


def _hour(found: Found) -> list[Item] | None:
    hour = found.number("hour")
    clock = None if hour is None else make_clock(hour, half=_half(found), zone=_zone(found))
    return None if clock is None else found.make("CLOCK", clock)


def _military(found: Found) -> list[Item] | None:
    text = found.item("number").text
    if len(text) != MILITARY or not text.isdecimal():
        return None
    clock = make_clock(int(text[:2]), int(text[2:]), zone=_zone(found))
    return None if clock is None else found.make("CLOCK", clock)


def _named(found: Found) -> list[Item] | None:
    hour = found.number("name")
    return None if hour is None else found.make("CLOCK", Clock(hour=hour, minute=0, zone=_zone(found)))


def _past(found: Found) -> list[Item] | None:
    hour = found.number("hour")
    clock = None if hour is None or hour > NOON else make_clock(hour, MINUTES // 2)
    return None if clock is None else found.make("CLOCK", clock)


def _of_part(found: Found) -> list[Item] | None:
    """Read "10 in the morning", "ten o'clock at night"."""
    hour, half = found.number("hour"), HALVES.get(str(found.value("part")))
    clock = None if hour is None or half is None else make_clock(hour, half=half)
    return None if clock is None else found.make("CLOCK", clock)


_ZONE: Final = "(?: (?P<zone> ZONE ) (?: (?P<sign> SIGN | DASH ) (?P<shift> SMALL ) )? )"
_PLACE: Final = "(?: OTHER TIME )"  # whose clock is read: its zone stays open
_OF_PART: Final = "(?: IN THE | AT ) (?P<part> PART )"
RULES: Final[tuple[Rule, ...]] = (
    # 6:30 p.m.; 18:30 GMT; 18:30 GMT+2
    make_rule(rf"(?P<colon> COLON ) (?P<half> HALFDAY ) {_ZONE}?", _colon),
    make_rule(rf"(?P<colon> COLON ) {_ZONE}", _colon),
    # 6 pm; 9p; ten o'clock; 10 o'clock GMT
    make_rule(rf"(?P<hour> SMALL | NUMERAL ) (?P<half> HALFDAY ) {_ZONE}?", _hour),
    make_rule(rf"(?P<hour> SMALL | NUMERAL ) OCLOCK {_ZONE}?", _hour),
    # 10 in the morning; ten o'clock at night; 11:30 at night
    make_rule(rf"(?P<hour> SMALL | NUMERAL ) OCLOCK? {_OF_PART}", _of_part),
    # 1930 GMT; 0930 GMT
    make_rule(rf"(?P<number> FOUR | BIG ) {_ZONE}", _military),
    # 15:00 local time; 3 p.m. Moscow time
    make_rule(rf"(?P<colon> COLON ) (?P<half> HALFDAY )? {_PLACE}", _colon),
    make_rule(rf"(?P<hour> SMALL ) (?P<half> HALFDAY ) {_PLACE}", _hour),
    # noon; midnight; 12 noon; noon GMT
    make_rule(rf"SMALL? (?P<name> NOON ) {_ZONE}?", _named),
    # half past two
    make_rule(r"HALF PAST (?P<hour> NUMERAL | SMALL )", _past),
)

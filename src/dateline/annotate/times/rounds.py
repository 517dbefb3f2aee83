"""Levels 2 and 7: what comes again. "daily", "every Monday", "once a week", "each quarter", "on Mondays"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.lengths import make_length
from dateline.annotate.times.readings import Length, Named, Recurring

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

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

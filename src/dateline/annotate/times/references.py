"""Level 7: the past, the present and the future, as vague as they are told. "now", "in the past", "soon"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.times.days import CALENDAR_UNITS
from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import OPENING
from dateline.annotate.times.readings import Moved, Vague

if TYPE_CHECKING:
    from dateline.annotate.times.tokens import Item

NO_TIME_AFTER: Final = frozenset({"that", ","})  # "now that she is here", "Now, let us see"
IDIOMS: Final = frozenset({"then", "again", "on"})  # "now and then", "from now on"
_YEARS: Final = frozenset(CODES[kind] for kind in ("DATE", "YEAR"))
NEAR: Final = frozenset({"near", "distant", "foreseeable", "immediate"})


def _vague(found: Found) -> list[Item]:
    match found.value("vague"):
        case "PAST_REF" | "FUTURE_REF" as value:
            return found.make("REFERENCE", Vague(value=value))
        case _:
            return found.make("REFERENCE", Vague(value="PRESENT_REF"))


def _now(found: Found) -> list[Item] | None:
    """Read "now", "right now", but not the "now" of speech and idioms."""
    after, before = found.after, found.before
    if after is not None and after.text in NO_TIME_AFTER | IDIOMS:
        return None
    if after is not None and after.text == "and" and (before is None or before.text != "until"):
        return None
    if before is not None and before.text in {"then", "by", "even", "just", "as", "day"}:
        return None
    return found.make("REFERENCE", Vague(value="PRESENT_REF"))


def _right(found: Found) -> list[Item] | None:
    return found.make("REFERENCE", Vague(value="PRESENT_REF")) if found.item("right").text == "right" else None


def _present(found: Found) -> list[Item] | None:
    """Read "at present", "at the moment"; "to date"."""
    word, after = found.all[-1].text, found.after
    if "to" not in found and "article" not in found and after is not None and after.text.isalpha():
        return None  # "at present rates"
    is_idiom = found.before is not None and found.before.text == "up"  # "up to date"
    if "to" in found and ((word != "date" and "article" not in found) or is_idiom):
        return None  # "to present" a gift
    if "to" not in found and word == "date":
        return None
    return found.make("REFERENCE", Vague(value="PRESENT_REF"))


def _these_days(found: Found) -> list[Item] | None:
    words = [item.text for item in found.all]
    return found.make("REFERENCE", Vague(value="PRESENT_REF")) if words == ["these", "days"] else None


def _this_time(found: Found) -> list[Item] | None:
    """Read "at this time", "at this stage"; "at this time of year" and "at this time last year" are others."""
    is_other = found.after is not None and (found.after.text == "of" or found.after.code in _YEARS)
    if found.item("this").text != "this" or found.item("point").text not in {"time", "point", "stage"} or is_other:
        return None
    return found.make("REFERENCE", Vague(value="PRESENT_REF"))


def _ago(found: Found) -> list[Item] | None:
    """Read "long ago", "a while ago", "not so long ago"."""
    is_long = found.item("long").text in {"long", "while"}
    return (
        found.make("REFERENCE", Vague(value="PAST_REF"), since="article" if "article" in found else "long")
        if is_long
        else None
    )


def _other_day(found: Found) -> list[Item] | None:
    """Read "the other day", "the other night"."""
    is_past = found.item("other").text == "other" and found.all[-1].text in {"day", "night", "week", "evening"}
    return found.make("REFERENCE", Vague(value="PAST_REF")) if is_past else None


def _ahead(found: Found) -> list[Item] | None:
    """Read "in the months ahead", "in the weeks to come"."""
    is_ahead = found.all[-1].text in {"ahead", "come"} and found.value("units") in CALENDAR_UNITS
    return found.make("REFERENCE", Vague(value="FUTURE_REF"), since="the") if is_ahead else None


def _new_year(found: Found) -> list[Item] | None:
    """Read "in the new year": in January still that year, later the next."""
    if found.item("new").text != "new" or found.value("unit") != "year":
        return None
    last_month = Moved(unit="month", count=-1)
    return found.make("DATE", Moved(unit="year", count=1, base=last_month), since="the")


def _past(found: Found) -> list[Item] | None:
    """Read "in the past" with nothing that it describes."""
    if _describes(found):
        return None
    return found.make("REFERENCE", Vague(value="PAST_REF"), since="the")


def _describes(found: Found) -> bool:
    """Tell whether a noun may follow that the words belong to."""
    return found.after is not None and found.after.text[:1].isalpha() and found.after.text not in OPENING


def _future(found: Found) -> list[Item] | None:
    is_attribute = found.item("the").code == CODES["FUTURE"] and _describes(found)  # "in future research"
    if is_attribute or ("near" in found and found.item("near").text not in NEAR):
        return None
    return found.make("REFERENCE", Vague(value="FUTURE_REF"), since="the")


RULES: Final[tuple[Rule, ...]] = (
    make_rule(r"(?P<vague> VAGUE )", _vague),
    make_rule(r"NOW", _now),
    make_rule(r"(?P<right> OTHER ) NOW", _right),
    make_rule(r"AT (?P<article> THE | THIS )? PRESENT", _present),
    make_rule(r"(?P<to> TO ) (?P<article> THE )? PRESENT", _present),
    make_rule(r"OTHER UNITS", _these_days),
    make_rule(r"AT (?P<this> THIS ) (?P<point> TIME | OTHER )", _this_time),
    make_rule(r"IN (?P<the> THE ) PAST", _past),
    make_rule(r"(?P<article> INDEFINITE )? (?P<long> OTHER | LONG ) AGO", _ago),
    make_rule(r"THE (?P<other> OTHER ) (?: UNIT | PART )", _other_day),
    make_rule(r"(?: IN | FOR ) (?P<the> THE ) (?P<units> UNITS ) (?: TO OTHER | OTHER )", _ahead),
    make_rule(r"IN (?P<the> THE ) (?P<new> OTHER ) (?P<unit> UNIT )", _new_year),
    make_rule(r"IN (?P<the> FUTURE )", _future),
    make_rule(r"(?: IN | FOR ) (?P<the> THE ) (?P<near> OTHER )? FUTURE", _future),
)

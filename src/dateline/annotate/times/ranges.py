"""Level 3: from one time to another, each an expression. "3-5 May", "March to August 2011", "2013-19"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import OPENING
from dateline.annotate.times.readings import Named
from dateline.annotate.times.tokens import Item

if TYPE_CHECKING:
    from collections.abc import Sequence

HUNDRED: Final = 100
MONTH_DAYS: Final = 31
LONGEST: Final = 20  # years of a range whose end has two digits; "2015-86" is a telephone number


def _both(found: Found, left: Named, right: Named) -> list[Item]:
    first, last = found.group("left"), found.group("right")
    between = found.items[found.match.end("left") : found.match.start("right")]
    before = found.items[found.match.start() : found.match.start("left")]
    return [*before, _item(first, left), *between, _item(last, right)]


def _item(words: Sequence[Item], named: Named) -> Item:
    kind = "DAY" if named.day else "MONTHLY" if named.month else "YEAR"
    return Item(CODES[kind], words[0].start, words[-1].end, " ".join(word.text for word in words), named)


def _days_before(found: Found) -> list[Item] | None:
    """Read "3-5 May 2019": the first day is of the same month."""
    day, right = found.number("left"), found.value("right")
    if not isinstance(right, Named) or right.month is None or day is None or not 1 <= day <= MONTH_DAYS:
        return None
    return _both(found, replace(right, day=day, weekday=None), right)


def _days_after(found: Found) -> list[Item] | None:
    """Read "May 3-5, 2019", "May 3 and 5": the second day is of the same month, the year is that of both."""
    left, day = found.value("left"), found.number("day")
    if not isinstance(left, Named) or left.month is None or left.day is None or day is None or left.year is not None:
        return None
    if not left.day < day <= MONTH_DAYS or _counts(found):
        return None
    said = found.value("year")
    year = said.year if isinstance(said, Named) else None
    return _both(found, replace(left, year=year), replace(left, year=year, day=day, weekday=None))


def _list_before(found: Found) -> list[Item] | None:
    """Read "1, 3 and 5 October": all are of the same month."""
    right = found.value("right")
    days = [item for item in found.all[:-1] if isinstance(item.value, int)]
    if not isinstance(right, Named) or right.month is None or not _ascend(days, right.day):
        return None
    return [
        _item([item], replace(right, day=item.value, weekday=None)) if isinstance(item.value, int) else item
        for item in found.all
    ]


def _list_after(found: Found) -> list[Item] | None:
    """Read "October 1, 3 and 5": all are of the same month."""
    left = found.value("left")
    days = [item for item in found.all[1:] if isinstance(item.value, int)]
    if not isinstance(left, Named) or left.month is None or left.day is None or left.year is not None or _counts(found):
        return None
    if not _ascend(days, None) or left.day >= _number(days[0]):
        return None
    return [
        _item([item], replace(left, day=item.value, weekday=None)) if isinstance(item.value, int) else item
        for item in found.all
    ]


def _ascend(days: Sequence[Item], last: int | None) -> bool:
    """Tell whether numbers can be days of one month, in order."""
    numbers = [*map(_number, days), *([] if last is None else [last])]
    return numbers == sorted(set(numbers)) and numbers[0] >= 1 and numbers[-1] <= MONTH_DAYS


def _number(item: Item) -> int:
    return item.value if isinstance(item.value, int) else 0


def _counts(found: Found) -> bool:
    """Tell whether a second number counts what follows: "on May 3 and 5 people"."""
    if "year" in found or found.after is None or found.after.text in OPENING:
        return False
    return found.after.code == CODES["OTHER"]


def _months(found: Found) -> list[Item] | None:
    """Read "March to August 2011", "December 2010 to February": one year is that of both, or the next."""
    left, right = found.value("left"), found.value("right")
    if not isinstance(left, Named) or not isinstance(right, Named) or left.month is None or right.month is None:
        return None
    if left.feast or right.feast or (left.year is None) == (right.year is None):
        return None
    turns = (left.month, left.day or 0) > (right.month, right.day or 0)
    if left.year is None:
        return _both(found, replace(left, year=(right.year or 0) - turns), right)
    if found.item("joint").code == CODES["AND"]:
        return None
    return _both(found, left, replace(right, year=left.year + turns))


def _years(found: Found) -> list[Item] | None:
    """Read "2013-19", "2018/19": two digits that follow on."""
    left, rest, year = found.value("left"), found.item("right"), found.number("right")
    if not isinstance(left, Named) or left.year is None or left.month or year is None or len(rest.text) != len("19"):
        return None
    full = left.year // HUNDRED * HUNDRED + year
    is_life = (
        found.before is not None and found.before.text == "(" and found.after is not None and found.after.text == ")"
    )
    longest = HUNDRED if is_life else LONGEST  # "(1712-86)"
    return _both(found, left, Named(year=full)) if 0 < full - left.year <= longest else None


_JOINT: Final = "(?P<joint> TO | DASH | AND | SLASH )"
RULES: Final[tuple[Rule, ...]] = (
    make_rule(rf"(?P<left> SMALL | ORDINAL ) {_JOINT} (?P<right> DAY )", _days_before),
    make_rule(r"(?: SMALL | ORDINAL ) (?: COMMA (?: SMALL | ORDINAL ) )+ COMMA? AND (?P<right> DAY )", _list_before),
    make_rule(r"(?P<left> DAY ) (?: COMMA (?: SMALL | ORDINAL ) )+ COMMA? AND (?: SMALL | ORDINAL )", _list_after),
    make_rule(
        rf"(?P<left> DAY ) {_JOINT} (?P<right> (?P<day> SMALL | ORDINAL ) (?: COMMA? (?P<year> YEAR ) )? )", _days_after
    ),
    make_rule(rf"(?P<left> MONTHLY | DAY ) {_JOINT} (?P<right> MONTHLY | DAY )", _months),
    make_rule(r"(?P<left> YEAR ) (?: DASH | SLASH ) (?P<right> TWO | SMALL )", _years),
)

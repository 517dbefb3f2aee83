"""A stretch of text in; the expressions of time in it, with what they say of a time, out: the grammar as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from dateline.annotate.times import (
    clocks,
    compared,
    dates,
    days,
    lengths,
    loose,
    moments,
    numbers,
    offsets,
    ranges,
    references,
    rounds,
    spoken,
    weekdays,
)
from dateline.annotate.times.grammar import apply_level
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.modifiers import find_modifier
from dateline.annotate.times.readings import (
    Ahead,
    Ancient,
    At,
    Hours,
    Length,
    Moved,
    Named,
    Numeric,
    Reading,
    Recurring,
    Same,
    Vague,
    Within,
)
from dateline.annotate.times.tokens import cut_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.times.grammar import Rule
    from dateline.annotate.times.tokens import Item

LEVELS: Final[tuple[Sequence[Rule], ...]] = (
    numbers.RULES,
    (*dates.RULES, *spoken.RULES, *lengths.RULES, *clocks.RULES, *rounds.RULES, *weekdays.EARLY_RULES),
    (*ranges.RULES, *spoken.RANGE_RULES),
    (*days.RULES, weekdays.AGO_TODAY),
    (*days.OUTER_RULES, *weekdays.RULES, *moments.RULES),
    moments.LATER_RULES,
    (*offsets.RULES, *rounds.RULES, *references.RULES),
    (*offsets.OUTER_RULES, *compared.RULES),
    loose.RULES,
)
BUILT: Final = frozenset(
    CODES[kind] for kind in "DAY MONTHLY YEAR SPAN DATE WEEKDAY MOMENT LENGTH SET REFERENCE".split()
)
# tokens that begin nothing: a text without any other holds no time
_IDLE: Final = frozenset(
    CODES[kind]
    for kind in (
        "OTHER SMALL BIG TWO NUMERAL THE INDEFINITE OF IN AT ON TO FROM AND BETWEEN BEFORE AFTER LATER "
        "EARLIER EACH COUNTED HALF FEW COUPLE LAST PRECEDING NEXT COMING FOLLOWING THIS THAT RECENT END START COMMA "
        "DASH SLASH QUOTE SIGN STOP BRACKET AROUND SINCE FOR PER WHOLE ZONE HENCE".split()
    )
)


@dataclass(frozen=True, slots=True)
class Expression:
    """Characters `start` to `end` that tell a time, what they say of it, and the kind of item that said so."""

    start: int
    end: int
    text: str
    reading: Reading
    code: str
    mod: str | None = None


def find_expressions(text: str, *, offset: int = 0) -> list[Expression]:
    """Return the expressions of a text in order; `offset` is that of the text in its page. None overlap."""
    items: list[Item] = cut_tokens(text, offset=offset)
    is_idle = _is_idle(items)
    items = apply_level(LEVELS[0], items)
    if is_idle and _is_idle(items):  # the second for "nineteen eighty-six", the first for "two thousand and six"
        return []
    for rules in LEVELS[1:]:
        items = apply_level(rules, items)
    return list(_express(text, items, offset))


def _is_idle(items: Sequence[Item]) -> bool:
    return all(item.code in _IDLE for item in items)


def _express(text: str, items: Sequence[Item], offset: int) -> Iterator[Expression]:
    floor = 0
    for item, after in zip_longest(items, items[1:]):
        reading = _reading(item)
        if reading is None:
            continue
        end = item.end - (text[item.end - offset - 1] == "." and "m." not in item.text[-2:])
        if item.code == CODES["YEAR"] and after is not None and after.code == CODES["OTHER"]:
            floor = item.start - offset  # "the start of the 2014 games" is no part of the year
        start, mod = find_modifier(text, item.start - offset, reading, words=item.text, floor=floor)
        yield Expression(start + offset, end, text[start : end - offset], reading, item.code, mod)
        floor = end - offset


def _reading(item: Item) -> Reading | None:
    if item.code not in BUILT:
        return None
    if item.code == CODES["WEEKDAY"] and isinstance(item.value, int):
        return Named(weekday=item.value)
    known = (Named, Numeric, Moved, Within, Same, At, Hours, Length, Recurring, Vague, Ahead, Ancient)
    return item.value if isinstance(item.value, known) else None

"""Two numbers that are one quantity ("5 to 7 per cent", "15 dollars 50", "5 ft 6 in"), and scores, which are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import DASHES, Unit, words
from dateline.annotate.quantities.traps import is_score, is_vote, looks_like_year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage

_YEAR: Final = re.compile(r"1[5-9]\d\d|20\d\d")
_HUNDRED: Final = 100
_NEAR: Final = 3  # "three or four", "ten or twelve", but not "one or twenty"
_SMALL: Final = 20
_FARTHEST_BY: Final = 3.5  # "rose by 5 to 10 percent" is a range, "rose by 5 to 60 dollars" tells a level
_INCHES: Final = 12
_MOST_VOTES: Final = 5_000  # of the largest congresses
_MOST_TO_ONE: Final = 1_000  # "odds of 500 to 1"
_RATIOS: Final = frozenset({"margin", "ratio", "odds", "favour", "favor", "favourite", "favorite", "advantage"})
_VOTES: Final = frozenset({"vote", "votes", "ruling", "decision", "majority"})
_VOTE: Final = Unit("vote", "vote", "count")


def join_drafts(passage: Passage, drafts: Iterable[Draft], *, is_change: Callable[[Draft, Draft], bool]) -> list[Draft]:
    """Return the drafts with those put together that are one quantity, and without scores and spans of years.

    `is_change` tells whether a number after "from" is where something rose or fell from: that is no range.
    """
    joined: list[Draft] = []
    for draft in drafts:
        if joined and joined[-1].number.last <= draft.number.first:
            last = joined[-1]
            if _is_years(passage, last, draft):
                joined.pop()
                continue
            if _join_range(passage, last, draft, is_change=is_change) or _join_margin(passage, last, draft):
                joined[-1] = draft
                continue
            if _join_small(passage, last, draft):
                continue
            if _is_odds(passage, last, draft, is_change=is_change) and _settle_odds(passage, joined, draft):
                continue
            if (is_score(passage, last, draft) or _is_division(passage, last, draft)) and _settle_score(
                passage, joined, draft
            ):
                continue
        joined.append(draft)
    return joined


def _is_odds(passage: Passage, left: Draft, right: Draft, *, is_change: Callable[[Draft, Draft], bool]) -> bool:
    """Whether two numbers tell how one part stands to another: "a 3 to 1 margin", "by 2-to-1", "odds of 9 to 4"."""
    joint = [passage.low(index) for index in range(left.number.last, right.number.first)]
    if [word for word in joint if word not in DASHES] != ["to"] or left.unit is not None or right.unit is not None:
        return False
    values = (left.low, right.low)
    if any(value is None or value % 1 or not 0 < value <= _MOST_TO_ONE for value in values) or left.is_range:
        return False
    is_falling = (left.low or 0) > (right.low or 0)
    return is_falling and passage.low(left.first - 1) != "from" and not is_change(left, right)


def _settle_odds(passage: Passage, joined: list[Draft], draft: Draft) -> bool:
    """Count the two numbers as votes where they are; else drop both. Whether the second was dropped."""
    is_ratio = passage.low(draft.last) in _RATIOS or passage.low(draft.last - 1) == "one"
    if not is_ratio and passage.low(draft.last) in _VOTES:
        joined[-1].unit = draft.unit = _VOTE
        return False
    joined.pop()
    return True


def _is_division(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether two numbers with a dash are a vote of a large house ("voted 312-290"), or wins and losses ("216-146")."""
    if left.unit is not None or right.unit is not None or left.low is None or right.low is None or left.is_range:
        return False
    dash = left.number.last
    is_glued = right.number.first == dash + 1 and passage.low(dash) in DASHES and not passage.is_apart(dash + 1)
    is_told = is_vote(passage, left, right) or left.low > right.low
    return is_glued and max(left.low, right.low) <= _MOST_VOTES and is_told


def _settle_score(passage: Passage, joined: list[Draft], draft: Draft) -> bool:
    """Count the two numbers as votes; else drop both of a score. Whether the second was dropped."""
    if draft.unit is not None:
        return False
    if is_vote(passage, joined[-1], draft):
        joined[-1].unit = draft.unit = _VOTE
        return False
    joined.pop()
    return True


def _is_years(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether two numbers are a span of years or a season: "2014-15", "1990 to 1995"."""
    if right.unit is not None or not _YEAR.fullmatch(passage.text(left.number.first)) or left.number.last != left.last:
        return False
    text, dash = passage.text(right.number.first), left.last
    if right.number.first != dash + 1 or passage.low(dash) not in (*DASHES, "/", "to", "and"):
        return False
    return bool(_YEAR.fullmatch(text)) or (
        len(text) == len("15") and text.isdecimal() and passage.low(dash) in (*DASHES, "/")
    )


def _join_range(passage: Passage, left: Draft, right: Draft, *, is_change: Callable[[Draft, Draft], bool]) -> bool:
    """Make the right draft the range from the left one to it; whether they are one."""
    joint = _joint(passage, left, right)
    if joint is None or right.low is None or not _may_join(passage, left, right):
        return False
    before = passage.low(left.first - 1)
    if not _is_range_joint(joint, before, left, right):
        return False
    low = _rescaled(left, right)
    is_led = before == "from" or left.unit is not None or (before == "by" and right.low > _FARTHEST_BY * low)
    if joint == "to" and is_led and is_change(left, right):
        return False  # "from 5 to 7", "rose 18 cents to $20", "rose by 12,000 to 90,000"
    if low >= right.low or (joint in DASHES and _is_match(passage, left, right)):
        return False
    right.low, right.first, right.core = low, left.first - (before == "between"), (left.core[0], right.core[1])
    right.unit = right.unit or left.unit
    right.bound = "between"
    return True


def _may_join(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether two drafts are plain single numbers of one unit, the left one no year."""
    if left.low is None or left.is_range or right.is_range or not _fit(left, right):
        return False
    if looks_like_year(passage, left) and not _YEAR.fullmatch(passage.text(right.number.first)):
        return False
    return left.number.manner == right.number.manner == "plain"


def _is_range_joint(joint: str, before: str, left: Draft, right: Draft) -> bool:
    """Whether a joint makes a range: "and" after "between" alone, "or" between neighbours alone."""
    if joint == "and":
        return before == "between"
    is_money = right.unit is not None and right.unit.kind == "money"
    return joint != "or" or (_are_neighbours(left, right) and not is_money)


def _is_match(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether two bare numbers around a dash are a score, no word that they count after them."""
    is_bare = left.unit is None and right.unit is None
    return is_bare and is_score(passage, left, right) and not _leads_to_word(passage, right)


def _leads_to_word(passage: Passage, draft: Draft) -> bool:
    """Whether a word follows that the numbers may count: "30-40 people", but not "won 2-1 at"."""
    if passage.kind(draft.last) != "word":
        return False
    word = passage.word(draft.last)
    return passage.tree.tag(word) in ("NOUN", "ADJ", "PROPN") and not any(
        passage.low(index) in words().scores for index in range(draft.last - 8, draft.last + 3)
    )


def _joint(passage: Passage, left: Draft, right: Draft) -> str | None:
    """Return what stands between two drafts where it is one joint and nothing else."""
    gap = right.first - left.last
    if gap < 1:
        return None
    low = passage.low(left.last)
    if passage.join(left.last, right.first) in ("-to-", "- to", "-to"):  # "0-to-60-mph"
        return "to"
    if gap != 1 or low not in (*DASHES, "to", "and", "or"):
        return None
    if low in DASHES and passage.is_apart(left.last) != passage.is_apart(left.last + 1):
        return None
    return low


def _fit(left: Draft, right: Draft) -> bool:
    """Whether two drafts have one unit, or the left one waits for that of the right."""
    if left.unit is None:
        return True
    return right.unit is not None and (left.unit.name == right.unit.name or _is_one_currency(left.unit, right.unit))


def _is_one_currency(left: Unit, right: Unit) -> bool:
    return left.kind == right.kind == "money" and left.code == right.code


def _are_neighbours(left: Draft, right: Draft) -> bool:
    values = left.low or 0, right.low or 0
    return left.unit is None and values[0] < values[1] <= _SMALL and values[1] - values[0] < _NEAR


def _rescaled(left: Draft, right: Draft) -> float:
    """Return the left value, multiplied as the right one is: "5 to 10 million" begins at five million."""
    low, high, scale = left.low or 0.0, right.low or 0.0, right.number.scale
    return low * scale if left.number.scale == 1 and scale > 1 and low * scale < high else low


def _join_margin(passage: Passage, left: Draft, right: Draft) -> bool:
    """Make "5 ± 2" the range from 3 to 7."""
    if left.low is None or right.low is None or passage.low(right.first - 1) != "±" or right.first - 1 != left.last:
        return False
    middle, margin = left.low, right.low
    right.low, right.high, right.bound = middle - margin, middle + margin, "between"
    right.first, right.core = left.first, (left.core[0], right.core[1])
    right.unit = right.unit or left.unit
    return True


def _join_small(passage: Passage, left: Draft, right: Draft) -> bool:
    """Add cents to dollars and inches to feet that follow them at once: "15 dollars 50", "5 ft 6 in"."""
    if left.unit is None or left.low is None or right.low is None or left.is_range or right.is_range:
        return False
    gap = passage.low(left.last) if right.first == left.last + 1 else ""
    if right.first != left.last and gap not in ("and", ","):
        return False
    part = _part(passage, left, right, gap=gap)
    if part is None:
        return False
    left.low = left.high = left.low + part
    left.last, left.core = right.last, (left.core[0], right.core[1])
    return True


def _part(passage: Passage, left: Draft, right: Draft, *, gap: str) -> float | None:
    unit, value = left.unit, right.low
    if unit is None or value is None or value % 1 or left.low is None or left.low % 1:
        return None
    if unit.code == "[ft_i]" and right.unit is not None and right.unit.code == "[in_i]" and value < _INCHES:
        return value / _INCHES
    is_name = left.last > left.number.last and left.first == left.number.first
    if unit.kind != "money" or not is_name or not 0 < value < _HUNDRED or left.number.scale != 1 or gap == ",":
        return None
    if right.unit is not None:
        return value / _HUNDRED if right.unit.code in ("cent", "penny") else None
    is_end = passage.kind(right.last) in ("", "mark") or passage.low(right.last) in ("and", "for", "in", "at", "of")
    return value / _HUNDRED if is_end else None

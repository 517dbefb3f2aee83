"""Numbers that are no quantities: years, days, clock times, names, labels, addresses, list numbers, scores."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import DASHES, words

if TYPE_CHECKING:
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage

_YEAR: Final = re.compile(r"[12]\d{3}")  # "2019"
_FIRST_YEAR: Final = 1900  # "2,000 people" may be written "2000 people", but hardly "1995 people"
_LAST_YEAR: Final = 2100
_OLDEST_YEAR: Final = 1000
_LAST_DAY: Final = 31
_MOST_POINTS: Final = 200  # of one side, in a match
_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 32, 48, 64, 100, 128})
_JOINERS: Final = (*DASHES, "/")
_JOINTS: Final = frozenset({"sub", "to", "plus", "minus", "and", "under", "over", "us", "nearly", "about", "a"})
_WORDS_TOO: Final = frozenset({"may", "march", "mar"})  # months that are words or names too
_NAME_TAGS: Final = (
    "flat",
    "appos",
    "nmod",
    "dep",
    "nummod",
    "compound",
    "nmod:unmarked",
    "list",
    "parataxis",
    "goeswith",
)
_BEFORE_OLD_YEARS: Final = frozenset({"in", "since", "until", "till", "circa", "year"})
_ROUND: Final = 100  # "2000 people" is a count
_BRACKET_REACH: Final = 30  # atoms; "1) explains why, 2) says that" has no bracket before its numbers
_STREET_REACH: Final = 4
_DIGITS: Final = range(4, 11)  # of sums that are spoken of by their length


def is_trap(passage: Passage, draft: Draft) -> bool:
    """Whether a number is part of a name, a date or a label; asked before its unit is looked for."""
    first, last = draft.number.first, draft.number.last
    return (
        _is_in_code(passage, first, last)
        or is_day(passage, first, last)
        or _is_clock(passage, last)
        or _is_list_number(passage, first, last)
        or _is_odd_fraction(passage, draft)
        or _is_idiom(passage, first, last)
        or _is_address(passage, first, last)
        or _is_docket(passage, first, last)
    )


def is_bare_trap(passage: Passage, draft: Draft) -> bool:
    """Whether a number is a year, a label, part of a name or a score; asked once its unit and noun are known."""
    return (
        _is_year(passage, draft)
        or _is_digits(passage, draft)
        or _is_label(passage, draft)
        or _is_in_name(passage, draft)
        or _is_pronoun(passage, draft)
    )


def is_day(passage: Passage, first: int, last: int) -> bool:
    """Whether a number stands next to a month: "20 June", "June 20"."""
    value = passage.text(first)
    if not value.isdecimal() or len(value) > len("31") or not 0 < int(value) <= _LAST_DAY:
        return False
    before = first - 2 if passage.low(first - 1) in (".", ",", "the") else first - 1
    after = last + 1 if passage.low(last) in ("of", "-", ".") else last
    is_on = passage.low(first - 1) in ("on", "since", "until")
    return _is_month(passage, before) or _is_month(passage, after) or (is_on and passage.low(after) in words().months)


def is_score(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether two numbers with a dash between them are a score ("2-1") and no range ("30-40 people")."""
    values = (left.low, right.low)
    if any(value is None or value % 1 or not 0 <= value <= _MOST_POINTS for value in values):
        return False
    dash = left.number.last
    return (
        right.number.first == dash + 1
        and passage.low(dash) in _JOINERS
        and not passage.is_apart(dash)
        and not passage.is_apart(dash + 1)
    )


def is_vote(passage: Passage, left: Draft, right: Draft) -> bool:
    """Whether the words around a score speak of a vote: "a 6-3 ruling", "voted 52-48"."""
    near = {passage.low(index) for index in range(left.first - 5, right.last + 4)}
    return bool(near & words().votes) and not near & words().scores


def _is_month(passage: Passage, index: int) -> bool:
    low = passage.low(index)
    if low not in words().months:
        return False
    return low not in _WORDS_TOO or passage.text(index)[:1].isupper()


def _is_in_code(passage: Passage, first: int, last: int) -> bool:
    """Whether figures are glued to letters that are neither a unit nor a sign of money: "COVID-19", "4x4"."""
    if passage.kind(last) in ("code", "skip") and not passage.is_apart(last) and passage.low(last) not in _WITH_POWER:
        return True
    if passage.kind(first) != "number":
        return _is_hyphened_word(passage, first)
    if passage.text(first)[:1] == "0" and passage.text(first)[1:2].isdecimal():
        return True
    before = first - 1
    if passage.is_apart(first) or passage.kind(before) == "":
        return False
    if passage.low(before) in (*_JOINERS, "&", ".", "'", "’") and not passage.is_apart(before):
        return passage.kind(before - 1) in ("word", "code") and passage.low(before - 1) not in _JOINTS
    return False


_WITH_POWER: Final = frozenset({"m2", "m3", "km2", "km3", "ft2", "ft3", "cm2", "cm3", "co2"})


def _is_hyphened_word(passage: Passage, first: int) -> bool:
    """Whether a number word is the end of a compound: "catch-twenty", "no-one"."""
    return (
        passage.low(first - 1) == "-"
        and not passage.is_apart(first)
        and not passage.is_apart(first - 1)
        and passage.kind(first - 2) == "word"
        and passage.low(first - 2) not in _JOINTS
    )


def _is_clock(passage: Passage, last: int) -> bool:
    after = passage.low(last)
    if after in ("a", "p") and passage.low(last + 1) == "." and passage.low(last + 2) == "m":
        return True
    return after in words().clock_after and after != "hours"


def _is_list_number(passage: Passage, first: int, last: int) -> bool:
    """Whether a number opens its block as "1." or "2)" does."""
    is_opening = first <= 1 or (passage.low(last) == ")" and not _is_in_brackets(passage, first))
    return (
        is_opening
        and passage.kind(first) == "number"
        and passage.low(last) in (".", ")")
        and not passage.is_apart(last)
        and passage.is_apart(last + 1)
    )


def _is_in_brackets(passage: Passage, first: int) -> bool:
    return any(passage.low(index) == "(" for index in range(first - 1, max(first - _BRACKET_REACH, -1), -1))


def _is_odd_fraction(passage: Passage, draft: Draft) -> bool:
    """Whether figures around a stroke are no fraction: "2019/20", "7/11"."""
    found = re.fullmatch(r"(\d+)[/\u2044](\d+)", passage.text(draft.number.last - 1))
    if found is None:
        return False
    above, below = found[1], found[2]
    return below not in map(str, _DENOMINATORS) or len(above) > len("128") or above[0] == "0"


def _is_idiom(passage: Passage, first: int, last: int) -> bool:
    if passage.low(first - 1) == "per":  # "parts per million"
        return True
    pair = f"{passage.low(first)} {passage.low(last)}"
    return pair in words().idioms or (passage.low(first - 1) == "no" and passage.low(first) == "one")


def _is_address(passage: Passage, first: int, last: int) -> bool:
    """Whether a number begins an address: "10 Harbour Road"."""
    if passage.kind(first) != "number" or not passage.text(last)[:1].isupper():
        return False
    for index in range(last + 1, last + _STREET_REACH):
        if not passage.text(index)[:1].isupper():
            return False
        if passage.low(index) in words().streets:
            return True
    return False


def _is_docket(passage: Passage, first: int, last: int) -> bool:
    """Whether a number is one of the two of a case: "No. 14-915"."""
    if passage.low(last) in DASHES and passage.kind(last + 1) == "number":
        before = first - 2 if passage.low(first - 1) == "." else first - 1
        return passage.text(before) in ("No", "Nos", "Case") and not passage.is_apart(last)
    if passage.low(first - 1) in DASHES and passage.kind(first - 2) == "number" and not passage.is_apart(first):
        return _is_docket(passage, first - 2, first - 1)
    return False


def looks_like_year(passage: Passage, draft: Draft) -> bool:
    """Whether a number before "to" or a dash is a year of its own: "in 2018 to 3.9 million"."""
    is_year = (
        draft.unit is None
        and draft.number.last == draft.number.first + 1
        and _YEAR.fullmatch(passage.text(draft.number.first))
    )
    return bool(is_year) and passage.low(draft.first - 1) in words().before_years


def _is_year(passage: Passage, draft: Draft) -> bool:
    if _is_year_of_levels(passage, draft):
        return True
    if (
        draft.unit is not None
        or draft.is_scaled
        or draft.number.scale != 1
        or not _YEAR.fullmatch(passage.text(draft.number.first))
    ):
        return False
    value = int(passage.text(draft.number.first))
    if draft.bound != "exact" and passage.low(draft.first - 1) not in ("in", "since", "until", "by", "to"):
        return False
    is_modern = _FIRST_YEAR <= value < _LAST_YEAR
    before = passage.low(draft.first - 1)
    if draft.noun is not None:
        return is_modern and (value % _ROUND != 0 or before in words().before_years)
    if not _OLDEST_YEAR <= value < _LAST_YEAR:
        return False
    return is_modern or before in _BEFORE_OLD_YEARS or _is_month(passage, draft.first - 1)


def _is_year_of_levels(passage: Passage, draft: Draft) -> bool:
    """Whether a number says of which year a level is: "32 percent below 2005 levels"."""
    if draft.noun is None or draft.low is None or not draft.number.is_figures or draft.number.scale != 1:
        return False
    is_modern = _FIRST_YEAR <= draft.low < _LAST_YEAR and "," not in passage.text(draft.number.first)
    return is_modern and passage.tree.text(draft.noun).lower() in ("level", "levels")


def _is_digits(passage: Passage, draft: Draft) -> bool:
    """Whether a number says how many digits another has: "six figures"."""
    noun = "" if draft.noun is None else passage.tree.text(draft.noun).lower()
    return noun in ("figure", "figures", "digit", "digits") and draft.low in _DIGITS


def _is_label(passage: Passage, draft: Draft) -> bool:
    """Whether a number is the label of the noun before it: "Article 5", "Stoxx 600"."""
    if draft.unit is not None or draft.number.scale != 1 or draft.bound != "exact":
        return False
    before = draft.first - 1
    if passage.low(before) in (".", "#", "№"):
        before -= 1
    if passage.kind(before) not in ("word", "code") or draft.first == 0:
        return False
    is_known = passage.low(before) in words().labels or passage.kind(before) == "code"
    if draft.noun is not None and not (is_known and not passage.text(before).islower()):
        return _names_its_noun(passage, before, draft)
    return is_known or _names_its_noun(passage, before, draft)


def _names_its_noun(passage: Passage, before: int, draft: Draft) -> bool:
    tree, word = passage.tree, passage.word(draft.number.first)
    noun = passage.word(before)
    if tree.head(word) == noun and tree.is_noun(noun) and tree.relation(word) in _NAME_TAGS:
        return tree.is_name(noun) or passage.text(before)[:1].isupper()
    return draft.noun is None and tree.is_name(word) and tree.is_name(noun)


def _is_in_name(passage: Passage, draft: Draft) -> bool:
    """Whether a number is part of a name that the encoder found: "Three Mile Island", "FTSE 100 companies"."""
    if draft.unit is not None and draft.unit.kind in ("money", "percent"):
        return False
    tree = passage.tree
    first, last = passage.word(draft.number.first), passage.word(draft.number.last - 1)
    name = tree.name_around(first)
    if name is None or last >= name.end:
        return False
    if name.start < first:
        return tree.text(first - 1)[:1].isupper()
    return name.end > last + 1 and tree.text(first)[:1].isupper() and tree.text(last + 1)[:1].isupper()


def _is_pronoun(passage: Passage, draft: Draft) -> bool:
    """Whether "one" stands for a noun or for anybody."""
    if passage.low(draft.number.first) != "one" or draft.number.last != draft.number.first + 1:
        return False
    if draft.unit is not None or draft.is_partitive_one or draft.noun is not None:
        return False
    return not draft.is_range

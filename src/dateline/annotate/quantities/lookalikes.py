"""Numbers that name, date or describe what stands beside them: "911 calls", "Gang of Eight", "a six-pointed star"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import HYPHENS, words

if TYPE_CHECKING:
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage

_EMERGENCY: Final = frozenset({"911", "999", "112"})
_CALLING: Final = frozenset(
    "call calls caller callers called operator operators dispatcher dispatchers hotline dial dialed dialled phoned "
    "emergency recording recordings system center centre".split()
)
_CIRCLES: Final = frozenset({"gang", "group", "league", "council", "band"})  # "the Group of 20", "the Gang of Eight"
_VERSE: Final = re.compile(r"\d{1,3}:\d{1,3}")  # "2 Samuel 3:18"
_MOST_BOOKS: Final = 4
_LEAST_PESOS: Final = 100  # the smallest coin has 50
_SORTED: Final = frozenset(
    "size type category grade phase stage level tier class chapter section page step round zone model version".split()
)  # "phase 3 trials", "size 12 dresses", "category 4 hurricanes"
_MOST_SORTS: Final = 100
_MARKS: Final = frozenset(
    {"mark", "number", "figure", "level", "threshold", "barrier", "milestone", "limit", "ceiling"}
)
_CODES: Final = frozenset({"code", "codes", "postcode", "zip"})
_SHAPED: Final = ("ADJ", "VERB")  # of "pointed" in "six-pointed"; "bed" and "speed" are nouns


def is_lookalike(passage: Passage, draft: Draft) -> bool:
    """Whether a number tells no amount by what stands beside it; asked once its unit and noun are known."""
    if draft.unit is not None and draft.unit.kind != "share":
        return False
    if passage.low(draft.last - 1) == "stock" and passage.low(draft.number.last) in HYPHENS:
        return True  # "the 500-stock index"
    return (
        _is_told_time(passage, draft)
        or _is_emergency(passage, draft)
        or _is_circle(passage, draft)
        or _is_book(passage, draft)
        or _is_code(passage, draft)
        or _is_shape(passage, draft)
        or _is_part_of(passage, draft)
        or _is_size(passage, draft)
    )


def is_conference(passage: Passage, draft: Draft) -> bool:
    """Whether what looks like a few Colombian pesos is a conference: "COP26", "COP 27"."""
    if draft.unit is None or draft.unit.code != "COP" or draft.low is None:
        return False
    return passage.text(draft.number.first - 1) == "COP" and draft.number.scale == 1 and draft.low < _LEAST_PESOS


def leave_marks(passage: Passage, draft: Draft) -> None:
    """Take back the noun of "the 10,000 mark": what reaches it is counted, neither marks nor money."""
    last = draft.number.last
    is_money = draft.unit is not None and draft.unit.kind == "money" and passage.low(last) == "mark"
    if is_money and passage.low(draft.number.first - 1) == "the":
        draft.unit, draft.last = None, last
    if draft.noun is not None and draft.number.is_figures and passage.tree.text(draft.noun).lower() in _MARKS:
        draft.noun, draft.phrase, draft.last = None, None, last


def _is_told_time(passage: Passage, draft: Draft) -> bool:
    """Whether a number lies in a date or time of day that was found before: "1-8 March", "the 2013 bill"."""
    if draft.number.scale != 1 or not draft.number.is_figures:
        return False
    return passage.tree.is_dated(passage.atoms[draft.number.first].start)


def _is_emergency(passage: Passage, draft: Draft) -> bool:
    first, last = draft.number.first, draft.number.last
    if passage.text(first) not in _EMERGENCY or last != first + 1:
        return False
    return not _CALLING.isdisjoint({passage.low(first - 1), passage.low(last)})


def _is_circle(passage: Passage, draft: Draft) -> bool:
    first = draft.number.first
    is_named = passage.text(first - 2)[:1].isupper() and passage.low(first - 2) in _CIRCLES
    return is_named and passage.low(first - 1) == "of"


def _is_book(passage: Passage, draft: Draft) -> bool:
    """Whether a number is that of a book of scripture, a verse after it: "2 Samuel 3:18"."""
    last = draft.number.last
    if draft.low is None or not draft.low <= _MOST_BOOKS or not draft.number.is_figures:
        return False
    return passage.text(last)[:1].isupper() and _VERSE.match(passage.text(last + 1)) is not None


def _is_code(passage: Passage, draft: Draft) -> bool:
    """Whether a number is a code ("the 90210 ZIP code") or makes an adjective: "a four-cylinder engine"."""
    if draft.noun is None or draft.unit is not None:
        return False
    if passage.tree.text(draft.noun).lower() in _CODES:
        return True
    is_word = not draft.number.is_figures and passage.low(draft.number.last) == "-"
    return is_word and passage.tree.fine_tag(draft.noun) == "NN" and passage.word(draft.number.last + 1) == draft.noun


def _is_shape(passage: Passage, draft: Draft) -> bool:
    """Whether a number says of what shape something is: "a six-pointed star", "two-sided"."""
    last = draft.number.last
    if passage.low(last) not in HYPHENS or passage.is_apart(last) or passage.is_apart(last + 1):
        return False
    after = passage.low(last + 1)
    return after.endswith("ed") and passage.tree.tag(passage.word(last + 1)) in _SHAPED


def _is_size(passage: Passage, draft: Draft) -> bool:
    """Whether a number says of which sort something is: "phase 3 trials", "the number two official"."""
    first, last = draft.number.first, draft.number.last
    before = passage.low(first - 1)
    if draft.noun is None or draft.bound != "exact" or last != first + 1 or not passage.is_apart(first):
        return False
    if before == "number":
        return not passage.tree.fine_tag(draft.noun).endswith("S")
    is_sort = before in _SORTED and draft.number.is_figures and draft.low is not None and draft.low < _MOST_SORTS
    return is_sort and passage.tree.is_noun(passage.word(first - 1))


def _is_part_of(passage: Passage, draft: Draft) -> bool:
    """Whether a number is one of the two of "part 3 of 5", "page 2 of 9"."""
    first, last = draft.number.first, draft.number.last
    if draft.number.is_figures and passage.low(first - 1) in words().labels and passage.low(last) == "of":
        return passage.kind(last + 1) == "number" or passage.low(last + 1) in words().cardinals
    is_second = passage.low(first - 1) == "of" and passage.kind(first - 2) == "number"
    return is_second and passage.low(first - 3) in words().labels

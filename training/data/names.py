"""From what data sets call an entity to what Dateline calls a name: no article, no title, one of five types."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dateline.annotate.names import is_title
from training.data.countries import is_country_word

TYPES: Final = ("person", "organization", "place", "country", "other")
_JOINING: Final = frozenset("of the and for de la del al el da do du van von der den bin ibn 's ’s & - /".split())
_MONTHS: Final = "january february march april may june july august september october november december".split()
_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_MARKS: Final = ("am", "pm", "est", "edt", "pst", "gmt", "cst", "utc", "ad", "bc", "sept")
_CALENDAR: Final = frozenset((*_MONTHS, *_DAYS, *_MARKS, *(word[:3] for word in (*_MONTHS, *_DAYS))))


def is_calendar_word(word: str) -> bool:
    """Tell whether a word is a month, a weekday or a mark of time: capitalised, but no name."""
    return word.lower().rstrip(".") in _CALENDAR


def trim_name(words: Sequence[str], head: int, *, is_name_word: Sequence[bool]) -> tuple[int, int]:
    """Return the extent of the name around its head word: name words, joined by short words between them."""
    start, end = head, head + 1
    while start > 0 and (reach := _joined(words, start - 1, step=-1, is_name_word=is_name_word)) is not None:
        start = reach
    while end < len(words) and (reach := _joined(words, end, step=1, is_name_word=is_name_word)) is not None:
        end = reach + 1
    return start, end


def strip_titles(words: Sequence[str], start: int, *, end: int) -> int:
    """Return where a person's name begins after its titles; `end` if there is none ("Chief of Staff")."""
    for index in range(start, end):
        if words[index] in {"of", "for"}:
            return end
        if not is_title(words[index]) and words[index] not in {".", "the", "-"}:
            return index
    return end


def name_type(words: Sequence[str], label: str) -> str:
    """Return the type of a name, country where the words name a country or its people."""
    text = re.sub(r" (?=['’.])", "", " ".join(words))
    return "country" if is_country_word(text) else label


def _joined(words: Sequence[str], index: int, *, step: int, is_name_word: Sequence[bool]) -> int | None:
    """Return the index of the next name word from `index` on, over at most two joining words; None where it ends."""
    for distance in range(3):
        place = index + step * distance
        if not 0 <= place < len(words):
            return None
        if is_name_word[place]:
            return place
        if words[place].lower() not in _JOINING:
            return None
    return None

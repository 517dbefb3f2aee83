"""From when to when a role is held: words such as "since May 2013" or "until 2019" in, ISO 8601 out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.text.months import number_months

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.cast import Cast

SINCE: Final = frozenset({"since", "from"})
UNTIL: Final = frozenset({"until", "till", "to", "through"})
IN: Final = frozenset({"in", "on"})
BETWEEN: Final = "between"
BEFORE_DATES: Final = SINCE | UNTIL | IN | {BETWEEN, "and"}
MOST_WORDS: Final = 6  # of a date with what stands before it: "since the end of May 2013"
REACH: Final = 14  # words behind a noun or verb in which its dates stand
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")  # 1994, 2019
_RANGE: Final = re.compile(r"((?:1[5-9]|20)\d\d)[-–—/]((?:1[5-9]|20)\d\d|\d\d)")  # 2010-2014, 2010–14
_DAY: Final = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")  # 4, 04, 4th, 31
DASHES: Final = frozenset("-–—")


class Spell(NamedTuple):
    """When a role began and ended, as far as the words say, and the word behind the last that says so."""

    start: str | None = None
    end: str | None = None
    last: int | None = None


UNKNOWN: Final = Spell()


def read_spell(cast: Cast, word: int, *, moment: str | None = None) -> Spell:
    """Return the dates that stand behind a noun of office or a verb, in its sentence.

    `moment` is "start" or "end" where a bare "in 2019" says when a role began ("was elected") or ended ("resigned").
    """
    spell = UNKNOWN
    reach = word + 1  # what follows at once belongs to a word whatever the parse says
    for index in _following(cast, word):
        before = cast.words[index].lower()
        date, end = read_date(cast, index + 1)
        if date is None or not (index <= reach or cast.tree.lows[word] <= index <= cast.tree.highs[word]):
            continue
        reach = end
        if before in SINCE or before == BETWEEN or (before in IN and moment == "start"):
            spell = spell if spell.start else Spell(date, spell.end, end)
        elif before in UNTIL or (before == "and" and spell.start) or (before in IN and moment == "end"):
            spell = spell if spell.end else Spell(spell.start, date, end)
    return spell if spell != UNKNOWN else _in_brackets(cast, word)


def _following(cast: Cast, word: int) -> Iterator[int]:
    """Yield the prepositions before dates that stand behind a word in its sentence, at most REACH away."""
    sentence = cast.tree.sentences[word]
    for index in range(word + 1, min(word + REACH, len(cast.words))):
        if cast.tree.sentences[index] != sentence:
            return
        if cast.words[index].lower() in BEFORE_DATES:
            yield index


def _in_brackets(cast: Cast, word: int) -> Spell:
    """Return the years that stand in brackets right behind a title or the name after it: "(2010-2014)"."""
    for index in range(word + 1, min(word + MOST_WORDS, len(cast.words) - 1)):
        if cast.words[index] == "(":
            return _years(cast, index + 1)
    return UNKNOWN


def _years(cast: Cast, index: int) -> Spell:
    text = "".join(cast.words[index : index + 3])
    match = _RANGE.match(text)
    if match is None:
        return UNKNOWN
    end = match[2] if len(match[2]) == len(match[1]) else match[1][:2] + match[2]
    return Spell(match[1], end, index + (1 if match[0] == cast.words[index] else 3))


def read_date(cast: Cast, index: int) -> tuple[str | None, int]:
    """Return the date that begins at a word, to the year, month or day, and the word behind it."""
    words = [word.lower() for word in cast.words[index : index + MOST_WORDS]]
    months = number_months("en")
    day: int | None = None
    month: int | None = None
    for offset, word in enumerate(words):
        if _YEAR.fullmatch(word):
            return _write(word, month, day if month else None), index + offset + 1
        if word.rstrip(".") in months and month is None:
            month = months[word.rstrip(".")]
        elif _DAY.fullmatch(word) and day is None:
            day = int(re.sub(r"\D", "", word))  # "4th" is 4
        elif word not in {"the", ",", "of", "early", "late", "mid", "-", "year"}:
            break
    return None, index


def _write(year: str, month: int | None, day: int | None) -> str:
    parts = [year, *(f"{part:02}" for part in (month, day) if part is not None)]
    return "-".join(parts)

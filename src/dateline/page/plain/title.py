"""The units of a page and which of them are its article in; which unit is the headline out, None without one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.cues import find_cues
from dateline.text.words import find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.plain.units import Unit

# Chosen on 120 news pages as text: the headline is the found one on 100, another line on 15; none is found on 5.
_REACH: Final = 25  # units above the article: date, byline, share buttons, a photograph's caption stand in between
_MIN_SHARED: Final = 0.25  # of the words of a headline, how many the article has as well
_STEP: Final = 0.01  # what each unit between headline and article costs
_FULL_LENGTH: Final = 5  # words; a shorter line, such as the outlet's name, counts for less
_MIN_WORDS: Final = 3  # numbers apart: "28 February 2024" is no headline
_MAX_WORDS: Final = 30
_ROW: Final = re.compile(r"\s+[-–—|/·•]\s+")  # "Namibia - Fishing - Ports"
_MIN_PARTS: Final = 3
_MAX_PART_WORDS: Final = 4
_TOPIC_LETTERS: Final = 4  # shorter words tell no topic
_SENTENCE: Final = re.compile(r"[^.][.][\"”’)]*$")  # "He left."; "He left..." may be a headline


def find_title(units: Sequence[Unit], article: Sequence[bool]) -> int | None:
    """Return the headline's index: above the article, not in a list, and of the article's words."""
    first = next((index for index, is_article in enumerate(article) if is_article), None)
    if first is None:
        return None
    topic = {
        word
        for unit, kept in zip(units[first:], article[first:], strict=True)
        if kept
        for word in _topic_words(unit.text)
    }
    notices = " ".join(unit.text.casefold() for unit in units if "legal" in find_cues(unit.text))
    scores = {
        index: score - _STEP * (first - 1 - index)
        for index in range(first - 1, max(-1, first - 1 - _REACH), -1)
        if _may_be_title(units[index], notices) and (score := _score(units[index].text, topic)) is not None
    }
    return max(scores, key=lambda index: scores[index], default=None)


def _score(text: str, topic: set[str]) -> float | None:
    words = _topic_words(text)
    share = len(words & topic) / len(words) if words else 0.0
    return share * min(1.0, len(_find_plain_words(text)) / _FULL_LENGTH) if share >= _MIN_SHARED else None


def _may_be_title(unit: Unit, notices: str) -> bool:
    """Whether a line is built like a headline; the name in the page's notice of rights is the outlet's."""
    words = len(_find_plain_words(unit.text))
    return (
        not unit.bullet
        and _MIN_WORDS <= words <= _MAX_WORDS
        and _SENTENCE.search(unit.text) is None
        and not find_cues(unit.text) - {"navigation"}
        and unit.text.casefold() not in notices
        and not _is_row(unit.text)
    )


def _is_row(text: str) -> bool:
    """Whether a line is a row of names: "Walvis Bay - Benguela Courier - Selma Haufiku"."""
    parts = _ROW.split(text)
    return len(parts) >= _MIN_PARTS and all(len(part.split()) <= _MAX_PART_WORDS for part in parts)


def _find_plain_words(text: str) -> list[str]:
    return [word for word in find_words(text) if not word.isdecimal()]


def _topic_words(text: str) -> set[str]:
    return {word.casefold() for word in find_words(text) if len(word) >= _TOPIC_LETTERS}

"""The looks of a line by itself, as numbers."""

from __future__ import annotations

import math
import re
from typing import Final

from dateline.page.cues import KINDS, find_cues
from dateline.text.words import ends_sentence, find_words

_SENTENCE_GAP: Final = re.compile(r"[.!?…][\"”’')\]]*\s+[\"“‘'(\[]?[A-ZÀ-ÞА-Я0-9]")
_GLUED: Final = re.compile(r"[a-zà-ÿ0-9)][A-ZÀ-Þ][a-zà-ÿ]")
_QUOTE: Final = re.compile('["“”«»„]')
_SEPARATOR: Final = re.compile(r"\s[|/»›>·•–—-]\s")
_ADDRESS: Final = re.compile(r"https?://|www\.|@\w|\w@\w|#\w")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_CLOCK: Final = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|I'm|I’m|I've|my|me|you|your|lol)\b", re.IGNORECASE)
# Words that link others in sentences and are rare in labels, in the languages seen most.
_LINKING: Final = frozenset(
    "the a an of to in and on for with that by from as at is was were be been has have had it its his her he she "
    "they their this but not or who which will would said after are about el la los las de del en y que un una "
    "por con para se su al es fue como más le les des et dans pour sur par est une du au qui a été der die das "
    "und im von zu den mit auf ist für dem ein eine des il di che non per con del della os as do da em um uma não "
    "het een van niet op te".split()
)

_LONG_LINE: Final = 600  # characters; beyond that, more is no other kind of line

SHAPES: Final = (
    "characters", "words", "mean_word",
    "linking_share", "lower_share", "title_case_share", "upper_share", "digit_share", "punctuation_share",
    "ends_sentence", "ends_colon", "ends_ellipsis", "ends_question", "sentence_gaps", "commas", "quotes", "glued",
    "separators", "address", "year", "clock", "first_person",
    "starts_lower", "starts_quote", "bullet", "gap",
    *(f"cue_{kind}" for kind in KINDS),
)  # fmt: skip


def describe_line(text: str, *, gap: int, bullet: str) -> list[float]:
    """Return one number for each of `SHAPES`; `gap` is the number of empty lines before the line."""
    text = text[:_LONG_LINE]
    words = find_words(text)
    return [
        *_size(text, words),
        *_letters(text, words),
        *_marks(text),
        *_frame(text, gap=gap, bullet=bullet),
        *_cues(text),
    ]


def _size(text: str, words: list[str]) -> list[float]:
    mean = sum(map(len, words)) / len(words) if words else 0.0
    return [math.log1p(len(text)), math.log1p(len(words)), mean]


def _letters(text: str, words: list[str]) -> list[float]:
    count = len(words) or 1
    letters = sum(map(str.isalpha, text)) or 1
    marks = sum(not (character.isalnum() or character.isspace()) for character in text)
    return [
        sum(word.lower() in _LINKING for word in words) / count,
        sum(word[0].islower() for word in words) / count,
        sum(word.istitle() for word in words) / count,
        sum(map(str.isupper, text)) / letters,
        sum(map(str.isdigit, text)) / len(text),
        marks / len(text),
    ]


def _marks(text: str) -> list[float]:
    return [
        ends_sentence(text),
        text.endswith(":"),
        text.endswith(("...", "…", "[…]", "[...]")),
        text.endswith("?"),
        len(_SENTENCE_GAP.findall(text)),
        text.count(","),
        len(_QUOTE.findall(text)),
        len(_GLUED.findall(text)),
        len(_SEPARATOR.findall(text)),
        len(_ADDRESS.findall(text)),
        len(_YEAR.findall(text)),
        len(_CLOCK.findall(text)),
        len(_FIRST_PERSON.findall(text)),
    ]


def _frame(text: str, *, gap: int, bullet: str) -> list[float]:
    return [text[:1].islower(), text[:1] in "\"“‘«„'", bool(bullet), min(gap, 3)]


def _cues(text: str) -> list[float]:
    found = find_cues(text)
    return [kind in found for kind in KINDS]

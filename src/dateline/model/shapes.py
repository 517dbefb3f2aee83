"""The shape of a word: what an uncased encoder cannot see."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

SHAPES: Final = ("none", "lower", "title", "upper", "letter", "mixed", "digit", "alnum", "punctuation")
_INDEX: Final = {name: index for index, name in enumerate(SHAPES)}


@lru_cache(maxsize=20_000)
def shape_of(word: str) -> int:
    """Return the index in `SHAPES` of the shape of a word.

    `none` is kept for padding and the encoder's own marks; `letter` is a single capital such as an initial.
    """
    return _INDEX[_shape_name(word)]


def _shape_name(word: str) -> str:
    if not any(map(str.isalnum, word)):
        return "punctuation"
    if any(map(str.isdigit, word)):
        return "alnum" if any(map(str.isalpha, word)) else "digit"
    return _case_name(word)


def _case_name(word: str) -> str:
    if word == word.lower():
        return "lower"
    if word == word.upper():
        return "letter" if sum(map(str.isalpha, word)) == 1 else "upper"
    return "title" if word[:1].isupper() and word[1:] == word[1:].lower() else "mixed"

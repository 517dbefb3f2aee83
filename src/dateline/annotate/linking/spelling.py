"""Names in other spellings: the words of a name in, what stays the same between ways of writing it out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.kb.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What the transliterations of Russian, Arabic, Persian and their neighbours write in more than one way; in this order.
_SOUNDS: Final = (
    (re.compile(r"dzh|dj"), "j"),  # "Djibril", "Jibril"
    (re.compile(r"tch|tsch"), "ch"),  # "Kutchma", "Kuchma"
    (re.compile(r"sch"), "sh"),  # "Schewardnadse", "Shevardnadze"
    (re.compile(r"kh"), "h"),  # "Khamenei", "Hamenei"
    (re.compile(r"ph"), "f"),  # "Rafsanjani", "Raphsanjani"
    (re.compile(r"([dgt])h"), r"\1"),  # "Qadhafi", "Ghani", "Thani"
    (re.compile(r"q|g|c(?!h)"), "k"),  # "Qaddafi", "Gaddafi", "Kadafi"
    (re.compile(r"x"), "ks"),  # "Alexander", "Aleksandr"
    (re.compile(r"w"), "v"),  # "Kaczynski" keeps its own, "Ivanow" is "Ivanov"
    (re.compile(r"(?<=.)[aeiouy]"), ""),  # "Mohammed", "Muhammad"; "Zelensky", "Zelenskiy"
    (re.compile(r"(.)\1+"), r"\1"),  # "Assad", "Asad"
)
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
LEAST_LETTERS: Final = 4  # of a word that is compared by its sound: shorter ones are too much alike


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name as the knowledge base compares them."""
    return tuple(name_key(name).split())


@lru_cache(maxsize=20_000)
def sound_of(word: str) -> str:
    """Return what stays the same between ways of writing a word in Latin letters.

    >>> sound_of("zelenskiy") == sound_of("zelensky"), sound_of("qadhafi") == sound_of("gaddafi")
    (True, True)
    """
    sound = name_key(word)
    for pattern, same in _SOUNDS:
        sound = pattern.sub(same, sound)
    return sound


def sounds_alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether each word of the shorter of two names stands in the longer one, by sound or as an initial.

    One word at least must stand there whole: "Prabhakar" is not "A. P. J. Kalam".
    """
    short, full = sorted((words, others), key=len)
    left, is_whole = list(full), False
    for word in short:
        same = next((other for other in left if _is_same(word, other)), None)
        if same is None:
            return False
        left.remove(same)
        is_whole = is_whole or min(len(word), len(same)) > 1
    return is_whole or not short


def _is_same(word: str, other: str) -> bool:
    if len(word) == 1 or len(other) == 1:
        return word[0] == other[0]
    return word == other or (min(len(word), len(other)) >= LEAST_LETTERS and sound_of(word) == sound_of(other))


def other_orders(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the same name as others may write it: without what stands between, family name first or last."""
    bare = tuple(word for word in words if word not in _SUFFIXES)
    if bare != tuple(words) and len(bare) > 1:
        yield bare
    if len(bare) > 2:  # noqa: PLR2004 - first and last word, and something between
        yield bare[0], bare[-1]
    if len(bare) > 1:
        yield (bare[-1], *bare[:-1])
        yield (*bare[1:], bare[0])

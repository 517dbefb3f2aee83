"""Names as strings: folding for comparison, initials, and what is trimmed from their edges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dateline.annotate.tables import read_table
from dateline.text.letters import fold_letters

ARTICLES: Final = frozenset({"the", "a", "an"})
POSSESSIVES: Final = frozenset({"'s", "’s", "'", "’"})
HYPHENS: Final = frozenset("-\u2010\u2011\u2013")
# what compares as equal: apostrophes of all kinds, hyphens and spaces
_APOSTROPHES: Final = "\u2018\u2019\u02bb\u02bc`"
_EQUAL: Final = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(HYPHENS, " "), "&": " and "})
_SPACES: Final = re.compile(r"\s+")
_LEADING: Final = re.compile(r"^(?:the )+")  # "the the" of a band keeps one
# "www.example.org", "example.co.uk"; companies that are called by their address are written large: "Booking.com"
_ADDRESS: Final = re.compile(r"(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|io|tv|[a-z]{2})(?:/\S*)?")
ACRONYM_LETTERS: Final = range(2, 13)  # longer runs of capitals are headlines
MOST_SMALL: Final = 2  # small letters in an acronym: "BiH", "PdVSA"
_OPEN: Final = frozenset("of at in on for and with from to by near".split())  # small words that no name ends with
_SMALL_WORDS: Final = frozenset("of the and for in on de la del des du di da do dos das y e et".split())


@lru_cache(maxsize=20_000)
def fold_name(text: str) -> str:
    """Return a name as it is compared with others of its page: without case, accents, hyphens and leading articles.

    Folded twice, it is the same. Names are looked up by `kb.keys.name_key`, which drops full stops and apostrophes too.
    """
    return _LEADING.sub("", _SPACES.sub(" ", fold_letters(text).translate(_EQUAL)).strip())


def initials(text: str) -> frozenset[str]:
    """Return the acronyms a name could have, with and without its small words ("League of Nations" -> LN, LON)."""
    words = [word for word in fold_name(text).split() if word[0].isalnum()]
    full = "".join(word[0] for word in words)
    short = "".join(word[0] for word in words if word not in _SMALL_WORDS)
    return frozenset({full.upper(), short.upper()})


def is_acronym(text: str) -> bool:
    """Tell whether a name is written as an acronym: "ECOWAS", "M23", "U.N." but not "Mali"."""
    letters = text.replace(".", "")
    if len(letters) not in ACRONYM_LETTERS or not letters.isalnum() or not letters[0].isupper():
        return False
    return sum(letter.islower() for letter in letters) <= min(MOST_SMALL, len(letters) - 2)


def trim_name(words: Sequence[str], label: str) -> tuple[int, int]:
    """Return the part of a name's words that is the name: no article, title, closing 's or punctuation around it.

    Titles go from persons only ("President", but not the President of "Presidents Cup"). Start equals end where
    nothing is left.
    """
    start, end = 0, len(words)
    while end > start and (_is_end(words[end - 1]) or not _has_letter(words[end - 1])):
        end -= 1
    while start < end and (_is_edge(words[start]) or (label == "person" and is_title(words[start]))):
        start += 1
    return start, end


@lru_cache(maxsize=20_000)
def is_title(word: str) -> bool:
    """Tell whether a word is a title or office that stands before a person's name."""
    return word.casefold().rstrip(".") in titles()


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Return the titles and offices, in small letters and without a full stop."""
    return frozenset(read_table("names", dict[str, list[str]])["titles"])


@lru_cache(maxsize=1)
def glued_titles() -> frozenset[str]:
    """Return the titles that are in no person's own name, in small letters."""
    return frozenset(read_table("names", dict[str, list[str]])["glued"])


def _is_end(word: str) -> bool:
    """Tell whether a word goes on with what is no part of the name: "'s", "at" of "University of Ohio at"."""
    return word in POSSESSIVES or word in _OPEN


def _is_edge(word: str) -> bool:
    return word.casefold() in ARTICLES or not _has_letter(word)


def _has_letter(word: str) -> bool:
    """Tell whether a word can be part of a name; an address of mail or of a page cannot."""
    if "." in word and _ADDRESS.fullmatch(word) is not None:
        return False
    return any(map(str.isalnum, word)) and word not in POSSESSIVES and "@" not in word and "://" not in word

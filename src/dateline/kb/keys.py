"""Names made comparable: a name in, the key under which the knowledge base holds it out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from dateline.text.letters import LETTERS, fold_letters

_APOSTROPHES: Final = "'\u2018\u2019\u02bb\u02bc`\u00b4\u02b9\u02ba"
# An apostrophe or full stop vanishes ("Sana'a" is "sanaa", "U.S." is "us"); all other signs part words.
_TABLE: Final = str.maketrans({**LETTERS, **dict.fromkeys(_APOSTROPHES + ".", ""), "&": " and "})
_PARTING: Final = re.compile(r"[\W_]+")  # "Port-au-Prince", "Bosnia & Herzegovina", "Foreign, Commonwealth"
_LEADING: Final = re.compile(r"^(?:the )+(?=.)")  # "the Hague", but a band called "The The" keeps a word
_ARTICLE: Final = re.compile(r"^\s*[Tt]he\s+")  # "the U.S."
_SAINT: Final = re.compile(r"\b(?:saint|ste)\b(?= .)")  # "Saint Petersburg" and "St. Petersburg" are one name
_MARKED: Final = re.compile(r"[^\x00-\x7f]")
LAST_LATIN: Final = 0x24F  # Latin Extended-B; beyond it lie phonetic signs and other scripts
SHORTEST_WORD: Final = 4  # letters of an acronym that is spoken and written as a word: "Nato", "Opec", "Isis"
_LATIN_ADDITIONAL: Final = range(0x1E00, 0x1F00)  # the letters of Vietnamese


@lru_cache(maxsize=20_000)
def name_key(text: str) -> str:
    """Return the key of a name: no case, accents, punctuation or leading article; "" where nothing is left.

    The names of one page are compared by `annotate.names.fold_name`, which keeps what a key must lose: full stops tell
    an initial from a word, and apostrophes a possessive.

    The key of a key is itself. Case is lost on purpose: whether "us" may be "US" is for the kind of the name to say.
    """
    small = fold_letters(text.translate(_TABLE)) if _MARKED.search(text) else text.lower()
    spaced = _PARTING.sub(" ", small.translate(_TABLE)).strip()
    return _SAINT.sub("st", _LEADING.sub("", spaced))


def is_latin(text: str) -> bool:
    """Tell whether every letter of a name is Latin, as "Hồ Chí Minh" is and "Київ" is not."""
    return all(ord(letter) <= LAST_LATIN or ord(letter) in _LATIN_ADDITIONAL for letter in text if letter.isalpha())


def is_shouted(text: str) -> bool:
    """Tell whether a name is written without small letters, as acronyms are; a few among many capitals are allowed.

    "U.S.", "the EU", "G7", "EU", "PdVSA" and "BiH" are; "us", "Us" and "Mali" are not.
    """
    letters = [letter for letter in _ARTICLE.sub("", text) if letter.isalpha()]
    small = sum(letter.islower() for letter in letters)
    return (
        bool(letters) and letters[0].isupper() and (small == 0 or (len(letters) > 2 * small and letters[-1].isupper()))
    )


@lru_cache(maxsize=20_000)
def may_be_acronym(text: str) -> bool:
    """Tell whether a name, as a page has it, can be an acronym: British papers write "Nato" and "Unesco", none "Us"."""
    bare = _ARTICLE.sub("", text)
    return (bare[:1].isupper() and len(bare) >= SHORTEST_WORD) or is_shouted(text)

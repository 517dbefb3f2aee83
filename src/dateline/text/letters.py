"""Letters made comparable: what names are compared by has no case and no marks, whoever compares them."""

from __future__ import annotations

import unicodedata
from typing import Final

from dateline.text.normal import strip_accents

# Letters that do not decompose, and what English writes for them.
LETTERS: Final = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "\u0131": "i",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ə": "a",
}
_PLAIN: Final = str.maketrans(LETTERS)


def fold_letters(text: str) -> str:
    """Return a text in small letters without marks; folded twice, the same.

    What letters decompose to can be capitals (the sign for "TEL"), and small letters can decompose further.
    """
    small = unicodedata.normalize("NFKD", text).casefold()
    return strip_accents(unicodedata.normalize("NFKD", small).translate(_PLAIN))

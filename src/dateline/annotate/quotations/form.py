"""What a quotation is: someone's speech, a word or two that were chosen with care, or the title of a work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from dateline.text.words import find_words

if TYPE_CHECKING:
    from dateline.annotate.quotations.regions import Quotation

QuotationForm = Literal["speech", "words", "title"]

LEAST_WORDS: Final = 4  # shorter ones without a stop are words that someone chose: a "peace plan", his "red line"
LEAST_TITLE: Final = 2  # words with capitals: "Autumn Harvest"
LONGEST_TITLE: Final = 8
SMALL: Final = frozenset("a an the of in on at to for and or but with from by as is vs de la el".split())
_STOP: Final = re.compile(r"[.,!?…]\s*$")  # what ends a sentence or stands before "he said": ... together,


def tell_form(text: str, quotation: Quotation) -> QuotationForm:
    """Return what a quotation is, by its words alone: a short one that ends as a sentence does is speech."""
    inside = text[slice(*quotation.inside)]
    words = find_words(inside)
    if _is_title(words) and not inside.endswith(("!", "?", ".")):
        return "title"
    ends = _STOP.search(inside) is not None and len(words) > 1
    if len(words) >= LEAST_WORDS or ends or not quotation.is_closed or quotation.continues:
        return "speech"
    return "words"


def _is_title(words: list[str]) -> bool:
    """Tell whether all words but the small ones begin with a capital, and at least two do."""
    large = [word for word in words if word.lower() not in SMALL]
    if len(large) < LEAST_TITLE or len(words) > LONGEST_TITLE:
        return False
    return words[0][:1].isupper() and all(word[:1].isupper() or word[:1].isdigit() for word in large)

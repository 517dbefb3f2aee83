"""Blocks in; the language that the page says it was translated from out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from babel import Locale

from dateline.schema import BODY_ROLES, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block

_PATTERNS: Final = {
    # "Translated from the Spanish by ...", "This story was originally published in Spanish"
    "en": re.compile(
        r"translated from (?:the )?(?:original )?(\w+)|originally (?:published|written|appeared) in (\w+)",
        re.IGNORECASE,
    ),
    "es": re.compile(r"traducid[oa] (?:del|desde el) (\w+)", re.IGNORECASE),  # "Traducido del inglés"
    "fr": re.compile(r"tradui[te]s? (?:de l['’]|du )(\w+)", re.IGNORECASE),  # "Traduit de l’anglais"
    "de": re.compile(r"aus dem (\w+)en (?:übersetzt|übertragen|von)", re.IGNORECASE),  # "Aus dem Englischen von ..."
    "it": re.compile(r"tradott[oa] dal(?:l['’]|lo |l )?\s?(\w+)", re.IGNORECASE),  # "Tradotto dall’inglese"
    "pt": re.compile(r"traduzid[oa] do (\w+)", re.IGNORECASE),  # "Traduzido do inglês"
}
# In the article itself, only a sentence on the page counts, not one on a book: "This article was translated from ..."
_OF_THE_PAGE: Final = re.compile(
    r"\b(?:this|the (?:present|original)) (?:article|story|text|interview|piece|report|essay|column|version)\b",
    re.IGNORECASE,
)
_MAX_LENGTH: Final = 300


def find_original(text: str, blocks: Sequence[Block]) -> tuple[str, Span] | None:
    """Return the code of the language a page says it was translated from, and the words that say so."""
    for block in blocks:
        line = text[block.start : block.end]
        if len(line) > _MAX_LENGTH or (block.role in BODY_ROLES and _OF_THE_PAGE.search(line) is None):
            continue
        for language, pattern in _PATTERNS.items():
            for found in pattern.finditer(line):
                code = _codes(language).get((found[1] or found[found.lastindex or 1]).casefold())
                if code is not None:
                    start, end = block.start + found.start(), block.start + found.end()
                    return code, Span.cut(text, start=start, end=end)
    return None


@cache
def _codes(language: str) -> dict[str, str]:
    """Return the codes of languages by their names in a language: `{"spanish": "es"}`."""
    return {name.casefold(): code for code, name in Locale.parse(language).languages.items() if code.isalpha()}

"""Words of a line, and the marks that tell a sentence from a label."""

from __future__ import annotations

import re
from typing import Final

WORD: Final = re.compile(r"\w+(?:['’\-]\w+)*")
# a full stop and the like, then quotes or brackets that close with it
_SENTENCE_END: Final = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*\s*$")  # noqa: RUF001 - also those of Chinese


def find_words(text: str) -> list[str]:
    """Return the words of a text; "Guaidó's" and "vice-president" are one word each."""
    return WORD.findall(text)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does: "He left." or "Why?”"."""
    return _SENTENCE_END.search(text) is not None

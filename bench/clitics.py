"""Which of Dateline's words make one token of the treebanks: English words are cut where the treebanks cut them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

# Second halves with an apostrophe ("do" + "n't", "Spain" + "'s"), apostrophes folded. A bare "'" is left out: it is a
# closing quotation mark more often than the possessive of a plural.
CLITICS: Final = frozenset({"n't", "'s", "'m", "'ve", "'ll", "'re", "'d"})


def is_split_here(before: str, word: str) -> bool:
    """Tell whether two words that touch in the text are parts of one token of the treebanks.

    Letters that touch letters are cut in contractions only ("can" + "not", "gon" + "na", "do" + "nt").
    """
    if word.lower().replace("’", "'") in CLITICS:
        return before[-1:].isalnum()
    return before[-1:].isalpha() and word[:1].isalpha()


def group_tokens(words: Sequence[str], touches: Sequence[bool]) -> list[int]:
    """Return for each word the index of the first word of its token; `touches[i]`: no white space before word i."""
    firsts: list[int] = []
    for index, word in enumerate(words):
        joined = index > 0 and touches[index] and is_split_here(words[index - 1], word)
        firsts.append(firsts[-1] if joined else index)
    return firsts

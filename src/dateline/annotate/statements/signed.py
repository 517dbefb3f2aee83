"""Signed quotations: a paragraph of speech with a dash and the speaker's name behind ("We won." — Ada Lund, farmer)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.attribution import Attribution

if TYPE_CHECKING:
    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import Speech, StatementPage

DASHES: Final = frozenset({"—", "–", "―", "-", "--", "~"})
CLOSING: Final = frozenset("”\"»“’'")
SIGNED_SCORE: Final = 0.9  # as sure as direct speech that the encoder tags
LONGEST: Final = 12  # words behind the dash: "Ada Lund, who has farmed here for thirty years"


def find_signed(page: StatementPage) -> list[Attribution]:
    """Return one attribution for each paragraph that is a quotation and a signature, in order."""
    found = (_read(page, speech) for speech in page.speeches if speech.is_speech)
    return [each for each in found if each is not None]


def _read(page: StatementPage, speech: Speech) -> Attribution | None:
    start, end = speech.words
    if start > 0 and page.blocks[start - 1] == page.blocks[start]:
        return None
    dash = end - 1 if _is_mark_with_dash(page.words[end - 1]) else end
    if dash + 1 >= len(page.words) or page.blocks[dash + 1] != page.blocks[start]:
        return None
    if dash == end and page.words[dash] not in DASHES:
        return None
    source = _signature(page, dash + 1)
    return None if source is None else Attribution(source, (dash, dash + 1), ((start, dash),), SIGNED_SCORE)


def _is_mark_with_dash(word: str) -> bool:
    """Tell whether a word is a closing mark and a dash without a blank between."""
    return word[:1] in CLOSING and word[1:] in DASHES


def _signature(page: StatementPage, start: int) -> Words | None:
    """Return the words from `start` to the end of the paragraph if they are few and begin as a name does."""
    end = start
    while end < len(page.words) and page.blocks[end] == page.blocks[start] and end - start <= LONGEST:
        end += 1
    if end - start > LONGEST or not page.words[start][:1].isupper():
        return None
    while end > start + 1 and page.tree.upos[end - 1] == "PUNCT":
        end -= 1
    return start, end

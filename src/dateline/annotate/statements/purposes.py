"""Phrases that say what somebody wants, hopes or fears without a verb: "came in search of work", "in the hope that"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.cues import cues
from dateline.annotate.statements.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.statements.page import StatementPage

PURPOSE_SCORE: Final = 0.5  # half of "in the hope" and "in hopes" are marked in the training part of PolNeAR
LINK: Final = "of"  # "in search of" takes a noun; what ends otherwise takes a clause
CLAUSE: Final = "that"
Phrase = tuple[str, ...]


@lru_cache(maxsize=1)
def purpose_phrases() -> Mapping[str, Sequence[Phrase]]:
    """Return the phrases by their first word, the longer ones first."""
    phrases = sorted((tuple(phrase.split()) for phrase in cues().table.phrases), key=lambda each: (-len(each), each))
    return {first: tuple(each for each in phrases if each[0] == first) for first in {each[0] for each in phrases}}


def read_purposes(page: StatementPage, taken: Sequence[bool]) -> Iterator[Attribution]:
    """Yield who wants or fears what by such a phrase, where its words are free and outside quotations."""
    phrases, sources = purpose_phrases(), Sources(page)
    for word, text in enumerate(page.words):
        for phrase in phrases.get(text.lower(), ()):
            end = word + len(phrase)
            if _matches(page, word, phrase) and not any(taken[word : end + 1]) and page.speech(word) is None:
                found = _read(page, sources, word, end)
                if found is not None:
                    yield found
                break


def _matches(page: StatementPage, start: int, phrase: Phrase) -> bool:
    end = start + len(phrase)
    if tuple(each.lower() for each in page.words[start:end]) != phrase or end >= len(page.words):
        return False
    return phrase[-1] == LINK or page.words[end].lower() == CLAUSE


def _read(page: StatementPage, sources: Sources, start: int, end: int) -> Attribution | None:
    """Return who does something with the purpose that begins at `end`."""
    tree = page.tree
    noun = end - 1 - (page.words[end - 1].lower() == LINK)
    verb, last = tree.heads[noun], tree.highs[noun] + 1
    source = sources.of_verb(verb) if verb != noun else None
    if source is None or last <= end or source[1] > start:
        return None
    return Attribution(source, (start, end), ((end, last),), PURPOSE_SCORE)

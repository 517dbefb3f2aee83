"""The stretch of text by which a set marks an actor: its name, or the whole noun phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dateline.annotate.coreference.phrases import CLAUSES

if TYPE_CHECKING:
    from dateline.annotate.events.coding import Side
    from dateline.annotate.events.page import EventPage

MARKS: Final = frozenset("\"'“”‘’,.;:()")


def phrase_span(page: EventPage, side: Side, *, whole: bool) -> dict[str, Any]:
    """Return the extent of an actor as the scorer reads it, with country and sector."""
    start, end = _whole(page, side.word) if whole else side.words
    span = page.facts.cut_words(start, end)
    return {"start": span.start, "end": span.end, "code": side.country, "sector": side.sector}


def _whole(page: EventPage, word: int) -> tuple[int, int]:
    start, end = page.tree.extent(word, without=CLAUSES)
    words = page.facts.frame.words
    while start < word and words[start] in MARKS:
        start += 1
    while end > word + 1 and words[end - 1] in MARKS:
        end -= 1
    return start, end

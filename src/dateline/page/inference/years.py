"""The article's text in; the year in which it was likely written out, with the words that speak for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.schema import Inference, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block

_YEAR: Final = r"(?P<year>(?:19|20)\d\d)(?![\d:/-])"
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
)
# A day or a month with its year: "March 3, 2019", "3 March 2019", "in March 2019"
_DATED: Final = re.compile(rf"\b(?:\d{{1,2}}\s)?{_MONTH}\s(?:\d{{1,2}},?\s)?(?:of\s)?{_YEAR}")
# What is held in a year: "elections of 2020", "the 2020 presidential election", "the 2022 World Cup"
_EVENT: Final = r"(?:elections?|referendum|World Cup|Olympics|Games|census|summit)"
_HELD: Final = re.compile(rf"\b{_EVENT}\s(?:of|in)\s{_YEAR}|\b(?P<before>(?:19|20)\d\d)\s(?:\w+\s){{0,2}}?{_EVENT}\b")
# What says in the same sentence that it is to come: "is preparing", "ahead of", "plans to", "will", "upcoming"
_TO_COME: Final = re.compile(
    r"\b(?:prepar(?:es?|ing)|ahead of|plans? to|will|upcoming|next|wants? to|hopes? to|candidate for"
    r"|run(?:ning)? (?:for|in))\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*")
# The latest date printed in the text is of the year of publication on 12 of the 24 English pages that have one.
_DATED_SURE: Final = 0.5
# Who names a year by number speaks of another than the running one. Too few pages have such words to measure it.
_HELD_SURE: Final = 0.5
_BOTH_SURE: Final = 0.7


def infer_year(text: str, blocks: Sequence[Block]) -> Inference | None:
    """Return the year of the latest date in the text, or the year before something that is still to come.

    None where neither stands in the text, or where the two do not go together.
    """
    dated = _latest(_find(text, blocks, _DATED))
    held = _first_held(text, blocks)
    if dated is None or held is None:
        found = dated or held
        sure = _DATED_SURE if held is None else _HELD_SURE
        return None if found is None else _infer(found[0], sure, [found[1]])
    if dated[0] > held[0]:
        return _infer(dated[0], _DATED_SURE, [dated[1]])
    return _infer(held[0], _BOTH_SURE, [dated[1], held[1]]) if dated[0] == held[0] else None


def _infer(year: int, sure: float, evidence: Sequence[Span]) -> Inference:
    return Inference(kind="year", value=str(year), confidence=sure, evidence=tuple(evidence))


def _find(text: str, blocks: Sequence[Block], pattern: re.Pattern[str]) -> Iterator[tuple[int, Span]]:
    for block in blocks:
        for found in pattern.finditer(text, block.start, block.end):
            yield int(found["year"]), Span.cut(text, start=found.start(), end=found.end())


def _latest(found: Iterator[tuple[int, Span]]) -> tuple[int, Span] | None:
    return max(found, key=lambda each: each[0], default=None)


def _first_held(text: str, blocks: Sequence[Block]) -> tuple[int, Span] | None:
    """Return the year before the first event that a sentence tells of as still to come."""
    years = []
    for block in blocks:
        for sentence in _SENTENCE.finditer(text, block.start, block.end):
            found = _HELD.search(text, sentence.start(), sentence.end())
            if found is not None and _TO_COME.search(sentence.group()):
                year = int(found["year"] or found["before"]) - 1
                years.append((year, Span.cut(text, start=found.start(), end=found.end())))
    return min(years, key=lambda each: each[0], default=None)

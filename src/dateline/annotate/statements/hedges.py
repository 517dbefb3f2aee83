"""Words by which a page keeps its distance from what is said: "reportedly", "alleged", "is expected"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.cues import cues

if TYPE_CHECKING:
    from dateline.annotate.statements.attribution import Attribution, Words
    from dateline.annotate.statements.page import StatementPage

WEIGHT: Final = 0.85  # of a statement that is hedged; by feel: no corpus here marks both
BEFORE: Final = 1  # words before a cue that may hedge it: "reportedly said"


def find_hedge(page: StatementPage, attribution: Attribution) -> Words | None:
    """Return the first hedge in or before the cue, else in what the page itself words of the content."""
    hedges = cues().table.hedges
    for start, end in _places(attribution):
        for word in range(start, end):
            if page.words[word].lower() in hedges and page.speech(word) is None:
                return word, word + 1
    return _held(page, attribution)


def _places(attribution: Attribution) -> list[Words]:
    cue = [] if attribution.cue is None else [(max(0, attribution.cue[0] - BEFORE), attribution.cue[1])]
    return [*cue, *attribution.contents]


def _held(page: StatementPage, attribution: Attribution) -> Words | None:
    """Return the cue where nobody is said to hold it: "is expected to"."""
    if attribution.source is not None or attribution.cue is None:
        return None
    verb = attribution.cue[1] - 1
    return attribution.cue if page.lemmas[verb] in cues().table.passive else None

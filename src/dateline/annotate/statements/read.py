"""The attributions of a page: from the encoder's tags, and what the parse adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.statements.clauses import find_clauses
from dateline.annotate.statements.decode import decode_tags
from dateline.annotate.statements.speakers import attach_speech
from dateline.annotate.statements.tags import read_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.statements.attribution import Attribution
    from dateline.annotate.statements.page import StatementPage


def find_attributions(page: StatementPage) -> list[Attribution]:
    """Return who says what on a page, in the order of the cues."""
    tags, clauses = read_tags(page), find_clauses(page)
    if tags is None:
        return attach_speech(page, clauses)
    tagged = decode_tags(page, tags)
    found = [*tagged, *_add(page, tagged, clauses)]
    return sorted(found, key=lambda each: each.cue or each.contents[0])


def _add(page: StatementPage, tagged: Sequence[Attribution], clauses: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield what the parse adds: statements within what others say, which are never tagged.

    What it would add besides is more often wrong than right: F1 of quotations falls from 96.8 to 95.8 with it.
    """
    used, said = [False] * len(page.words), [False] * len(page.words)
    for attribution in tagged:
        for start, end in filter(None, (attribution.cue, attribution.source)):
            used[start:end] = [True] * (end - start)
        for start, end in attribution.contents:
            said[start:end] = [True] * (end - start)
    for attribution in clauses:
        cue = attribution.cue
        if cue is not None and not any(used[slice(*cue)]) and _is_within(said, attribution):
            yield attribution


def _is_within(said: Sequence[bool], attribution: Attribution) -> bool:
    stretches = [*attribution.contents, *filter(None, (attribution.cue, attribution.source))]
    return all(said[start] for start, _ in stretches)

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
    return attach_speech(page, sorted(found, key=lambda each: each.cue or each.contents[0]))


def _add(page: StatementPage, tagged: Sequence[Attribution], clauses: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield what the parse adds: statements within what others say, which are never tagged, and speech left over."""
    used, said = [False] * len(page.words), [False] * len(page.words)
    for attribution in tagged:
        for start, end in filter(None, (attribution.cue, attribution.source)):
            used[start:end] = [True] * (end - start)
        for start, end in attribution.contents:
            said[start:end] = [True] * (end - start)
    for attribution in clauses:
        cue = attribution.cue
        if cue is None or any(used[slice(*cue)]):
            continue
        if said[cue[0]] or _has_new_speech(page, attribution, said):
            yield attribution


def _has_new_speech(page: StatementPage, attribution: Attribution, said: Sequence[bool]) -> bool:
    words = [word for stretch in attribution.contents for word in range(*stretch) if page.speech(word) is not None]
    return bool(words) and not any(said[word] for word in words)

"""From tags and links to attributions: each content goes to a cue, each cue to a source."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.edges import Edges
from dateline.annotate.statements.paragraphs import carry_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage
    from dateline.annotate.statements.tags import Links, Tags
    from dateline.model.signals import ScoredSpan

NEIGHBOURS: Final = 8  # cues or sources on either side that a stretch may point at; 1 of 1,000 links goes further
# Share of a speech that is tagged as content from which on all of it is. F1 of quotations on PolNeAR dev: 97.7 with
# 0.6, 98.2 with 0.4 and 0.3.
WHOLE: Final = 0.4
FAR: Final = 3  # blocks from speech back to its cue; other words never leave the block of their cue
AHEAD: Final = 1  # blocks from speech on to a cue behind it: “… .” (next line) That is what the minister said.


def decode_tags(page: StatementPage, tags: Tags) -> list[Attribution]:
    """Return the attributions of a page by where their cue stands; a cue without content is none."""
    found, sources = tags.labelled("cue"), tags.labelled("source")
    owned: dict[int, list[ScoredSpan]] = {}
    for content in tags.labelled("content"):
        cue = _choose(page, content, found, tags.links, may_be_none=False)
        if cue is not None:
            owned.setdefault(cue, []).append(content)
    chosen = {index: _choose(page, found[index], sources, tags.links, may_be_none=True) for index in owned}
    made = [
        _make(page, found[index], None if (source := chosen[index]) is None else sources[source], owned[index])
        for index in sorted(owned)
    ]
    edges = Edges(page, made)
    settled = [Attribution(*each[:2], edges.settle_all(each.contents), each.score) for each in made]
    return carry_on(page, settled)


def _choose(
    page: StatementPage, span: ScoredSpan, targets: Sequence[ScoredSpan], links: Links, *, may_be_none: bool
) -> int | None:
    """Return the index of the stretch that another points at, of those around it."""
    place = bisect_left(targets, span)
    block, (back, ahead) = page.blocks[span.start], _reach(page, span)
    near = [
        index
        for index in range(max(0, place - NEIGHBOURS), min(len(targets), place + NEIGHBOURS))
        if -back <= page.blocks[targets[index].start] - block <= ahead
    ]
    if not near:
        return None
    scores = links.scores([span.start], [targets[index].start for index in near])[0]
    best = int(scores.argmax())
    if may_be_none and scores[best] < links.nowhere([span.start])[0]:
        return None
    return near[best]


def _reach(page: StatementPage, span: ScoredSpan) -> tuple[int, int]:
    """Return how many blocks back and ahead what a stretch points at may lie."""
    return (FAR, AHEAD) if span.label == "content" and page.speech(span.start) is not None else (0, 0)


def _make(
    page: StatementPage, cue: ScoredSpan, source: ScoredSpan | None, contents: Sequence[ScoredSpan]
) -> Attribution:
    taken = {*range(cue.start, cue.end), *(() if source is None else range(source.start, source.end))}
    stretches = tuple(_join([_widen(page, (each.start, each.end), taken) for each in contents]))
    score = min(cue.score, max(content.score for content in contents))
    return Attribution(
        None if source is None else (source.start, source.end), (cue.start, cue.end), stretches, float(score)
    )


def _widen(page: StatementPage, words: Words, taken: set[int]) -> Words:
    """Return a content with the whole of a speech of which it has the most; cue and source stay out."""
    start, end = words
    for edge in (start, end - 1):
        speech = page.speech(edge)
        if speech is None:
            continue
        first, last = speech.words
        shared = min(last, end) - max(first, start)
        if shared >= WHOLE * (last - first) and not taken.intersection(range(first, last)):
            start, end = min(start, first), max(end, last)
    return start, end


def _join(stretches: Sequence[Words]) -> list[Words]:
    """Return stretches in order, those that overlap as one."""
    joined: list[Words] = []
    for start, end in sorted(stretches):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined

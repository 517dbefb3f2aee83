"""Which statement stands in the words of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.statements.attribution import Attribution


def find_parents(found: Sequence[Attribution], size: int) -> list[int | None]:
    """Return for each attribution the index of the one in whose content its cue and content stand; `size` in words.

    Of several the nearest counts.
    """
    holders: list[int | None] = [None] * size
    parents: list[int | None] = [None] * len(found)
    stretches = [(start, end, index) for index, attribution in enumerate(found) for start, end in attribution.contents]
    waiting = sorted(((_place(each), index) for index, each in enumerate(found)), key=lambda pair: pair[0])
    for start, end, index in sorted(stretches, key=lambda stretch: stretch[0] - stretch[1]):
        holders[start:end] = [index] * (end - start)
    for place, index in waiting:
        holder = holders[place]
        start = found[index].contents[0][0]
        if holder is not None and holder != index and holders[start] in {holder, index}:
            parents[index] = holder
    return parents


def _place(attribution: Attribution) -> int:
    return (attribution.cue or attribution.source or attribution.contents[0])[0]

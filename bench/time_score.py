"""Scores expressions of time as TempEval-3 does (UzZaman et al. 2013): spans in pairs, then type and value of each.

White space and punctuation at the edges of a span do not count; the same words are paired first, then the largest
overlaps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bench.metrics import SHARE_DIGITS, precision_recall_f1

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.metrics import Json
    from bench.time_rows import GoldTime, TimeRow
    from dateline.schema import Time

EDGES: Final = " \t\r\n\"'`.,;:!?()[]{}-–—‘’“”"
Extent = tuple[int, int]


@dataclass(slots=True)
class _Tally:
    """Counts over texts: expressions of both sides, pairs, and what of the pairs is right."""

    gold: int = 0
    found: int = 0
    paired: int = 0
    exact: int = 0
    type: int = 0
    value: int = 0


def score_times(rows: Sequence[TimeRow], found: Sequence[Sequence[Time]]) -> dict[str, Json]:
    """Return span, type and value F1 (0 to 1) over texts, and the share of paired values that is right."""
    tally = _Tally()
    for row, times in zip(rows, found, strict=True):
        _count(tally, row, times)
    sides = tally.found, tally.gold
    return {
        "gold": tally.gold,
        "pred": tally.found,
        "strict": precision_recall_f1(tally.exact, *sides),
        "relaxed": precision_recall_f1(tally.paired, *sides),
        "type": precision_recall_f1(tally.type, *sides),
        "value": precision_recall_f1(tally.value, *sides),
        "value_of_found": round(tally.value / tally.paired, SHARE_DIGITS) if tally.paired else 0.0,
    }


def trim(text: str, start: int, end: int) -> Extent:
    """Return a span without the white space and punctuation at its edges."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def pair_up(gold: Sequence[Extent], found: Sequence[Extent]) -> Iterator[tuple[int, int]]:
    """Yield pairs of spans that overlap, by index, one to one: the same first, then the largest overlaps."""
    overlaps = [
        (one != other, max(one[0], other[0]) - min(one[1], other[1]), left, right)
        for left, one in enumerate(gold)
        for right, other in enumerate(found)
        if min(one[1], other[1]) > max(one[0], other[0])
    ]
    lefts: set[int] = set()
    rights: set[int] = set()
    for _, _, left, right in sorted(overlaps):
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            yield left, right


def _count(tally: _Tally, row: TimeRow, times: Sequence[Time]) -> None:
    gold = [trim(row.text, each.start, each.end) for each in row.timex]
    found = [trim(row.text, each.start, each.end) for each in times]
    tally.gold += len(gold)
    tally.found += len(found)
    for left, right in pair_up(gold, found):
        tally.paired += 1
        tally.exact += gold[left] == found[right]
        is_type, is_value = _compare(row.timex[left], times[right])
        tally.type += is_type
        tally.value += is_value


def _compare(gold: GoldTime, time: Time) -> tuple[bool, bool]:
    """Tell whether type and value are right; a further reading of the gold counts as a whole."""
    if any((each.type, each.value) == (time.type, time.value) for each in gold.also_accepted):
        return True, True
    return gold.type == time.type, gold.value == time.value

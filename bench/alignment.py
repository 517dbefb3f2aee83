"""Which word of one parse is which word of another: the alignment of the CoNLL 2018 shared task.

Words that are whole tokens match when they cover the same characters. Where either side splits a token into words, the
stretch is compared as a whole: its words match along the longest common subsequence of their forms.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bench.universal import Parse, ParsedWord

Match = tuple[int, int]


def align_words(gold: Parse, system: Parse) -> list[Match]:
    """Return pairs (index in gold, index in system), in order; the two parses must be of the same characters."""
    pairs: list[Match] = []
    left = right = 0
    while left < len(gold.words) and right < len(system.words):
        one, two = gold.words[left], system.words[right]
        if one.is_part or two.is_part:
            left, right, end = _enter_stretch(one, two, left=left, right=right)
            ends = _leave_stretch(gold.words, system.words, left=left, right=right, end=end)
            pairs.extend(
                _match_forms(gold.words[left : ends[0]], system.words[right : ends[1]], left=left, right=right)
            )
            left, right = ends
        elif (one.start, one.end) == (two.start, two.end):
            pairs.append((left, right))
            left, right = left + 1, right + 1
        elif one.start <= two.start:
            left += 1
        else:
            right += 1
    return pairs


def _enter_stretch(one: ParsedWord, two: ParsedWord, *, left: int, right: int) -> tuple[int, int, int]:
    """Return where the stretch around a split token begins on both sides, and the character where it ends so far.

    A whole token that begins before the split one is left behind.
    """
    if one.is_part:
        return left, right + (not two.is_part and two.start < one.start), one.end
    return left + (one.start < two.start), right, two.end


def _leave_stretch(
    gold: Sequence[ParsedWord], system: Sequence[ParsedWord], *, left: int, right: int, end: int
) -> tuple[int, int]:
    """Return the indices after the stretch: it grows by every split token that begins in it."""
    reached = -1
    while reached < end:
        reached = end
        left, end = _take(gold, left, end=end)
        right, end = _take(system, right, end=end)
    return left, right


def _take(words: Sequence[ParsedWord], at: int, *, end: int) -> tuple[int, int]:
    while at < len(words):
        word = words[at]
        if word.start >= end if word.is_part else word.end > end:
            break
        at, end = at + 1, max(end, word.end)
    return at, end


def _match_forms(gold: Sequence[ParsedWord], system: Sequence[ParsedWord], *, left: int, right: int) -> Iterator[Match]:
    """Yield a longest common subsequence of the forms, case apart."""
    ours, theirs = [word.form.lower() for word in gold], [word.form.lower() for word in system]
    best = _common_lengths(ours, theirs)
    row = column = 0
    while row < len(ours) and column < len(theirs):
        if ours[row] == theirs[column]:
            yield left + row, right + column
            row, column = row + 1, column + 1
        elif best[row + 1][column] >= best[row][column + 1]:
            row += 1
        else:
            column += 1


def _common_lengths(ours: Sequence[str], theirs: Sequence[str]) -> list[list[int]]:
    """Return for each pair of tails how long their longest common subsequence is."""
    best = [[0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for row in reversed(range(len(ours))):
        for column in reversed(range(len(theirs))):
            if ours[row] == theirs[column]:
                best[row][column] = best[row + 1][column + 1] + 1
            else:
                best[row][column] = max(best[row + 1][column], best[row][column + 1])
    return best

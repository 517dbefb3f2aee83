"""Which words of a page stand in someone's speech: words in, the number of the quotation of each word out."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from dateline.annotate.quotations import find_quotations, tell_form
from dateline.annotate.quotations.marks import DOUBLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.base import Facts


def find_quotes(facts: Facts) -> list[int | None]:
    """Return for each word the number of the quotation it stands in, None outside; a speech over paragraphs is one."""
    frame, text = facts.frame, facts.document.text
    numbers: list[int | None] = [None] * len(frame.words)
    count = 0
    for quotation in find_quotations(text, [(block.start, block.end) for block in facts.fact_blocks()]):
        if quotation.is_inner or tell_form(text, quotation) != "speech":
            continue
        count += not quotation.continues
        first, last = (bisect_left(frame.starts, edge) for edge in quotation.inside)
        numbers[first:last] = [count] * (last - first)
    return numbers


def cut_quotation(words: Sequence[str], start: int, end: int, *, head: int) -> tuple[int, int]:
    """Return the part of a stretch around its head that no single quotation mark falls into.

    Of `certain groups” in the north` the first two words; whole quotations inside stay.
    """
    marks = [index for index in range(start, end) if words[index] in DOUBLE]
    if len(marks) % 2 == 0:
        return start, end
    behind = next((index for index in marks if index > head), end)
    before = next((index + 1 for index in reversed(marks) if index < head), start)
    return (before, end) if behind == end else (start, behind)

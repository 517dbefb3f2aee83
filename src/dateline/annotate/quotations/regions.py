"""Stretches in quotation marks: a text and its blocks in, the quotations in order out, in linear time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.quotations.lost import find_lost_end
from dateline.annotate.quotations.marks import CLOSERS, Level, Mark, find_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STRAIGHT: Final = '"'
DEEPEST: Final = 2  # "He said 'never' to me": a quotation in a quotation; a third level is a slip of the hand
Extent = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation from its opening mark at `start` to behind its closing mark at `end`.

    `inside` are the characters between the marks without white space at their edges. `is_closed` is False where the
    closing mark is missing: then it ends with its block, or where the words of its speaker begin. `continues` tells
    that it goes on with what the quotation before it left open, as each paragraph of a long speech does. `is_inner`
    tells that it stands in another one.
    """

    start: int
    end: int
    inside: Extent
    level: Level
    is_closed: bool = True
    continues: bool = False
    is_inner: bool = False


def find_quotations(text: str, blocks: Iterable[Extent]) -> list[Quotation]:
    """Return the quotations of the blocks (start, end) of a text by where they begin; none crosses a block."""
    found: list[Quotation] = []
    left_open: Quotation | None = None
    for start, end in blocks:
        marks = list(find_marks(text, start=start, end=end))
        here = Pairing(text, (start, end), marks, before=left_open).pair()
        outer = [each for each in here if not each.is_inner]
        if left_open is not None and outer and outer[0].continues:
            _reopen(found, left_open)
        left_open = _left_open(outer, text, end) if outer else None
        found.extend(here)
    return found


def _left_open(outer: Sequence[Quotation], text: str, end: int) -> Quotation | None:
    """Return the last quotation of a block if it is not closed, to the end of the block."""
    last = outer[-1]
    return None if last.is_closed else _make(text, last.start, end, last.level, is_closed=False)


def _reopen(found: list[Quotation], whole: Quotation) -> None:
    """Put a quotation that goes on in the next block back to its whole length: no mark of it was lost."""
    index = len(found) - 1
    while found[index].is_inner:
        index -= 1
    found[index] = replace(whole, continues=found[index].continues)


class Pairing:
    """Pairs the marks of one block; `before` is the quotation that the block before left open."""

    def __init__(self, text: str, block: Extent, marks: Sequence[Mark], *, before: Quotation | None) -> None:
        self._text, self._block, self._marks, self._before = text, block, marks, before
        self._closable = _closable_singles(marks)
        self._open: list[Mark] = []
        self._found: list[Quotation] = []

    def pair(self) -> list[Quotation]:
        """Return the quotations of the block by where they begin."""
        for index, mark in enumerate(self._marks):
            if not self._close(index, mark):
                self._try_open(index, mark)
        for mark in self._open:
            if mark.level == "double" or self._goes_on(mark):
                self._give_up(mark, self._block[1])
        return list(_nest(self._found))

    def _close(self, index: int, mark: Mark) -> bool:
        """Close the innermost quotation that a mark can close, with all that is open in it; tell whether one was."""
        if not mark.closes or (mark.is_owner and self._closable[index]):
            return False
        for depth in range(len(self._open) - 1, -1, -1):
            opener = self._open[depth]
            if mark.glyph in CLOSERS[opener.glyph] and not (mark.opens and mark.glyph == "“" and opener.glyph != "„"):
                self._add(opener, mark.start + 1)
                del self._open[depth:]
                return True
        return not self._open and not self._found and self._carry_on(mark)

    def _carry_on(self, mark: Mark) -> bool:
        """Take the first mark of a block, where it can only close, for the end of what the block before left open."""
        before = self._before
        if before is None or mark.opens or mark.glyph not in CLOSERS[self._text[before.start]]:
            return False
        self._found.append(
            replace(_make(self._text, self._block[0], mark.start + 1, before.level, marks=(0, 1)), continues=True)
        )
        return True

    def _try_open(self, index: int, mark: Mark) -> None:
        if not mark.opens or (mark.level == "single" and not self._closable[index] and not self._goes_on(mark)):
            return
        same = [depth for depth, each in enumerate(self._open) if _is_same(each, mark)]
        if same:  # the one before was never closed
            if mark.level == "double" and same[0] == 0:
                self._give_up(self._open[0], mark.start)
            del self._open[same[0] :]
        if len(self._open) < DEEPEST:
            self._open.append(mark)

    def _goes_on(self, mark: Mark) -> bool:
        """Tell whether a mark opens its block as another opened the block before, which stayed open."""
        return self._before is not None and mark.start == self._block[0] and self._before.level == mark.level

    def _give_up(self, opener: Mark, limit: int) -> None:
        """Add a quotation whose closing mark is missing, up to where it was most likely lost."""
        end = find_lost_end(self._text, opener.start + 1, limit)
        if end > opener.start + 1:
            self._add(opener, end, is_closed=False)

    def _add(self, opener: Mark, end: int, *, is_closed: bool = True) -> None:
        made = _make(self._text, opener.start, end, opener.level, is_closed=is_closed)
        self._found.append(replace(made, continues=self._goes_on(opener) or self._follows(opener)))

    def _follows(self, opener: Mark) -> bool:
        """Tell whether nothing but white space parts a mark from a quotation that was left open in the same block."""
        last = self._found[-1] if self._found else None
        return last is not None and not last.is_closed and not self._text[last.end : opener.start].strip()


def _is_same(one: Mark, other: Mark) -> bool:
    """Tell whether two marks cannot open one in the other: "They called it “hell” and left" has two kinds."""
    return one.level == other.level and (one.level == "single" or (one.glyph == STRAIGHT) == (other.glyph == STRAIGHT))


def _nest(found: Iterable[Quotation]) -> Iterator[Quotation]:
    """Yield quotations by where they begin, those that lie in another one marked so."""
    reach = 0
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        is_inner = each.start < reach
        if not is_inner or each.end <= reach:
            yield replace(each, is_inner=is_inner, continues=each.continues and not is_inner)
            reach = max(reach, each.end)


def _make(
    text: str, start: int, end: int, level: Level, *, is_closed: bool = True, marks: Extent | None = None
) -> Quotation:
    opened, closed = marks or (1, int(is_closed))
    first, last = start + opened, end - closed
    while last > first and text[last - 1].isspace():
        last -= 1
    while first < last and text[first].isspace():
        first += 1
    end = end if is_closed else max(last, start + opened)
    return Quotation(start=start, end=end, inside=(first, last), level=level, is_closed=is_closed)


def _closable_singles(marks: Sequence[Mark]) -> list[bool]:
    """Return for each mark whether a single mark that closes comes behind it before another that only opens."""
    closable, ahead = [False] * len(marks), False
    for index in range(len(marks) - 1, -1, -1):
        closable[index] = ahead
        mark = marks[index]
        if mark.level == "single":
            ahead = mark.closes or (ahead and not mark.opens)
    return closable

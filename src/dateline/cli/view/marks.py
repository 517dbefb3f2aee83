"""Which stretches of the text are coloured, and as what; page text becomes rich text here and nowhere else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rich.style import Style
from rich.text import Text

from dateline.cli.safe import make_flowing
from dateline.cli.view.theme import KINDS, PLAIN, Look
from dateline.schema import Actor, Extent, Record, Span

LONGEST_MARK: Final = 400  # characters; longer than any name met, it only bounds the search for nested marks


class Mark(NamedTuple):
    """A half-open stretch of the document's text and the kind of thing that it names."""

    start: int
    end: int
    kind: str


def find_marks(record: Record) -> tuple[Mark, ...]:
    """Return all that the article colours, ordered by start, the longer first where two start together."""
    marks = dict.fromkeys(_list_marks(record))
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)))


def list_kinds(marks: Iterable[Mark]) -> list[str]:
    """Return the kinds that occur, in the order of the theme, others after them."""
    found = {mark.kind for mark in marks}
    return [kind for kind in KINDS if kind in found] + sorted(found - set(KINDS))


def list_spans(actor: Actor) -> Sequence[Span]:
    """Return the actor's mentions, or its evidence where it has none."""
    return actor.mentions or actor.evidence


def style_text(text: str, *, extent: Extent, marks: Sequence[Mark], look: Look, base: Style = PLAIN) -> Text:
    """Return that stretch of the text with its marks coloured and the rest in `base`; of nested marks the inner shows.

    White space runs become one space and control characters are made harmless, so offsets no longer hold after this.
    """
    start, end = extent.start, extent.end
    inside = _pick_marks(marks, start=start, end=end)
    edges = {start, end, *(max(start, mark.start) for mark in inside), *(min(end, mark.end) for mark in inside)}
    styled = Text()
    for left, right in pairwise(sorted(edges)):
        kind = _find_kind(left, inside)
        styled.append(make_flowing(text[left:right]), base if kind is None else look.style_kind(kind))
    return styled


def _pick_marks(marks: Sequence[Mark], *, start: int, end: int) -> list[Mark]:
    """Return the marks that touch the stretch; `marks` is ordered by start."""
    first = bisect_left(marks, start - LONGEST_MARK, key=_get_start)
    last = bisect_left(marks, end, key=_get_start)
    return [mark for mark in marks[first:last] if mark.end > start]


def _get_start(mark: Mark) -> int:
    return mark.start


def _find_kind(offset: int, marks: Sequence[Mark]) -> str | None:
    """Return the kind of the shortest mark over the offset."""
    covering = [mark for mark in marks if mark.start <= offset < mark.end]
    return min(covering, key=lambda mark: mark.end - mark.start).kind if covering else None


def _list_marks(record: Record) -> Iterator[Mark]:
    for actor in record.actors:
        yield from (Mark(span.start, span.end, actor.type) for span in list_spans(actor))
    for place in record.places:
        yield from (Mark(span.start, span.end, "place") for span in place.mentions)
    for time in record.times:
        yield Mark(time.start, time.end, "time")
    for quantity in record.quantities:
        yield Mark(quantity.start, quantity.end, "quantity")
    for event in record.events:
        yield Mark(event.trigger.start, event.trigger.end, "event")

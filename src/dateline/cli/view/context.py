"""Evidence as a reader wants it: where in the page it stands, and the words around it with the cited ones marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, TypeVar

from dateline.cli.view.theme import Look
from dateline.schema import BODY_ROLES, FACT_ROLES, Block, Extent, Record, Span

LEAD_SHARE: Final = 0.5  # of the room around the cited words, what goes before them where both sides are cut
WINDOW: Final = 160  # characters on either side where neither a sentence nor a block holds the span
Stretch = TypeVar("Stretch", Extent, Block)
_NUMBERED: Final = BODY_ROLES - {"subhead"}


class Context:
    """Where the spans of one record stand: in which numbered paragraph, in which sentence."""

    def __init__(self, record: Record) -> None:
        self._text = record.document.text
        self._sentences = sorted(record.sentences, key=_get_start)
        self._blocks = sorted(record.blocks, key=_get_start)
        body = [block for block in self._blocks if block.role in _NUMBERED]
        self._numbers = {block.start: number for number, block in enumerate(body, start=1)}

    def get_number(self, block: Block) -> int | None:
        """Return the number of a body block, counted from 1; null for all others."""
        return self._numbers.get(block.start) if block.role in _NUMBERED else None

    def name_place(self, span: Span, look: Look) -> str:
        """Return where the span stands, such as `¶4` or `title`; empty outside of all blocks."""
        block = _find_covering(self._blocks, span.start)
        if block is None:
            return ""
        number = self.get_number(block)
        return block.role if number is None else f"{look.glyphs.paragraph}{number}"

    def name_furniture(self, spans: Sequence[Span]) -> str:
        """Return the role of the furniture that all spans stand in; empty where one stands in the article."""
        roles = [block.role for span in spans if (block := _find_covering(self._blocks, span.start)) is not None]
        return roles[0] if roles and FACT_ROLES.isdisjoint(roles) else ""

    def find_around(self, span: Span) -> Extent:
        """Return the sentence around the span; where none is known its block, else some words on either side."""
        home = _find_covering(self._sentences, span.start) or _find_covering(self._blocks, span.start)
        if home is None:
            return Extent(max(0, span.start - WINDOW), min(len(self._text), span.end + WINDOW))
        return Extent(home.start, max(home.end, span.end))

    def clip_around(self, span: Span, room: int) -> Extent:
        """Return the sentence around the span, or as many words of it around the span's start as `room` holds."""
        around = self.find_around(span)
        spare = max(0, room - (span.end - span.start))
        before, after = span.start - around.start, around.end - span.end
        lead = min(before, max(int(spare * LEAD_SHARE), spare - after))
        start = around.start if lead == before else self._skip_word(span.start - lead, span.start)
        limit = max(start + room, span.start + 1)
        return Extent(start, around.end if around.end <= limit else self._drop_word(span.start + 1, limit))

    def _skip_word(self, start: int, end: int) -> int:
        """Return the start of the first whole word between two offsets."""
        space = self._text.find(" ", start, end)
        return end if space < 0 else space + 1

    def _drop_word(self, start: int, end: int) -> int:
        """Return the end of the last whole word between two offsets."""
        space = self._text.rfind(" ", start, end + 1)
        return end if space < 0 else space


def _find_covering(stretches: Sequence[Stretch], offset: int) -> Stretch | None:
    index = bisect_right(stretches, offset, key=_get_start) - 1
    return stretches[index] if index >= 0 and offset < stretches[index].end else None


def _get_start(stretch: Extent | Block) -> int:
    return stretch.start

"""A page in; whether its text breaks off at a paywall, and what shows it, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from dateline.page import codes
from dateline.page.cues import find_cues
from dateline.page.kinds.phrases import opens, says
from dateline.page.kinds.prose import is_body, is_told, measure, quote, reads_as_prose
from dateline.text.words import find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.signs import Signs
    from dateline.schema import Block, BlockRole

    Note = tuple[str, str]

# Characters of text. Of the 21 dev pages whose markup says that they are not free, the 2 that break off have 365 and
# 534, the others 1,870 and more, but for one notice of 737 that has no offers below it.
_SHORT: Final = 1_800
_MAX_GATE: Final = 200  # characters of a line that may say that the text stops; a longer one is a paragraph
_MAX_HOLDING: Final = 120  # characters of one that has such words in its middle
_REACH: Final = 12  # lines below the text in which it is said: a picture and buttons to share come between
_MAX_AFTER: Final = 300  # characters of prose behind it; where more follows, it is a box in the middle of the text
_MIN_OFFERS: Final = 2  # lines such as "Already a subscriber? Log in", where no line says that the text stops
_PART: Final = 0.6  # of the words that the markup counts; on 12 whole dev pages 0.75 to 1.1 of them are there
_BROKEN: Final = ("…", "...", "[…]", "[...]")
_ELSEWHERE: Final[frozenset[BlockRole]] = frozenset({"title", "tag", "comment", "legal"})


class Stop(Struct, frozen=True):
    """Where a text stops: the line that says so, or the first offer; `offers` are all such lines from there on."""

    at: int
    offers: tuple[int, ...]


def judge_access(text: str, blocks: Sequence[Block], signs: Signs) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """Return the blocks with what a paywall says as `subscribe`, and the note that the text is a part, or whole."""
    page = _Page(text, blocks, signs)
    stop = page.find_stop()
    if page.is_part(stop):
        shown = "; ".join(page.list_evidence(stop))
        note = (codes.PARTIAL, f"only part of the text is there, the rest is for subscribers: {shown}")
        return page.close(stop), (note,)
    if signs.locked and any(map(is_body, blocks)):
        note = (codes.OPEN, f"declared to be for subscribers, and yet nothing is cut off: {'; '.join(signs.locked)}")
        return page.name_gates(), (note,)
    return page.name_gates(), ()


class _Page:
    """A page under way: where its text begins and ends, and which lines below it offer the rest."""

    def __init__(self, text: str, blocks: Sequence[Block], signs: Signs) -> None:
        self._text = text
        self._blocks = blocks
        self._signs = signs
        told = [at for at, block in enumerate(blocks) if is_told(block) or block.role == "title"]
        around = range(told[0] + 1, min(len(blocks), told[-1] + 1 + _REACH)) if told else range(0)
        self._lines = [at for at in around if blocks[at].role not in _ELSEWHERE]
        self._gates = [at for at in self._lines if self._is_gate(at)]

    def find_stop(self) -> Stop | None:
        """Return where the text stops; None where no line says so, or the text goes on behind those that do."""
        said = next((at for at in self._gates if self._measure_after(at) <= _MAX_AFTER), None)
        if said is not None:
            return Stop(said, (said, *(at for at in self._lines if at > said and self._is_offer(at))))
        if not self._signs.locked:
            return None
        offers = tuple(at for at in self._lines if self._is_offer(at) and self._measure_after(at) <= _MAX_AFTER)
        is_walled = any(self._blocks[at].node in self._signs.walls for at in offers)
        return Stop(offers[0], offers) if len(offers) >= _MIN_OFFERS or is_walled else None

    def is_part(self, stop: Stop | None) -> bool:
        """Whether the text is only the beginning: it stops, and is short or much shorter than the markup counts."""
        if stop is None and not (self._signs.locked and self._breaks_off()):
            return False
        above = [block for block in self._blocks[: len(self._blocks) if stop is None else stop.at] if is_body(block)]
        if self._signs.words is not None:
            return sum(len(find_words(self._cut(block))) for block in above) < _PART * self._signs.words
        return measure(above) < _SHORT

    def list_evidence(self, stop: Stop | None) -> list[str]:
        """Return what shows that the text is cut off: words of the page, then places of the markup."""
        at = next((at for at in reversed(range(len(self._blocks))) if is_body(self._blocks[at])), 0)
        at = at if stop is None else stop.at
        block = self._blocks[at]
        said = f"{quote(self._text, block)} at {block.start}-{block.end}"
        counted = () if self._signs.words is None else (f"{self._signs.words} words counted in the markup",)
        return [said, *self._signs.locked, *counted]

    def close(self, stop: Stop | None) -> tuple[Block, ...]:
        """Return the blocks with offers as `subscribe`, and with no text behind the place where the text stops."""
        if stop is None:
            return tuple(self._blocks)
        offers = frozenset(stop.offers)
        return tuple(
            replace(block, role="subscribe" if at in offers else "furniture")
            if at in offers or (at > stop.at and is_told(block))
            else block
            for at, block in enumerate(self._blocks)
        )

    def name_gates(self) -> tuple[Block, ...]:
        """Return the blocks of a whole text, with the boxes in its middle that begin like a paywall as `subscribe`."""
        gates = {at for at in self._gates if is_told(self._blocks[at]) and opens("gate", self._cut(self._blocks[at]))}
        return tuple(replace(each, role="subscribe") if at in gates else each for at, each in enumerate(self._blocks))

    def _cut(self, block: Block) -> str:
        return self._text[block.start : block.end]

    def _is_gate(self, at: int) -> bool:
        length = self._blocks[at].end - self._blocks[at].start
        if length > _MAX_GATE:
            return False
        is_bare = length <= _MAX_HOLDING and self._blocks[at].role != "related"
        return (says if is_bare else opens)("gate", self._cut(self._blocks[at]))

    def _is_offer(self, at: int) -> bool:
        block = self._blocks[at]
        if block.end - block.start > _MAX_GATE:
            return False
        line = self._cut(block)
        if block.role == "related":  # "Login chaos at the ministry" is a headline
            return opens("gate", line)
        return block.role == "subscribe" or says("gate", line) or says("offer", line) or "subscribe" in find_cues(line)

    def _measure_after(self, at: int) -> int:
        """Return how much running text stands behind a line, offers apart."""
        later = (each for each in range(at + 1, self._lines[-1] + 1) if is_body(self._blocks[each]))
        return measure(
            self._blocks[each]
            for each in later
            if reads_as_prose(self._cut(self._blocks[each])) and not self._is_offer(each)
        )

    def _breaks_off(self) -> bool:
        last = next((block for block in reversed(self._blocks) if is_body(block)), None)
        return last is not None and self._cut(last).endswith(_BROKEN)

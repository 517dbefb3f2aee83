"""Which words of a page stand in quotation marks: words in, the number of the quotation of each word out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.annotate.base import Frame

STRAIGHT: Final = '"'
OPENING: Final = frozenset("“„«")
CLOSING: Final = frozenset("”»")
LEAST_WORDS: Final = 4  # shorter ones are words that someone chose, with nobody of their own in them: "peace plan"


def find_quotes(frame: Frame) -> list[int | None]:
    """Return for each word the number of the quotation it stands in, None outside; none crosses a block."""
    numbers: list[int | None] = [None] * len(frame.words)
    edges = {*frame.blocks}
    opened: int | None = None
    count = 0
    for index, word in enumerate(frame.words):
        if index in edges:
            opened = None
        if opened is None and (word == STRAIGHT or word in OPENING):
            opened = index
        elif opened is not None and (word == STRAIGHT or word in CLOSING):
            if index - opened > LEAST_WORDS:
                numbers[opened + 1 : index] = [count] * (index - opened - 1)
                count += 1
            opened = None
    return numbers

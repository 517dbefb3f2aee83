"""Dateline's own steps, as the areas need them: text to words, words to signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from dateline.annotate.frame import cut_words
from dateline.model.signals import Signals, Words

Encode = Callable[[Sequence[Words]], list[Signals]]
TEXTS_A_CALL: Final = 32  # texts that share a call of the encoder: enough for full batches, little memory
Range = tuple[int, int]


class CutText(NamedTuple):
    """A text cut into words: what the encoder gets, and where each word lies in the text."""

    text: str
    words: Words
    extents: tuple[Range, ...]


def cut_text(text: str, paragraphs: Iterable[Range]) -> CutText:
    """Return the words of the paragraphs of a text, each paragraph a block, as Dateline cuts them on a page."""
    extents: list[Range] = []
    blocks = {0}
    for start, end in paragraphs:
        blocks.add(len(extents))
        extents.extend(cut_words(text, start=start, end=end))
    forms = [text[start:end] for start, end in extents]
    return CutText(text, Words(forms, sorted(block for block in blocks if block < len(forms)) or [0]), tuple(extents))


def encode_all(texts: Sequence[Words], encode: Encode) -> list[Signals]:
    """Return the signals of many texts, a few texts at a time."""
    signals: list[Signals] = []
    for first in range(0, len(texts), TEXTS_A_CALL):
        signals.extend(encode(texts[first : first + TEXTS_A_CALL]))
    return signals


def line_ranges(text: str) -> list[Range]:
    """Return where the lines of a text that are not empty lie."""
    ranges: list[Range] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            ranges.append((at, at + len(line)))
        at += len(line) + 1
    return ranges

"""Dateline's own steps, as the areas need them: text to words, words to signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from dateline.annotate.frame import cut_words
from dateline.model.signals import Signals, Words

Encode = Callable[[Sequence[Words]], list[Signals]]
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


def encode_all(texts: Iterable[Words], encode: Encode) -> list[Signals]:
    """Return the signals of many texts, each encoded by itself as a page is: texts in one batch change each other."""
    return [signals for words in texts for signals in encode([words])]


def line_ranges(text: str) -> list[Range]:
    """Return where the lines of a text that are not empty lie."""
    ranges: list[Range] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            ranges.append((at, at + len(line)))
        at += len(line) + 1
    return ranges

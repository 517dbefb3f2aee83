"""Dateline's own steps, as the areas need them: text to words, words to signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from dateline.annotate.tokenizer import english
from dateline.model.signals import Signals, Words

Encode = Callable[[Sequence[Words]], list[Signals]]
TEXTS_A_CALL: Final = 32  # texts that share a call of the encoder: enough for full batches, little memory
Range = tuple[int, int]


class CutText(NamedTuple):
    """A text cut into words: what the encoder gets, and where each word lies in the text."""

    words: Words
    extents: tuple[Range, ...]


def cut_words(text: str, paragraphs: Iterable[Range]) -> CutText:
    """Return the words of the paragraphs of a text, each paragraph a block, as Dateline cuts them on a page."""
    tokenizer = english().tokenizer
    extents: list[Range] = []
    blocks: list[int] = []
    for start, end in paragraphs:
        blocks.append(len(extents))
        tokens = tokenizer(text[start:end])
        extents.extend((start + token.idx, start + token.idx + len(token)) for token in tokens if not token.is_space)
    forms = [text[start:end] for start, end in extents]
    return CutText(Words(forms, sorted(set(blocks)) or [0]), tuple(extents))


def encode_all(texts: Sequence[Words], encode: Encode) -> list[Signals]:
    """Return the signals of many texts, a few texts at a time."""
    signals: list[Signals] = []
    for first in range(0, len(texts), TEXTS_A_CALL):
        signals.extend(encode(texts[first : first + TEXTS_A_CALL]))
    return signals

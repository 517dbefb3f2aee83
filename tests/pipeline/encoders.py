"""Stand-ins for the encoder: signals by rule, without a model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.annotate.base import Frame
from dateline.model.signals import ScoredSpan, Signals, Words
from tests.annotate.pages import SCORE, make_signals


class CapitalEncoder:
    """Says that each run of capitalised words inside a sentence is a person."""

    maker = "model@capitals"

    def encode(self, texts: Sequence[Words]) -> list[Signals]:
        """Return the signals of each text."""
        return [self._encode(words) for words in texts]

    def _encode(self, words: Words) -> Signals:
        none = tuple(range(len(words.words)))
        frame = Frame(tuple(words.words), none, none, none, tuple(words.blocks))
        signals = make_signals(frame)
        return make_signals(frame, list(_capital_runs(words, signals)))


class BrokenEncoder(CapitalEncoder):
    """Fails on every text."""

    def encode(self, texts: Sequence[Words]) -> list[Signals]:
        """Fail."""
        raise RuntimeError(f"no room for {len(texts)} texts")


def _capital_runs(words: Words, signals: Signals) -> Iterator[ScoredSpan]:
    inside = [word[0].isupper() and not signals.sentence_starts[i] for i, word in enumerate(words.words)]
    edges = [i for i in range(len(inside) + 1) if (inside[i - 1] if i else False) != (i < len(inside) and inside[i])]
    for start, end in pairwise(edges):
        if inside[start]:
            yield ScoredSpan(start, end, "person", SCORE)

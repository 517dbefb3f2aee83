"""Spans from begin/inside/outside tags: the best valid sequence, scored."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.model.signals import ScoredSpan

if TYPE_CHECKING:
    from numpy.typing import NDArray

OUTSIDE: Final = "O"
# A word this sure to be outside is so in any best sequence: steps add 4 nats at most. The text falls apart there.
_CERTAIN: Final = math.log(0.99)


class SpanDecoder:
    """Reads spans from the log-probabilities of one head's tags.

    `steps` says how much likelier than by chance a tag follows another (log ratio, labels x labels, weighed by the
    bundle); without it only what is valid counts: `I-x` after `B-x` or `I-x`.
    """

    def __init__(self, labels: Sequence[str], steps: Sequence[Sequence[float]] | None = None) -> None:
        allowed = allowed_steps(labels)
        weights = np.zeros(allowed.shape) if steps is None else np.array(steps, dtype=np.float64)
        self._labels = tuple(labels)
        self._outside = self._labels.index(OUTSIDE)
        self._steps = np.where(allowed, weights, -np.inf)
        self._begin = np.array([not label.startswith("I-") for label in labels])

    def decode(self, log_probs: NDArray[np.float32], starts: Sequence[int]) -> tuple[ScoredSpan, ...]:
        """Return the spans of the most probable valid tag sequence.

        `log_probs` is (words, labels). No span crosses an index of `starts`. A span's score is the mean over its words
        of the probability of its type (begin or inside), so that a doubtful edge lowers it.
        """
        spans: list[ScoredSpan] = []
        for start, end in itertools.pairwise(sorted({0, *starts, len(log_probs)})):
            is_open = log_probs[start:end, self._outside] < _CERTAIN
            for first, last in _find_runs(is_open):
                part = log_probs[start + first : start + last]
                tags = self._best_tags(part, opens_block=first == 0, closes_block=start + last == end)
                spans.extend(_read_spans(tags, log_probs, labels=self._labels, offset=start + first))
        return tuple(spans)

    def _best_tags(self, log_probs: NDArray[np.float32], *, opens_block: bool, closes_block: bool) -> NDArray[np.int64]:
        """Return the best valid tags of words with certain outsides or edges of a block around them (Viterbi)."""
        first = _first_scores(log_probs[0], self._labels) if opens_block else log_probs[0] + self._steps[self._outside]
        score = np.where(self._begin, first, -np.inf)
        back = np.zeros(log_probs.shape, dtype=np.int64)
        for index in range(1, len(log_probs)):
            total = score[:, None] + self._steps
            back[index] = total.argmax(axis=0)
            score = total.max(axis=0) + log_probs[index]
        if not closes_block:
            score = score + self._steps[:, self._outside]
        return _follow(back, int(score.argmax()))


def allowed_steps(labels: Sequence[str]) -> NDArray[np.bool_]:
    """Return which tag may follow which: `I-x` only after `B-x` or `I-x`."""
    allowed = np.ones((len(labels), len(labels)), dtype=bool)
    for index, label in enumerate(labels):
        if label.startswith("I-"):
            allowed[:, index] = [other[2:] == label[2:] and other != OUTSIDE for other in labels]
    return allowed


def _find_runs(flags: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Yield where runs of true begin and end: 0 1 1 0 1 gives (1, 3), (4, 5)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def _first_scores(log_probs: NDArray[np.float32], labels: Sequence[str]) -> NDArray[np.float32]:
    """Return the scores at a block's first word: what would be inside a span there begins one."""
    scores = log_probs.copy()
    for index, label in enumerate(labels):
        if label.startswith("B-"):
            scores[index] = np.logaddexp(log_probs[index], log_probs[labels.index(f"I-{label[2:]}")])
    return scores


def _follow(back: NDArray[np.int64], last: int) -> NDArray[np.int64]:
    tags = np.empty(len(back), dtype=np.int64)
    tags[-1] = last
    for index in range(len(back) - 1, 0, -1):
        tags[index - 1] = back[index, tags[index]]
    return tags


def _read_spans(
    tags: NDArray[np.int64], log_probs: NDArray[np.float32], *, labels: Sequence[str], offset: int
) -> list[ScoredSpan]:
    spans: list[ScoredSpan] = []
    begin: int | None = None
    for index, tag in enumerate([*tags, labels.index(OUTSIDE)]):
        if begin is not None and not labels[tag].startswith("I-"):
            name = labels[tags[begin]][2:]
            spans.append(_score(log_probs, labels=labels, name=name, extent=(begin + offset, index + offset)))
            begin = None
        if labels[tag].startswith("B-"):
            begin = index
    return spans


def _score(log_probs: NDArray[np.float32], *, labels: Sequence[str], name: str, extent: tuple[int, int]) -> ScoredSpan:
    columns = [labels.index(f"B-{name}"), labels.index(f"I-{name}")]
    share = np.exp(log_probs[extent[0] : extent[1], columns]).sum(axis=1)
    return ScoredSpan(*extent, name, round(float(share.mean()), 4))

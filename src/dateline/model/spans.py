"""Spans from begin/inside/outside tags: the best valid sequence, scored."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dateline.model.signals import ScoredSpan

if TYPE_CHECKING:
    from numpy.typing import NDArray

OUTSIDE: Final = "O"
# A word this sure to be outside is so in any best sequence: steps add 4 nats at most. The text falls apart there.
_CERTAIN: Final = math.log(0.99)
SCORE_DIGITS: Final = 4


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
        self._is_inside = np.array([label.startswith("I-") for label in labels])
        self._inside_of = np.array([_inside_of(label, self._labels) for label in labels])
        self._opens = self._inside_of != np.arange(len(labels))

    def decode(self, log_probs: NDArray[np.float32], starts: Sequence[int]) -> tuple[ScoredSpan, ...]:
        """Return the spans of the most probable valid tag sequence.

        `log_probs` is (words, labels). No span crosses an index of `starts`. A span's score is the mean over its words
        of the probability of its type (begin or inside), so that a doubtful edge lowers it.
        """
        edges = np.zeros(len(log_probs) + 1, dtype=bool)
        edges[[0, *starts, len(log_probs)]] = True
        is_open = log_probs[:, self._outside] < _CERTAIN
        runs = find_runs(is_open, edges)
        if not len(runs.starts):
            return ()
        tags = np.full(len(log_probs), self._outside)
        self._fill_best_tags(tags, log_probs, runs=runs, edges=edges)
        return tuple(self._read_spans(tags, log_probs))

    def _fill_best_tags(
        self, tags: NDArray[np.int64], log_probs: NDArray[np.float32], *, runs: Runs, edges: NDArray[np.bool_]
    ) -> None:
        """Fill in the best valid tags of each run of words (Viterbi), all runs one word on at a time."""
        starts, sizes = runs
        score = self._first_scores(log_probs[starts], edges[starts])
        back: list[NDArray[np.int64]] = []
        for index in range(1, int(sizes[0])):
            active = int(np.searchsorted(-sizes, -index))  # runs are sorted, the longest first
            total = score[:active, :, None] + self._steps
            back.append(total.argmax(axis=1))
            np.add(np.maximum.reduce(total, axis=1), log_probs[starts[:active] + index], out=score[:active])
        closes = edges[starts + sizes]
        score[~closes] += self._steps[:, self._outside]
        last = score.argmax(axis=1)
        tags[starts + sizes - 1] = last
        for index in range(len(back), 0, -1):
            active = len(back[index - 1])
            words = starts[:active] + index
            tags[words - 1] = back[index - 1][np.arange(active), tags[words]]

    def _first_scores(self, log_probs: NDArray[np.float32], opens_block: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Return the scores of the first words of runs: a block's first begins what would be inside a span there."""
        merged = np.where(self._opens, np.logaddexp(log_probs, log_probs[:, self._inside_of]), log_probs)
        stepped = log_probs + self._steps[self._outside]
        first: NDArray[np.float64] = np.where(opens_block[:, None], merged, stepped)
        first[:, self._is_inside] = -np.inf
        return first

    def _read_spans(self, tags: NDArray[np.int64], log_probs: NDArray[np.float32]) -> Iterator[ScoredSpan]:
        begins = np.flatnonzero(self._opens[tags])
        ends = np.append(np.flatnonzero(~self._is_inside[tags]), len(tags))
        ends = ends[np.searchsorted(ends, begins + 1)]
        if not len(begins):
            return
        sizes = ends - begins
        firsts = np.cumsum(sizes) - sizes
        words = np.arange(int(sizes.sum())) + np.repeat(begins - firsts, sizes)
        begin = np.repeat(tags[begins], sizes)
        shares = np.exp(log_probs[words, begin]) + np.exp(log_probs[words, self._inside_of[begin]])
        means = (np.add.reduceat(shares, firsts) / sizes).astype(np.float32)
        for start, end, mean in zip(begins.tolist(), ends.tolist(), means.tolist(), strict=True):
            yield ScoredSpan(start, end, self._labels[tags[start]][2:], round(mean, SCORE_DIGITS))


class Runs(NamedTuple):
    """Stretches of words, the longest first: word `starts[i]` and the `sizes[i] - 1` after it."""

    starts: NDArray[np.int64]
    sizes: NDArray[np.int64]


def find_runs(flags: NDArray[np.bool_], edges: NDArray[np.bool_]) -> Runs:
    """Return the runs of true, cut at `edges`: 0 1 1 0 1 gives 1 and 2, and 4.

    `edges` has one more item than `flags` and is true where a run may not go on from the word before.
    """
    before = np.concatenate([[False], flags[:-1]])
    starts = np.flatnonzero(flags & (~before | edges[:-1]))
    after = np.concatenate([flags[1:], [False]])
    ends = np.flatnonzero(flags & (~after | edges[1:])) + 1
    order = np.argsort(starts - ends, kind="stable")
    return Runs(starts[order], (ends - starts)[order])


def _inside_of(label: str, labels: Sequence[str]) -> int:
    """Return the index of `I-x` for `B-x`, of a label itself for the others."""
    return labels.index(f"I-{label[2:]}") if label.startswith("B-") else labels.index(label)


def allowed_steps(labels: Sequence[str]) -> NDArray[np.bool_]:
    """Return which tag may follow which: `I-x` only after `B-x` or `I-x`."""
    allowed = np.ones((len(labels), len(labels)), dtype=bool)
    for index, label in enumerate(labels):
        if label.startswith("I-"):
            allowed[:, index] = [other[2:] == label[2:] and other != OUTSIDE for other in labels]
    return allowed

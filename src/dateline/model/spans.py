"""Spans from begin/inside/outside tags: the best valid sequence, scored."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from dateline.model.signals import ScoredSpan

if TYPE_CHECKING:
    from numpy.typing import NDArray

OUTSIDE = "O"


def decode_spans(
    log_probs: NDArray[np.float32], *, labels: Sequence[str], starts: Sequence[int]
) -> tuple[ScoredSpan, ...]:
    """Return the spans of the most probable valid tag sequence.

    `log_probs` is (words, labels). No span crosses an index of `starts`. A span's score is the mean over its words of
    the probability of its type (begin or inside), so that a doubtful edge lowers it.
    """
    edges = sorted({0, *starts, len(log_probs)})
    spans: list[ScoredSpan] = []
    outside = labels.index(OUTSIDE)
    best = log_probs.argmax(axis=1)
    for start, end in itertools.pairwise(edges):
        if (best[start:end] == outside).all():
            continue
        tags = _best_tags(log_probs[start:end], labels)
        spans.extend(_read_spans(tags, log_probs, labels=labels, offset=start))
    return tuple(spans)


def allowed_steps(labels: Sequence[str]) -> NDArray[np.bool_]:
    """Return which tag may follow which: `I-x` only after `B-x` or `I-x`."""
    allowed = np.ones((len(labels), len(labels)), dtype=bool)
    for index, label in enumerate(labels):
        if label.startswith("I-"):
            allowed[:, index] = [other[2:] == label[2:] and other != OUTSIDE for other in labels]
    return allowed


def _best_tags(log_probs: NDArray[np.float32], labels: Sequence[str]) -> NDArray[np.int64]:
    """Viterbi over valid steps; the plain best tags where they are valid already."""
    allowed = allowed_steps(labels)
    begin = np.array([not label.startswith("I-") for label in labels])
    plain: NDArray[np.int64] = log_probs.argmax(axis=1)
    if begin[plain[0]] and allowed[plain[:-1], plain[1:]].all():
        return plain
    steps = np.where(allowed, 0.0, -np.inf)
    score = np.where(begin, _first_scores(log_probs[0], labels), -np.inf)
    back = np.zeros(log_probs.shape, dtype=np.int64)
    for index in range(1, len(log_probs)):
        total = score[:, None] + steps
        back[index] = total.argmax(axis=0)
        score = total.max(axis=0) + log_probs[index]
    return _follow(back, int(score.argmax()))


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

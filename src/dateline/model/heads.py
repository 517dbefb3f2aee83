"""Raw outputs of the label and tree heads to typed answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.model.signals import Labels
from dateline.model.trees import best_tree, dense_scores, is_tree

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.model.session import Arrays


UNSPECIFIED: Final = "dep"  # the treebanks' relation for what has no better name


def decode_labels(outputs: Arrays, *, name: str, names: Sequence[str]) -> Labels:
    """Return the best label of each word; the graph has done the softmax."""
    return Labels(tuple(names), outputs[f"{name}_ids"].astype(np.int32), outputs[f"{name}_scores"].astype(np.float32))


def decode_tree(
    outputs: Arrays, *, starts: NDArray[np.bool_], names: Sequence[str]
) -> tuple[NDArray[np.int32], Labels]:
    """Return the head of each word (itself for a root) and its relation: one tree with one root a sentence.

    The graph offers the best few heads of each word (`arc_heads`, -1 for root, best first), their scores, and the best
    relation for the first ones; a rarer head takes the relation of the best. Most sentences are trees already; the
    others are solved exactly over those candidates.
    """
    candidates = outputs["arc_heads"]
    chosen = np.zeros(len(candidates), dtype=np.int64)
    heads = candidates[:, 0].astype(np.int64)
    for start, end in _sentences(starts):
        local = np.where(heads[start:end] < 0, 0, heads[start:end] - start + 1)
        if not is_tree(local):
            solved = _solve(outputs, start, end=end)
            heads[start:end] = np.where(solved == 0, -1, solved - 1 + start)
            same = candidates[start:end] == heads[start:end, None]
            chosen[start:end] = np.where(same.any(axis=1), same.argmax(axis=1), 0)
    chosen[chosen >= outputs["dep_ids"].shape[1]] = 0
    rows = np.arange(len(heads))
    heads = np.where(heads < 0, rows, heads)
    deps = Labels(
        tuple(names),
        _force_root(outputs["dep_ids"][rows, chosen], heads == rows, names=names),
        outputs["dep_scores"][rows, chosen].astype(np.float32),
    )
    return heads.astype(np.int32), deps


def _solve(outputs: Arrays, start: int, *, end: int) -> NDArray[np.int64]:
    heads = outputs["arc_heads"][start:end]
    inside = (heads < 0) | ((heads >= start) & (heads < end))
    local = np.where(heads < 0, 0, np.where(inside, heads - start + 1, 0))
    scores = np.where(inside, outputs["arc_scores"][start:end], -1e4).astype(np.float32)
    own = local == np.arange(1, end - start + 1)[:, None]
    order = np.argsort(scores, axis=1, kind="stable")  # the best score of a repeated candidate is written last
    local = np.take_along_axis(np.where(own, 0, local), order, axis=1)
    scores = np.take_along_axis(np.where(own, np.float32(-1e4), scores), order, axis=1)
    return best_tree(dense_scores(local, scores))


def _force_root(ids: NDArray[np.generic], is_root: NDArray[np.bool_], *, names: Sequence[str]) -> NDArray[np.int32]:
    """A word is labelled `root` where it is one, and nowhere else."""
    root = list(names).index("root")
    other = list(names).index(UNSPECIFIED) if UNSPECIFIED in names else len(names) - 1
    plain = np.where(ids == root, other, ids)
    return np.where(is_root, root, plain).astype(np.int32)


def _sentences(starts: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    return pairwise([*np.flatnonzero(starts).tolist(), len(starts)])

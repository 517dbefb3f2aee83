"""Dependency trees: the best tree with one root from a few scored heads a word (Chu-Liu 1965, Edmonds 1967)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
ROOT = 0
_NEVER = -1e4  # an arc the encoder did not offer: taken only where nothing else makes a tree


def is_tree(heads: NDArray[np.int64]) -> bool:
    """Tell whether heads (0 = root, i + 1 = word i) form one tree with exactly one root word."""
    if int((heads == ROOT).sum()) != 1:
        return False
    reached = heads
    for _ in range(len(heads).bit_length()):
        reached = np.where(reached == ROOT, ROOT, reached[reached - 1])
    return not reached.any()


def best_tree(scores: Scores) -> NDArray[np.int64]:
    """Return the heads of the best tree with one root word.

    `scores[i, 0]` is that of word i as root, `scores[i, j + 1]` that of word j as its head. With several root words in
    the plain best tree, each is tried alone as the root and the best total wins (Zmigrod et al. 2020 give the reason).
    """
    count = len(scores)
    matrix = np.full((count + 1, count + 1), -np.inf)
    matrix[1:, :] = scores
    np.fill_diagonal(matrix, -np.inf)
    heads = _edmonds(matrix)
    roots = np.flatnonzero(heads[1:] == ROOT) + 1
    if len(roots) == 1:
        return heads[1:]
    return _best_single_root(matrix, roots)[1:]


def _best_single_root(matrix: NDArray[np.float64], roots: NDArray[np.int64]) -> NDArray[np.int64]:
    best, best_total = np.zeros(len(matrix), dtype=np.int64), -np.inf
    for root in roots:
        trial = matrix.copy()
        trial[1:, ROOT] = -np.inf
        trial[root, ROOT] = matrix[root, ROOT]
        heads = _edmonds(trial)
        total = float(trial[np.arange(1, len(heads)), heads[1:]].sum())
        if total > best_total:
            best, best_total = heads, total
    return best


def _edmonds(matrix: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the head of each node in the maximum spanning arborescence from node 0 (`matrix[dependent, head]`)."""
    heads: NDArray[np.int64] = matrix.argmax(axis=1)
    heads[ROOT] = ROOT
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    return _expand(matrix, heads, cycle)


def _expand(matrix: NDArray[np.float64], heads: NDArray[np.int64], cycle: NDArray[np.int64]) -> NDArray[np.int64]:
    """Contract a cycle to one node, solve what remains, and open the cycle where the solution enters it."""
    outside = np.setdiff1d(np.arange(len(matrix)), cycle)
    last = len(outside)
    small = np.full((last + 1, last + 1), -np.inf)
    small[:last, :last] = matrix[np.ix_(outside, outside)]
    leaving = matrix[np.ix_(outside, cycle)]
    small[:last, last] = leaving.max(axis=1)
    gain = matrix[np.ix_(cycle, outside)] - matrix[cycle, heads[cycle]][:, None]
    small[last, :last] = gain.max(axis=0)
    solved = _edmonds(small)
    result = heads.copy()
    for index, node in enumerate(outside):
        if node != ROOT:
            head = solved[index]
            result[node] = cycle[leaving[index].argmax()] if head == last else outside[head]
    entry = solved[last]
    result[cycle[gain[:, entry].argmax()]] = outside[entry]
    return result


def _find_cycle(heads: NDArray[np.int64]) -> NDArray[np.int64] | None:
    state = np.zeros(len(heads), dtype=np.int8)  # 0 unseen, 1 on the present path, 2 leads to the root
    state[ROOT] = 2
    for begin in range(1, len(heads)):
        path, node = [], begin
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return np.array(path[path.index(node) :])
        state[path] = 2
    return None


def dense_scores(candidates: NDArray[np.int64], scores: Scores) -> Scores:
    """Return the full matrix for `best_tree` from K candidate heads a word (0 = root) and their scores."""
    count = len(candidates)
    full = np.full((count, count + 1), _NEVER, dtype=np.float32)
    np.put_along_axis(full, candidates, scores, axis=1)
    return full

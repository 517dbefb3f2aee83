"""Raw outputs to labels and trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dateline.model.heads import decode_labels, decode_tree

if TYPE_CHECKING:
    from dateline.model.session import Arrays

NAMES = ("root", "nsubj", "obj", "dep")


def outputs(heads: list[list[int]], scores: list[list[float]], deps: list[list[int]]) -> Arrays:
    """Return what the graph says of trees."""
    ids = np.array(deps)
    return {
        "arc_heads": np.array(heads),
        "arc_scores": np.array(scores, dtype=np.float32),
        "dep_ids": ids,
        "dep_scores": np.full(ids.shape, 0.9, dtype=np.float32),
    }


def test_a_tree_is_taken_as_it_is() -> None:
    """The best heads of "Accra protests" make a tree: nothing is solved."""
    graph = outputs([[1, -1], [-1, 0]], [[0, -3], [0, -3]], [[1, 0], [0, 1]])
    heads, deps = decode_tree(graph, starts=np.array([True, False]), names=NAMES)
    assert heads.tolist() == [1, 1]
    assert [deps[i] for i in range(2)] == ["nsubj", "root"]


def test_two_roots_are_mended_with_the_relation_of_the_new_head() -> None:
    """A second root word is attached where it fits next best."""
    graph = outputs([[-1, 1], [-1, 0]], [[-0.5, -0.9], [-0.1, -4.0]], [[0, 2], [0, 1]])
    heads, deps = decode_tree(graph, starts=np.array([True, False]), names=NAMES)
    assert heads.tolist() == [1, 1]
    assert [deps[i] for i in range(2)] == ["obj", "root"]


def test_each_sentence_has_its_own_tree() -> None:
    """Two sentences, two roots."""
    graph = outputs([[-1, 1], [-1, 0]], [[0, -2], [0, -2]], [[0, 1], [0, 1]])
    heads, _ = decode_tree(graph, starts=np.array([True, True]), names=NAMES)
    assert heads.tolist() == [0, 1]


def test_a_cycle_is_broken() -> None:
    """Two words that govern each other cannot both be right."""
    graph = outputs([[1, -1], [0, -1]], [[0, -1], [0, -5]], [[1, 0], [2, 0]])
    heads, _ = decode_tree(graph, starts=np.array([True, False]), names=NAMES)
    assert heads.tolist() == [0, 0]


def test_labels_carry_names_and_scores() -> None:
    """Ids become words."""
    graph: Arrays = {"upos_ids": np.array([1, 0]), "upos_scores": np.array([0.5, 0.75])}
    labels = decode_labels(graph, name="upos", names=["NOUN", "VERB"])
    assert [labels[0], labels[1]] == ["VERB", "NOUN"]
    assert labels.scores.tolist() == [0.5, 0.75]

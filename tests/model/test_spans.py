"""Spans from tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.spans import allowed_steps, decode_spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.model.signals import ScoredSpan

LABELS = ("O", "B-person", "I-person", "B-place", "I-place")


def log_probs(tags: list[str], *, sure: float = 0.9) -> NDArray[np.float32]:
    """Return log-probabilities that prefer the given tags."""
    rest = (1 - sure) / (len(LABELS) - 1)
    rows = [[sure if label == tag else rest for label in LABELS] for tag in tags]
    return np.log(np.array(rows, dtype=np.float32))


def test_valid_tags_are_read_as_they_stand() -> None:
    """Begin and inside make one span; its score is how sure the type is."""
    found = decode_spans(log_probs(["B-person", "I-person", "O", "B-place"]), labels=LABELS, starts=[0])
    assert [(s.start, s.end, s.label) for s in found] == [(0, 2, "person"), (3, 4, "place")]
    assert found[0].score == 0.925


def test_an_inside_without_a_begin_is_mended() -> None:
    """No span begins inside."""
    found = decode_spans(log_probs(["O", "I-person", "I-person"]), labels=LABELS, starts=[0])
    assert [(s.start, s.end, s.label) for s in found] in ([(0, 3, "person")], [(1, 3, "person")])


def test_no_span_crosses_a_block() -> None:
    """A name at the end of a headline ends there."""
    found = decode_spans(log_probs(["B-place", "I-place"]), labels=LABELS, starts=[0, 1])
    assert [(s.start, s.end) for s in found] == [(0, 1), (1, 2)]


def test_steps() -> None:
    """Inside follows begin or inside of its own type only."""
    allowed = allowed_steps(LABELS)
    assert allowed[:, LABELS.index("I-place")].tolist() == [False, False, False, True, True]
    assert allowed[:, 0].all()


@given(st.lists(st.sampled_from(LABELS), min_size=1, max_size=30), st.floats(0.25, 0.95))
def test_spans_never_overlap(tags: list[str], sure: float) -> None:
    """Whatever the tags, spans are in order, apart, and inside the text."""
    found: tuple[ScoredSpan, ...] = decode_spans(log_probs(tags, sure=sure), labels=LABELS, starts=[0])
    edges = [edge for span in found for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(0 <= s.start < s.end <= len(tags) and 0 < s.score <= 1 for s in found)

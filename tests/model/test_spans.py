"""Spans from tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.spans import SpanDecoder, allowed_steps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.model.signals import ScoredSpan

LABELS = ("O", "B-person", "I-person", "B-place", "I-place")
DECODER = SpanDecoder(LABELS)


def log_probs(tags: list[str], *, sure: float = 0.9) -> NDArray[np.float32]:
    """Return log-probabilities that prefer the given tags."""
    rest = (1 - sure) / (len(LABELS) - 1)
    rows = [[sure if label == tag else rest for label in LABELS] for tag in tags]
    return np.log(np.array(rows, dtype=np.float32))


def test_valid_tags_are_read_as_they_stand() -> None:
    """Begin and inside make one span; its score is how sure the type is."""
    found = DECODER.decode(log_probs(["B-person", "I-person", "O", "B-place"]), [0])
    assert [(s.start, s.end, s.label) for s in found] == [(0, 2, "person"), (3, 4, "place")]
    assert found[0].score == 0.925


def test_an_inside_without_a_begin_is_mended() -> None:
    """No span begins inside."""
    found = DECODER.decode(log_probs(["O", "I-person", "I-person"]), [0])
    assert [(s.start, s.end, s.label) for s in found] in ([(0, 3, "person")], [(1, 3, "person")])


def test_no_span_crosses_a_block() -> None:
    """A name at the end of a headline ends there."""
    found = DECODER.decode(log_probs(["B-place", "I-place"]), [0, 1])
    assert [(s.start, s.end) for s in found] == [(0, 1), (1, 2)]


def test_steps() -> None:
    """Inside follows begin or inside of its own type only."""
    allowed = allowed_steps(LABELS)
    assert allowed[:, LABELS.index("I-place")].tolist() == [False, False, False, True, True]
    assert allowed[:, 0].all()


def test_steps_mend_a_name_that_falls_apart() -> None:
    """Where begin hardly ever follows begin, an article goes with the name behind it."""
    scores = log_probs(["O", "B-place", "B-place", "I-place", "O"], sure=0.6)
    scores[2, LABELS.index("I-place")] = np.log(0.3)
    rare = [[-4.0 if right[0] == "B" and left != "O" else 0.0 for right in LABELS] for left in LABELS]
    assert [(s.start, s.end) for s in DECODER.decode(scores, [0])] == [(1, 2), (2, 4)]
    assert [(s.start, s.end) for s in SpanDecoder(LABELS, rare).decode(scores, [0])] == [(1, 4)]


def test_certain_outsides_cut_the_text_without_changing_the_answer() -> None:
    """Words that are surely outside are left out of the search: the spans are those of the whole search."""
    tags = ["O", "B-person", "I-person", "O", "O", "I-place", "O", "B-place"]
    sure, unsure = log_probs(tags, sure=0.999), log_probs(tags, sure=0.9)
    assert _edges(sure) == _edges(unsure)


def _edges(scores: NDArray[np.float32]) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.label) for span in DECODER.decode(scores, [0])]


@given(st.lists(st.sampled_from(LABELS), min_size=1, max_size=30), st.floats(0.25, 0.95))
def test_spans_never_overlap(tags: list[str], sure: float) -> None:
    """Whatever the tags, spans are in order, apart, and inside the text."""
    found: tuple[ScoredSpan, ...] = DECODER.decode(log_probs(tags, sure=sure), [0])
    edges = [edge for span in found for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(0 <= s.start < s.end <= len(tags) and 0 < s.score <= 1 for s in found)

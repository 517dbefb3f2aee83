"""Our own score of statements."""

from __future__ import annotations

from typing import Any

import pytest

from bench.metrics import look_up
from bench.statements_rows import GoldAttribution, StatementsRow
from bench.statements_score import score_statements

ROW = StatementsRow(
    id="1",
    text="She said we stay here",
    attributions=(
        GoldAttribution(source=((0, 3),), cue=((4, 8),), content=((9, 21),)),
        GoldAttribution(content=((0, 3),), optional=True),
    ),
)
TRUE = {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 21]]}


@pytest.mark.parametrize(
    ("found", "said", "content"),
    [
        ([TRUE], 100.0, 100.0),
        ([], 0.0, 0.0),
        ([{**TRUE, "content": [[12, 21]]}], 100.0, 0.0),
        ([{**TRUE, "source": []}], 0.0, 100.0),
        ([TRUE, TRUE], 66.67, 100.0),
    ],
)
def test_scores(found: list[Any], said: float, content: float) -> None:
    """Half the words of a content suffice, and the source must be right; each gold is matched once."""
    figures = score_statements([(ROW, found)])
    assert look_up(figures, "attribution.who_said_what.f1") == said
    assert look_up(figures, "spans.content.exact.f1") == content

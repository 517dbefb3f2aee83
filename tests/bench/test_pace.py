"""How fast texts are read."""

from __future__ import annotations

from bench.pace import Pace
from tests.annotate.quantities.trees import facts_for


def test_texts_and_characters_are_counted() -> None:
    """Per second of the processor; nothing counted gives nothing."""
    pace = Pace()
    assert pace.figures() == {}
    with pace.count([facts_for("Prices rose by 4.2 percent in May.")]):
        sum(range(100_000))
    figures = pace.figures()
    assert set(figures) == {"texts_per_second", "characters_per_second"}
    assert (pace.texts, pace.characters) == (1, 34)

"""Statements within statements."""

from __future__ import annotations

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.nesting import find_parents


def test_the_nearest_around_is_the_parent() -> None:
    """A statement in a statement in a statement; one beside them has none."""
    outer = Attribution((0, 1), (1, 2), ((2, 10),), 1.0)
    middle = Attribution((2, 3), (3, 4), ((4, 10),), 1.0)
    inner = Attribution((4, 5), (5, 6), ((6, 10),), 1.0)
    beside = Attribution((10, 11), (11, 12), ((12, 14),), 1.0)
    assert find_parents([outer, middle, inner, beside], 14) == [None, 0, 1, None]
    assert find_parents([], 0) == []

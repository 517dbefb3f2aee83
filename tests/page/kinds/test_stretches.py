"""Stretches of lines that are the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.page.kinds.stretches import Stretches


def test_how_far_they_are_the_same() -> None:
    """To the first line that differs, or to where the caller wants to stop."""
    stretches = Stretches(["One.", "Two.", "Three.", "One.", "Two.", "Four."])
    assert [stretches.measure(0, 3, most) for most in range(4)] == [0, 1, 2, 2]
    assert stretches.measure(0, 1, 5) == 0


@given(st.text("ab", min_size=1, max_size=60), st.data())
def test_as_line_by_line(lines: str, data: st.DataObject) -> None:
    """It says what comparing each line would."""
    other = data.draw(st.integers(0, len(lines) - 1))
    one = data.draw(st.integers(0, other))
    most = data.draw(st.integers(0, len(lines) - other))
    plain = next((step for step in range(most) if lines[one + step] != lines[other + step]), most)
    assert Stretches(lines).measure(one, other, most) == plain

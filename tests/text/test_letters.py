"""Letters without case and marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.text.letters import fold_letters


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Łódź", "lodz"), ("Guðni Th.", "gudni th."), ("İmamoğlu", "imamoglu"), ("Heydər", "heydar"), ("℡", "tel")],
)
def test_what_is_compared(text: str, folded: str) -> None:
    """Full stops stay: they are for whoever compares to drop."""
    assert fold_letters(text) == folded


@given(st.text(max_size=20))
def test_folded_twice_is_the_same(text: str) -> None:
    """So that a folded name may be folded again."""
    assert fold_letters(fold_letters(text)) == fold_letters(text)

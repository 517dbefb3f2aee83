"""Looks of a line as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.plain.shapes import SHAPES, describe_line


def shape(text: str, name: str, *, gap: int = 0, bullet: str = "") -> float:
    """Return one number of a line."""
    return describe_line(text, gap=gap, bullet=bullet)[SHAPES.index(name)]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("The owners of the trawlers doubt it.", "ends_sentence", 1.0),
        ("Fishing", "ends_sentence", 0.0),
        ("The owners of the trawlers", "linking_share", 0.6),
        ("Namibia Angola", "title_case_share", 1.0),
        ("NAMIBIA", "upper_share", 1.0),
        ("NamibiaThe canneries call back", "glued", 1.0),
        ("Home / World / Africa", "separators", 2.0),
        ("14 March 2017 - 18:05", "year", 1.0),
        ("14 March 2017 - 18:05", "clock", 1.0),
        ("Subscribe to our newsletter", "cue_subscribe", 1.0),
        ("It ended. They left. “We” stayed.", "sentence_gaps", 2.0),
    ],
)
def test_a_look_has_its_number(text: str, name: str, value: float) -> None:
    """Each look is what its name says."""
    assert shape(text, name) == pytest.approx(value)


def test_the_frame_counts() -> None:
    """Empty lines before a line count up to three; a bullet counts whatever it is."""
    assert shape("Angola", "gap", gap=7) == 3
    assert shape("Angola", "bullet", bullet="•") == 1


@given(st.text(min_size=1, max_size=700).filter(str.strip))
def test_any_line_has_all_numbers(text: str) -> None:
    """One number a look, all finite."""
    numbers = describe_line(text, gap=0, bullet="")
    assert len(numbers) == len(SHAPES)
    assert all(abs(number) < 1e6 for number in numbers)

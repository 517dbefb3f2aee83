"""Universities with the town that belongs to their name."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.mentions import find_names
from tests.annotate.pages import make_page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The {O University of Ohio at} {L Athens} agreed.", ["University of Ohio at Athens"]),
        ("The {O University of Texas} at {O Dallas} agreed.", ["University of Texas at Dallas"]),
        ("The {O University of California}, {L Davis}, agreed.", ["University of California, Davis"]),
        ("The {O American University} in {L Cairo} agreed.", ["American University in Cairo"]),
        ("The {O University of Oxford}, {L Davis}, agreed.", ["University of Oxford", "Davis"]),
        ("{O Oxford University} in {L Cairo} agreed.", ["Oxford University", "Cairo"]),
        ("The {O University of Ohio} at {P Ann Lee} agreed.", ["University of Ohio", "Ann Lee"]),
        ("The {O African Union} at {L Geneva} agreed.", ["African Union", "Geneva"]),
    ],
)
def test_where_a_university_stands(text: str, expected: list[str]) -> None:
    """Behind "at", behind a comma in the state of its name, behind "in" where many towns have one of that name."""
    assert [name.text for name in find_names(facts_of(make_page(text)))] == expected

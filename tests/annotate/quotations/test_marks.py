"""Quotation marks: what each can do where it stands."""

from __future__ import annotations

import pytest

from dateline.annotate.quotations.marks import find_marks


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ('a "b" c', [(True, False), (False, True)]),
        ('a " b', [(True, True)]),
        ("a “ b ” c", [(True, True), (False, True)]),
        ("a »b« c", [(True, False), (False, True)]),
        ("don't, '90s, 6'4\"", []),
        ("the boys' team", [(False, True)]),
        ("", []),
    ],
)
def test_what_a_mark_can_do(text: str, marks: list[tuple[bool, bool]]) -> None:
    """Open, close, or both; apostrophes and measures are no marks."""
    assert [(mark.opens, mark.closes) for mark in find_marks(text, start=0, end=len(text))] == marks


def test_an_owner_is_told() -> None:
    """Its apostrophe may close a quotation only where nothing else does."""
    (mark,) = find_marks("the boys' team", start=0, end=14)
    assert mark.is_owner

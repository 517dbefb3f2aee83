"""Rows of numbers for candidates."""

from __future__ import annotations

import numpy as np

from dateline.annotate.places.evidence import describe_candidates
from tests.annotate.places.pages import place_page

COLUMNS = 71


def test_a_row_for_each_candidate() -> None:
    """Of one width, known or not, seen by the encoder or not."""
    page = place_page("{L Paris} , {L Texas} , and {L Vorkanbad} : the {O Paris Opera} .")
    table = describe_candidates(page)
    assert table.shape == (len(page.candidates), COLUMNS)
    assert np.isfinite(table).all()


def test_no_candidates_give_no_rows() -> None:
    """An empty table."""
    assert len(describe_candidates(place_page("It rained ."))) == 0


def test_place_and_surroundings_make_the_difference() -> None:
    """The same name in other words is described otherwise."""
    page = place_page("In {L Gulu} rain fell ; {L Gulu} Street .")
    first, second = describe_candidates(page)[[each.is_whole for each in page.candidates]]
    assert not np.array_equal(first, second)

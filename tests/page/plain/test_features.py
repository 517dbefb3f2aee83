"""The table of features."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.page.plain.features import describe_units, find_main_run
from dateline.page.plain.shapes import SHAPES
from dateline.page.plain.units import find_units
from tests.page.plain.pages import PAGE


def test_a_page_has_a_row_for_each_unit() -> None:
    """Rows are units, their own looks come first, all numbers are finite."""
    units = find_units(PAGE)
    table = describe_units(units)
    assert len(table) == len(units)
    assert np.isfinite(table).all()
    assert table[0, SHAPES.index("words")] == pytest.approx(np.log1p(1))


def test_a_text_of_one_line_has_neighbours_outside() -> None:
    """A single line has no neighbours and is all of the page."""
    (row,) = describe_units(find_units("The talks have ended."))
    assert row[len(SHAPES)] == -1.0


def test_rows_depend_on_neighbours() -> None:
    """The same line has another row in another place."""
    table = describe_units(find_units("Angola\nAngola\nThe talks have ended.\nAngola\n"))
    assert not np.array_equal(table[0], table[1])


@pytest.mark.parametrize(
    ("weights", "run"),
    [
        ([0, 90, 0, 200, 0, 0], (1, 3)),
        ([300, *[0] * 9, 200, 200], (10, 11)),
        ([0, 0], (0, 0)),
    ],
)
def test_the_heaviest_run_is_found(weights: list[float], run: tuple[int, int]) -> None:
    """Short lines between two paragraphs do not break a run, a long list does."""
    assert find_main_run(np.array(weights, dtype=np.float32)) == run

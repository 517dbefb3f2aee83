"""Cells of tables split by tabs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.exports.cells import FORMULA_STARTS, make_line, write_cell


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (-37.08, "-37.08"),
        (1, "1"),
        ("=1+1", "'=1+1"),
        ("-1", "'-1"),
        ("a\tb\r\nc\u2028d", "a b c d"),
        ("\x1b[31mred\x9b", "[31mred"),
        ("\u202egnp.exe", "gnp.exe"),
        ("São Tomé", "São Tomé"),
    ],
)
def test_cells(value: str | float | None, cell: str) -> None:
    """Unknown is empty, numbers stay numbers, nothing moves a cursor or makes a formula."""
    assert write_cell(value) == cell


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=1))
def test_any_text_stays_in_its_cell(texts: list[str]) -> None:
    """A row is one line with as many cells as it has values."""
    line = make_line(texts).decode()
    assert line.count("\n") == 1
    cells = line[:-1].split("\t")
    assert len(cells) == len(texts)
    assert not any(cell.startswith(FORMULA_STARTS) for cell in cells)

"""In which order the rows of files lie."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow.parquet import write_table

from dateline.store.order import Group, find_edge, read_groups

if TYPE_CHECKING:
    from pathlib import Path

YEARS = [date(year, 1, 1) for year in range(2010, 2020)]
ORDERED = [Group(first, last, 10) for first, last in pairwise(YEARS)]
MIXED = [Group(YEARS[0], YEARS[-1], 10)] * 9


def test_groups_tell_their_days(tmp_path: Path) -> None:
    """First and last, and how many rows there are; a column that is not there tells nothing."""
    write_table(pa.table({"day": YEARS}), tmp_path / "x.parquet", row_group_size=4)
    assert read_groups(tmp_path / "x.parquet", "day") == (
        Group(YEARS[0], YEARS[3], 4),
        Group(YEARS[4], YEARS[7], 4),
        Group(YEARS[8], YEARS[9], 2),
    )
    assert read_groups(tmp_path / "x.parquet", "night") == ()


def test_an_edge_lets_enough_rows_through() -> None:
    """From the end at which one begins."""
    assert find_edge(ORDERED, rows=10, newest=True) == YEARS[8]
    assert find_edge(ORDERED, rows=25, newest=True) == YEARS[6]
    assert find_edge(ORDERED, rows=25, newest=False) == YEARS[3]


def test_what_is_added_later_does_not_hide_it() -> None:
    """Rows in no order lie beside those that are in one."""
    assert find_edge([*ORDERED, MIXED[0]], rows=10, newest=True) == YEARS[8]


def test_no_edge_where_it_saves_nothing() -> None:
    """Rows in no order, and too few rows."""
    assert find_edge(MIXED, rows=10, newest=True) is None
    assert find_edge(ORDERED, rows=60, newest=True) is None
    assert find_edge(ORDERED, rows=1_000, newest=True) is None
    assert find_edge([], rows=10, newest=True) is None

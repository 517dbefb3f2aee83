"""In which order the rows of Parquet files lie, told by their row groups: what a question may pass over unread."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from pyarrow.parquet import ParquetFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# Files of a store never change. To read the groups of one with 800,000 events takes 25 ms.
_REMEMBERED: Final = 1_000
MOST_READ: Final = 0.5  # of the rows: beyond it, to look at some first saves less than it costs where they do not do


class Group(Struct, frozen=True, order=True):
    """The days of the rows that are packed together, first and last, and how many rows there are."""

    first: date
    last: date
    rows: int


@lru_cache(_REMEMBERED)
def read_groups(path: Path, column: str) -> tuple[Group, ...]:
    """Return the groups of rows of a file by a column of days, in the order of the file.

    Groups that do not tell their days are left out: none can be passed over by them.
    """
    with ParquetFile(path) as file:
        told = file.metadata
        place = next((n for n in range(told.num_columns) if told.schema.column(n).path == column), None)
        if place is None:
            return ()
        groups = [told.row_group(number) for number in range(told.num_row_groups)]
        found = [(group.column(place).statistics, group.num_rows) for group in groups]
    return tuple(Group(days.min, days.max, rows) for days, rows in found if days is not None and days.has_min_max)


def find_edge(groups: Sequence[Group], *, rows: int, newest: bool) -> date | None:
    """Return a day from which on, or up to which, at least so many rows lie.

    Null where they could not be had without most of the others.
    """
    edges = sorted(((group.first if newest else group.last, group.rows) for group in groups), reverse=newest)
    sums = accumulate(count for _, count in edges)
    edge = next((day for (day, _), total in zip(edges, sums, strict=True) if total >= rows), None)
    if edge is None:
        return None
    read = sum(group.rows for group in groups if (group.last >= edge if newest else group.first <= edge))
    return edge if read <= MOST_READ * sum(group.rows for group in groups) else None

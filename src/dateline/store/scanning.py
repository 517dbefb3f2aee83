"""How DuckDB is told to read the Parquet files of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def scan_files(paths: Iterable[object]) -> str:
    """Return what stands for the rows of some files after FROM; their month is that of their folder.

    Beside the columns there are `filename` and `file_row_number` to be asked for.
    """
    listed = ", ".join(quote(str(path)) for path in paths)
    return f"read_parquet([{listed}], hive_partitioning = true, hive_types = {{'month': VARCHAR}})"


def quote(text: str) -> str:
    """Return a text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"

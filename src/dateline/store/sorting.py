"""Parquet files in, one file out that has their rows in the order of their days, however many there are."""

from __future__ import annotations

from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import duckdb

from dateline.store.scanning import quote, scan_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dateline.store.tables import Table

# What DuckDB may hold before it uses the disk. With 1.2 million events (193 MB) the process has 430 MB at most; they
# take 22 s, most of it for packing.
MEMORY: Final = "200MB"
LEVEL: Final = 9  # of zstd, as for all files that are written together
_COPY: Final = """
    COPY (SELECT * EXCLUDE (month) FROM {files} ORDER BY {day}, record) TO {target}
    (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL {level}, ROW_GROUP_SIZE {rows})
"""


def sort_files(paths: Sequence[Path], table: Table, target: Path) -> int:
    """Write the rows of files of a table with a day to a new one, without their month; return how many there are.

    Raises `duckdb.Error` for files that cannot be read, or where nothing can be written.
    """
    with TemporaryDirectory(prefix="dateline-") as folder, duckdb.connect(":memory:") as connection:
        connection.execute("SET threads = 1")
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute("SET temp_directory = $folder", {"folder": folder})
        sql = _COPY.format(
            files=scan_files(paths),
            day=table.day,
            target=quote(str(target)),
            level=LEVEL,
            rows=table.rows_in_group,
        )
        (count,) = connection.execute(sql).fetchone() or (0,)
    return int(count)

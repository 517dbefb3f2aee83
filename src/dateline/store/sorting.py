"""Parquet files of a table in, one file out: with their rows in the order of their days, or without some of them."""

from __future__ import annotations

from contextlib import suppress
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import duckdb

from dateline.store.scanning import quote, scan_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pyarrow as pa

    from dateline.store.tables import Table

# What DuckDB may hold, beside what is on disk: the first that is enough. 1.2 million statements take the first, and the
# process 300 MB; 2.5 million events (330 MB) take more.
MEMORY: Final = ("128MB", "256MB", "512MB", "1GB", "2GB")
LEVEL: Final = 9  # of zstd, as for all files that are written together
_ALL: Final = "SELECT * EXCLUDE (month) FROM {files}"
_WITHOUT: Final = "SELECT * EXCLUDE (month) FROM {files} WHERE record NOT IN (SELECT gone FROM heirs)"
_PASSED_ON: Final = """
    SELECT * EXCLUDE (month, gone, heir) REPLACE (coalesce(heir, record) AS record)
    FROM {files} LEFT JOIN heirs ON record = gone
"""
_COPY: Final = """
    COPY ({rows} {order}) TO {target}
    (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL {level}, ROW_GROUP_SIZE {size})
"""


def sort_files(paths: Sequence[Path], table: Table, target: Path) -> int:
    """Write the rows of files of a table with a day to a new one, without their month; return how many there are.

    Raises `duckdb.Error` for files that cannot be read, or where nothing can be written.
    """
    return _write(_ALL, paths, table, target)


def drop_rows(path: Path, table: Table, target: Path, heirs: pa.Table) -> int:
    """Write the rows of a file to a new one, without those of `heirs.gone`; return and raise as above."""
    return _write(_WITHOUT, [path], table, target, heirs)


def pass_on_rows(path: Path, table: Table, target: Path, heirs: pa.Table) -> int:
    """Write the rows of a file to a new one, those of `heirs.gone` as of `heirs.heir`; return and raise as above."""
    return _write(_PASSED_ON, [path], table, target, heirs)


def _write(rows: str, paths: Sequence[Path], table: Table, target: Path, heirs: pa.Table | None = None) -> int:
    sql = _COPY.format(
        rows=rows.format(files=scan_files(paths)),
        order="" if table.day is None else f"ORDER BY {table.day}, record",
        target=quote(str(target)),
        level=LEVEL,
        size=table.rows_in_group,
    )
    for memory in MEMORY[:-1]:
        with suppress(duckdb.OutOfMemoryException):
            return _copy(sql, memory, heirs)
    return _copy(sql, MEMORY[-1], heirs)


def _copy(sql: str, memory: str, heirs: pa.Table | None) -> int:
    with TemporaryDirectory(prefix="dateline-") as folder, duckdb.connect(":memory:") as connection:
        connection.execute("SET threads = 1")
        connection.execute("SET preserve_insertion_order = false")  # of rows that are in no order
        connection.execute(f"SET memory_limit = '{memory}'")
        connection.execute("SET temp_directory = $folder", {"folder": folder})
        if heirs is not None:
            connection.register("heirs", heirs)
        (count,) = connection.execute(sql).fetchone() or (0,)
    return int(count)

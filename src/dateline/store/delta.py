"""One Delta table of a store: made, appended to, taken back to a version, compacted, cleaned. All of deltalake is here.

Paths of its files are those of the file system, ready to be opened.
"""

from __future__ import annotations

from collections.abc import Callable
from time import time_ns
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote
from uuid import uuid4

import duckdb
import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, WriterProperties, write_deltalake
from deltalake.exceptions import DeltaError, DeltaProtocolError, TableNotFoundError
from deltalake.transaction import AddAction, RemoveAction

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.scanning import scan_files
from dateline.store.sorting import sort_files
from dateline.store.trouble import explain_writing, make_damage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.store.tables import Table

# Levels of zstd. Of a record of 14.7 KB level 3 leaves 1,885 bytes in pages of a megabyte; level 9, in pages of eight,
# 1,519, and takes 0.09 ms instead of 0.02: not while pages are added, but when files are written together.
APPENDED: Final = 3
COMPACTED: Final = 9
PAGE_BYTES: Final = 8 * 1024 * 1024
FILE_BYTES: Final = 128 * 1024 * 1024  # what compaction aims at: few files to open, little to write again
# deltalake would count the smallest and largest of each column into its log; DuckDB reads them from the files instead.
_SETTINGS: Final = {"delta.dataSkippingNumIndexedCols": "0"}
_TOUCHED: Final = "SELECT DISTINCT filename FROM {files} WHERE record IN (SELECT gone FROM heirs) ORDER BY filename"
Rewrite = Callable[["Path", "Table", "Path", pa.Table], int]
_EXPECTED: Final = (DeltaError, DeltaProtocolError, TableNotFoundError)


class Delta:
    """A table in a folder, as the holder of the store's lock sees it."""

    def __init__(self, folder: Path, table: Table) -> None:
        self.folder = folder
        self.table = table
        self._delta: DeltaTable | None = None

    def create(self) -> int:
        """Make the table where there is none, without rows; return its version."""
        with explain_writing(self.folder, *_EXPECTED):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._delta = DeltaTable.create(
                str(self.folder),
                self.table.columns,
                mode="ignore",
                partition_by=["month"],
                name=self.table.name,
                description=self.table.holds,
                configuration=_SETTINGS,
            )
            return self._delta.version()

    def take_back(self, version: int) -> None:
        """Undo what came after a version: what a writer added that died before its commit."""
        with explain_writing(self.folder, *_EXPECTED):
            delta = self._open()
            if delta.version() > version:
                delta.restore(version)

    def append(self, rows: list[dict[str, object]], commit: int) -> None:
        """Add rows; they are seen once the store's commit names the new version."""
        with explain_writing(self.folder, *_EXPECTED):
            write_deltalake(
                self._open(),
                pa.Table.from_pylist(rows, schema=self.table.columns),
                mode="append",
                writer_properties=make_properties(self.table, APPENDED),
                commit_properties=CommitProperties(custom_metadata={"commit": commit}),
            )

    def version(self) -> int:
        """Return the version that the table has now."""
        with explain_writing(self.folder, *_EXPECTED):
            return self._open().version()

    def compact(self, *, file_bytes: int = FILE_BYTES) -> int:
        """Write small files together, facts in the order of their days; return how many went into larger ones."""
        if self.table.day is not None:
            return sum(self._join(paths) for paths in list(self._find_small(file_bytes)))
        with explain_writing(self.folder, *_EXPECTED):
            properties = make_properties(self.table, COMPACTED)
            told = self._open().optimize.compact(target_size=file_bytes, writer_properties=properties)
        return int(told["numFilesRemoved"])

    def rewrite(self, heirs: pa.Table, write: Rewrite) -> None:
        """Write the files anew that have rows of `heirs.gone`, as `drop_rows` or `pass_on_rows` does."""
        with explain_writing(self.folder, duckdb.Error, *_EXPECTED):
            for path in self._find_touched(heirs):
                target = _name_file(path.parent)
                self._replace([path], target, write(path, self.table, target, heirs))

    def vacuum(self, hours: int) -> int:
        """Delete files that no version of the last hours needs, those of dead writers too; return how many."""
        with explain_writing(self.folder, *_EXPECTED):
            delta = self._open()
            gone = delta.vacuum(hours, dry_run=False, enforce_retention_duration=False, full=True)
            delta.create_checkpoint()
            delta.cleanup_metadata()
        return len(gone)

    def _find_small(self, file_bytes: int) -> Iterator[list[Path]]:
        """Yield the files of a month that are smaller than so many bytes, no more at once than twice as many bytes."""
        months: dict[Path, list[Path]] = {}
        for path in list_files(self.folder, self.version()):
            if path.stat().st_size < file_bytes:
                months.setdefault(path.parent, []).append(path)
        for paths in months.values():
            yield from (batch for batch in _batch(paths, 2 * file_bytes) if len(batch) > 1)

    def _join(self, paths: Sequence[Path]) -> int:
        """Write files of one month as one that is in order; return how many there were."""
        with explain_writing(self.folder, duckdb.Error, *_EXPECTED):
            target = _name_file(paths[0].parent)
            self._replace(paths, target, sort_files(paths, self.table, target))
        return len(paths)

    def _find_touched(self, heirs: pa.Table) -> list[Path]:
        """Return the files that have rows of `heirs.gone`."""
        files = list_files(self.folder, self.version())
        if not files:
            return []
        with duckdb.connect(":memory:") as connection:
            connection.register("heirs", heirs)
            rows = connection.execute(_TOUCHED.format(files=scan_files(files))).fetchall()
        return [self.folder / name for (name,) in rows]

    def _replace(self, paths: Sequence[Path], target: Path, rows: int) -> None:
        """Let a file with so many rows take the place of others of its month; one without rows is left out."""
        moment = time_ns() // 1_000_000
        month = {"month": target.parent.name.partition("=")[2]}
        actions: list[AddAction | RemoveAction] = [
            RemoveAction(_address(path), data_change=False, deletion_timestamp=moment) for path in paths
        ]
        if rows:
            told = f'{{"numRecords":{rows}}}'
            actions.append(AddAction(_address(target), target.stat().st_size, month, moment, False, told))  # noqa: FBT003 - deltalake's own signature
        delta = self._open()
        delta.create_write_transaction(actions, "append", delta.schema(), ["month"])

    def _open(self) -> DeltaTable:
        """Return the table at its newest version."""
        if self._delta is None:
            self._delta = DeltaTable(str(self.folder))
        else:
            self._delta.update_incremental()
        return self._delta


def make_properties(table: Table, level: int) -> WriterProperties:
    """Return how the Parquet files of a table are written."""
    return WriterProperties(
        compression="ZSTD",
        compression_level=level,
        max_row_group_size=table.rows_in_group,
        data_page_size_limit=PAGE_BYTES,
    )


def list_files(folder: Path, version: int) -> list[Path]:
    """Return the Parquet files of a version of a table; raises `StoreError` D408 where its log cannot be read."""
    try:
        actions = pa.table(DeltaTable(str(folder), version=version).get_add_actions(flatten=True))
    except (OSError, *_EXPECTED) as error:
        if not folder.is_dir():
            raise StoreError(codes.DAMAGED, f"{folder} is missing; restore the store from a copy") from error
        raise make_damage(folder, error) from error
    return [folder / unquote(path) for path in actions["path"].to_pylist()]


def _address(path: Path) -> str:
    """Return a file as the log of its table names it: "month=2026-11/part-....parquet"."""
    return f"{path.parent.name}/{path.name}"


def _name_file(folder: Path) -> Path:
    """Return a new file in the folder of a month."""
    return folder / f"part-{uuid4()}.parquet"


def _batch(paths: Sequence[Path], most: int) -> Iterator[list[Path]]:
    """Yield files in batches of so many bytes at most, or of one file."""
    batch: list[Path] = []
    held = 0
    for path in paths:
        size = path.stat().st_size
        if batch and held + size > most:
            yield batch
            batch, held = [], 0
        batch.append(path)
        held += size
    yield batch

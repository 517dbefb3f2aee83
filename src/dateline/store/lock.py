"""One writer at a time: a lock that the system lets go of when its holder dies, however it dies."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.trouble import make_write_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE: Final = "writer.lock"
PATIENCE_S: Final = 600.0  # a compaction of millions of rows takes minutes; a batch under a second


@contextmanager
def lock_store(folder: Path, *, patience: float = PATIENCE_S) -> Iterator[None]:
    """Hold the right to write to a store; waits for another writer up to `patience` seconds.

    The lock is that of an empty SQLite file: the same on every system, and gone with its process. Readers never ask for
    it. Raises `StoreError`: D405 the store cannot be written, D407 another writer did not end in time.
    """
    if folder.is_dir() and not os.access(folder, os.W_OK):  # SQLite would lock a file that it can only read
        raise StoreError(codes.UNWRITABLE, f"{folder} cannot be written (read-only); the store is as it was")
    try:
        connection = sqlite3.connect(folder / FILE, timeout=patience, isolation_level=None)
    except sqlite3.Error as error:
        raise StoreError(codes.UNWRITABLE, f"{folder} cannot be written ({error}); the store is as it was") from error
    with closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise _explain(folder, error, patience) from error
        yield


def _explain(folder: Path, error: sqlite3.OperationalError, patience: float) -> StoreError:
    if "locked" in str(error):
        message = f"{folder}: another program has been writing to this store for {patience:.0f} s; wait for its end"
        return StoreError(codes.BUSY, message)
    return make_write_error(folder, PermissionError(str(error)))

"""Writes to a store, as the holder of its lock: rows to every table, then the commit that makes them true."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Final

from dateline.store.commits import SCHEMA, Act, Commit, list_programs, read_newest, write_commit
from dateline.store.delta import Delta
from dateline.store.layout import table_folder
from dateline.store.lock import PATIENCE_S, lock_store
from dateline.store.tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from dateline.store.rows import Row


# Asked by name: what `dateline` itself loads on first use lies above this package.
VERSION: Final[str] = import_module("dateline").__version__


def now() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)


class Writer:
    """The tables of a store as its writer sees them; made by `open_writer` only."""

    def __init__(self, folder: Path, *, base: Commit | None, clock: Callable[[], datetime], schema: int) -> None:
        self.folder = folder
        self.base = base
        self.moment = clock()
        self._schema = schema
        self._deltas = {name: Delta(table_folder(folder, schema, name), table) for name, table in tables().items()}

    @property
    def number(self) -> int:
        """The number of the commit that is being written."""
        return 0 if self.base is None else self.base.number + 1

    def create(self) -> None:
        """Make all tables that are not there."""
        for delta in self._deltas.values():
            delta.create()

    def recover(self) -> None:
        """Undo what a writer left that died before its commit."""
        for name, version in self.base.versions.items() if self.base is not None else ():
            self._deltas[name].take_back(version)

    def append(self, rows: Mapping[str, list[Row]]) -> None:
        """Add rows to the tables; nobody sees them before the commit."""
        for name, added in rows.items():
            if added:
                self._deltas[name].append(added, self.number)

    def tables(self) -> Iterator[Delta]:
        """Yield every table."""
        yield from self._deltas.values()

    def commit(self, act: Act, *, documents: int = 0, failures: int = 0) -> Commit:
        """Make all that was written true, at once; return the new state of the store."""
        self.base = Commit(
            schema=self._schema,
            number=self.number,
            act=act,
            made=self.moment,
            dateline=VERSION,
            versions={name: delta.version() for name, delta in self._deltas.items()},
            documents=documents,
            failures=failures,
            programs=list_programs(self.base, act=act, number=self.number, version=VERSION),
        )
        write_commit(self.folder, self.base)
        return self.base


@contextmanager
def open_writer(folder: Path, *, clock: Callable[[], datetime] = now, patience: float = PATIENCE_S) -> Iterator[Writer]:
    """Hold the store for writing; raises `StoreError` as `lock_store` and `read_newest` do.

    What an earlier writer left undone is undone first; what this one leaves without a commit, the next one undoes.
    """
    with lock_store(folder, patience=patience):
        writer = Writer(folder, base=read_newest(folder), clock=clock, schema=SCHEMA)
        writer.recover()
        yield writer

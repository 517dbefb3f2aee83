"""A store's tables in an object store, or any other place that Delta Lake reaches: sent there bit by bit, and back.

Each table there is as it is here. What was sent is told by the store's own name and the number of its last commit, in
the same transaction as the rows: a push that is killed and given again sends nothing twice. Several stores may send to
one place. `documents` comes last: rows without their document are those of a push that is still on its way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

import duckdb
import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, Transaction, write_deltalake
from deltalake.exceptions import DeltaError, DeltaProtocolError, TableNotFoundError
from msgspec.structs import replace

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.commits import Program
from dateline.store.delta import COMPACTED, make_properties
from dateline.store.layout import MARK
from dateline.store.migration import KEPT, keep, remake
from dateline.store.tables import Table, tables
from dateline.store.trouble import explain_writing
from dateline.store.writer import open_writer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from dateline.store.snapshot import Snapshot
    from dateline.store.store import Store

ROWS: Final = 2_000  # sent at a time: what is held in memory
_NUMBERED: Final = frozenset({"records", "documents", "failures", "imports"})  # those with a number of their commit
_NEW: Final = "commit > $last"
_NEW_FACTS: Final = """
    record IN (
        SELECT record FROM documents WHERE commit > $last UNION ALL SELECT record FROM imports WHERE commit > $last
    )
"""
_LAST: Final = """
    SELECT coalesce(max(commit), 1) AS n FROM (SELECT commit FROM documents UNION ALL SELECT commit FROM imports)
"""
_EXPECTED: Final = (DeltaError, DeltaProtocolError, TableNotFoundError, OSError, ValueError)


def push(store: Store, place: str, options: Mapping[str, str]) -> int:
    """Send what a place lacks, as "s3://bucket/news"; return how many documents that was.

    `options` are those of deltalake, as `AWS_ENDPOINT_URL`; what they do not say is taken from the environment. Raises
    `StoreError` D412 where the place cannot be reached or written.
    """
    name, snapshot, sent = name_store(store.path), store.snapshot(), 0
    order = [table for table in tables().values() if table.name != "documents"]
    for table in (*order, tables()["documents"]):
        target = _Target(place, table, dict(options))
        sent = target.append(snapshot, name)
    return sent


def pull(place: str, store: Store, options: Mapping[str, str]) -> int:
    """Fill a new store with what was sent to a place; return how many documents that was.

    Raises `StoreError` D402 where the store holds something already, D412 where the place cannot be read.
    """
    with open_writer(store.path) as writer:
        if store.snapshot().commit.number:
            raise StoreError(codes.NOT_A_STORE, f"{store.path} holds a store already; give a new folder to pull into")
        source = _Source(place, dict(options))
        count = remake(source, writer)
        keep(source, writer)
        ((last,),) = next(source.stream(_LAST, needs=["documents", "imports"], size=1))
        if writer.base is not None:  # never null: the store is there
            # Rows keep the numbers of the commits that they came with; who read them is not told there.
            writer.base = replace(writer.base, number=last - 1, programs=(Program(0, None),))
        writer.commit("pull", documents=count)
        store.index.catch_up(store.snapshot())
    return count


def name_store(folder: Path) -> str:
    """Return the name that tells a store from all others, given to it when it is first asked for."""
    path = folder / MARK
    with explain_writing(path):
        name = path.read_text(encoding="ascii").strip() if path.exists() else ""
        if not name:
            name = uuid4().hex
            path.write_text(name, encoding="ascii")
    return name


class _Target:
    """One table at a place."""

    def __init__(self, place: str, table: Table, options: dict[str, str]) -> None:
        self._address = _join(place, table.name)
        self._table = table
        self._options = options

    def append(self, snapshot: Snapshot, store: str) -> int:
        """Send the rows of a store that are not there; return how many."""
        try:
            delta = self._open()
            last = delta.transaction_version(store)
            rows = list(self._find_new(snapshot, -1 if last is None else last))
            if rows:
                self._write(delta, rows, Transaction(store, snapshot.commit.number))
        except _EXPECTED as error:
            raise _explain(self._address, error) from error
        return sum(batch.num_rows for batch in rows)

    def _open(self) -> DeltaTable:
        return DeltaTable.create(
            self._address,
            self._table.columns,
            mode="ignore",
            partition_by=["month"],
            name=self._table.name,
            description=self._table.holds,
            storage_options=self._options,
        )

    def _find_new(self, snapshot: Snapshot, last: int) -> Iterator[pa.RecordBatch]:
        name = self._table.name
        sql = f"SELECT * FROM {name} WHERE {_NEW if name in _NUMBERED else _NEW_FACTS}"  # noqa: S608 - a table of ours
        answer = snapshot.ask(sql.replace("$last", str(last)), needs=["documents", "imports", name])
        for batch in answer.to_batches(ROWS):  # by way of rows: a struct that is null cannot be cast
            yield pa.RecordBatch.from_pylist(batch.to_pylist(), schema=self._table.columns)

    def _write(self, delta: DeltaTable, rows: Sequence[pa.RecordBatch], transaction: Transaction) -> None:
        write_deltalake(
            delta,
            pa.RecordBatchReader.from_batches(self._table.columns, rows),
            mode="append",
            writer_properties=make_properties(self._table, COMPACTED),
            commit_properties=CommitProperties(app_transactions=[transaction]),
        )


class _Source:
    """The tables at a place, to be asked as a snapshot is."""

    def __init__(self, place: str, options: dict[str, str]) -> None:
        self._connection = duckdb.connect(":memory:")
        for name in ("records", "documents", *KEPT):
            address = _join(place, name)
            try:
                dataset = DeltaTable(address, storage_options=options).to_pyarrow_dataset()
            except _EXPECTED as error:
                raise _explain(address, error) from error
            self._connection.register(name, dataset)

    def stream(
        self, sql: str, *, needs: Sequence[str], size: int
    ) -> Iterator[list[tuple[Any, ...]]]:  # Any: values of SQL
        """Yield the rows of an answer, so many at a time."""
        del needs
        answer = self._connection.execute(sql)
        while rows := answer.fetchmany(size):
            yield rows

    def stream_rows(
        self, sql: str, *, needs: Sequence[str], size: int
    ) -> Iterator[list[dict[str, Any]]]:  # Any: values of SQL
        """Yield them by the names of their columns."""
        del needs
        for batch in self._connection.sql(sql).to_arrow_reader(size):
            yield batch.to_pylist()


def _join(place: str, name: str) -> str:
    return f"{place.rstrip('/')}/{name}"


def _explain(address: str, error: Exception) -> StoreError:
    words = " ".join(str(error).split())
    return StoreError(
        codes.UNREACHABLE, f"{address} cannot be used ({words}); see docs/how-to/keep-records.md for options"
    )

"""One commit of a store, to be asked: every table as a view in DuckDB, nothing else within reach of a question."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import duckdb

from dateline.store.delta import list_files
from dateline.store.layout import table_folder
from dateline.store.order import find_edge, read_groups
from dateline.store.scanning import quote, scan_files
from dateline.store.tables import tables
from dateline.store.trouble import make_damage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    import pyarrow as pa

    from dateline.store.commits import Commit

Value = object  # a parameter of a question: text, number, day, or a list of them
# Nothing is fetched, installed or taken from the caller's variables; what does not fit in memory is an error.
MOST_COMMITS: Final = 200
LARGE_BYTES: Final = 4_000_000  # of a file: smaller ones are gone through sooner than they are asked for their order
_SETTINGS: Final[dict[str, str | bool | int | float | list[str]]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",
    "temp_directory": "",
}


class Memory:
    """What DuckDB remembers of the files of a store from one commit to the next: where in them the columns lie.

    To read that anew takes 40 ms of each question to a million events. What is gone from the store is forgotten now and
    then, with all else.
    """

    def __init__(self) -> None:
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._uses = 0

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Return a connection for one more commit."""
        if self._connection is None or self._uses >= MOST_COMMITS:
            self._connection, self._uses = duckdb.connect(":memory:", config=_SETTINGS), 0
            self._connection.execute("SET GLOBAL parquet_metadata_cache = true")
        self._uses += 1
        return self._connection.cursor()


class Snapshot:
    """What a store held at one commit; any number of threads may ask it, no writer changes it."""

    def __init__(self, folder: Path, commit: Commit, memory: Memory | None = None) -> None:
        self.folder = folder
        self.commit = commit
        self._files: dict[str, list[Path]] = {}
        self._connection = (memory or Memory()).connect()
        self._schema = f"commit_{commit.number}"  # views of several commits lie side by side
        self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {self._schema}")
        self._views: set[str] = set()
        self._lock = Lock()

    def ask(self, sql: str, values: Sequence[Value] = (), *, needs: Sequence[str]) -> pa.Table:
        """Return the answer to a question over the tables that it needs.

        Raises `StoreError` D408 where a file of a table is missing or damaged, and what DuckDB raises for wrong SQL.
        """
        for name in needs:
            self._add_view(name)
        try:
            return self._open().sql(sql, params=list(values)).to_arrow_table()
        except (duckdb.IOException, duckdb.InvalidInputException, duckdb.SerializationException) as error:
            raise make_damage(self.folder, error) from error

    def stream(
        self, sql: str, values: Sequence[Value] = (), *, needs: Sequence[str], size: int
    ) -> Iterator[list[tuple[Any, ...]]]:  # Any: values of SQL
        """Yield the rows of an answer that may not fit in memory, `size` at a time; raises as `ask` does."""
        for name in needs:
            self._add_view(name)
        try:
            answer = self._open().execute(sql, list(values))
            while rows := answer.fetchmany(size):
                yield rows
        except (duckdb.IOException, duckdb.InvalidInputException, duckdb.SerializationException) as error:
            raise make_damage(self.folder, error) from error

    def stream_rows(
        self, sql: str, values: Sequence[Value] = (), *, needs: Sequence[str], size: int
    ) -> Iterator[list[dict[str, Any]]]:  # Any: values of SQL
        """Yield the rows of an answer by the names of their columns, `size` at a time; raises as `ask` does."""
        for name in needs:
            self._add_view(name)
        try:
            for batch in self._open().sql(sql, params=list(values)).to_arrow_reader(size):
                yield batch.to_pylist()
        except (duckdb.IOException, duckdb.InvalidInputException, duckdb.SerializationException) as error:
            raise make_damage(self.folder, error) from error

    def files(self, name: str) -> list[Path]:
        """Return the Parquet files of a table at this commit."""
        if name not in self._files:
            folder = table_folder(self.folder, self.commit.schema, name)
            self._files[name] = list_files(folder, self.commit.versions[name])
        return self._files[name]

    def find_edge(self, name: str, *, rows: int, newest: bool, start: date | None = None) -> date | None:
        """Return a day from which on, or up to which, so many rows of a table lie, counted from a day or from its end.

        Null where that would save nothing: the table is small, or its rows are in no order.
        """
        column = tables()[name].day
        if column is None:
            return None
        large = [path for path in self.files(name) if path.stat().st_size >= LARGE_BYTES]
        groups = [group for path in large for group in read_groups(path, column)]
        if start is not None:
            groups = [group for group in groups if (group.first <= start if newest else group.last >= start)]
        return find_edge(groups, rows=rows, newest=newest)

    def shut_in(self) -> duckdb.DuckDBPyConnection:
        """Return a connection of its own with all tables, which can read their files and nothing else, for good."""
        connection = duckdb.connect(":memory:", config=_SETTINGS)
        for name in tables():
            self._make_view(name, connection)
        paths = [str(path) for name in tables() for path in self.files(name)]
        connection.execute(f"SET allowed_paths = [{', '.join(map(quote, paths))}]")
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        return connection

    def scan(self, name: str, files: Sequence[str] | None = None) -> str:
        """Return what stands for a table, or some of its files, after FROM.

        Beside the columns it has `filename` and `file_row_number`.
        """
        files = files or [str(path) for path in self.files(name)]
        if not files:
            self._add_view(name)
            return f"(SELECT *, NULL::VARCHAR AS filename, NULL::BIGINT AS file_row_number FROM {name})"  # noqa: S608 - a table of ours
        return scan_files(files)

    def _open(self) -> duckdb.DuckDBPyConnection:
        """Return a connection that sees the tables of this commit, for one thread."""
        cursor = self._connection.cursor()
        cursor.execute(f"USE {self._schema}")
        return cursor

    def _add_view(self, name: str) -> None:
        with self._lock:
            if name not in self._views:
                self._make_view(name, self._open())
                self._views.add(name)

    def _make_view(self, name: str, connection: duckdb.DuckDBPyConnection) -> None:
        files = self.files(name)
        if not files:
            empty = tables()[name].columns.empty_table()
            connection.register("empty", empty)
            connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM empty")  # noqa: S608 - a table of ours
            connection.unregister("empty")
            return
        try:
            connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM {self.scan(name)}")  # noqa: S608 - a table of ours and its files, quoted
        except duckdb.Error as error:
            raise make_damage(files[0].parent, error) from error

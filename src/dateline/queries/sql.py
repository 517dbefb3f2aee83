"""SQL over the tables of a store, read-only: neither the store nor any other file can be touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import duckdb

from dateline.errors import UsageError

if TYPE_CHECKING:
    import pyarrow as pa

    from dateline.store.store import Store

NO_QUESTION: Final = "D541"  # SQL that is not one single question: SELECT, VALUES, DESCRIBE, EXPLAIN
WRONG_SQL: Final = "D542"  # SQL that DuckDB refuses, or that asks for more than the memory holds
_ALLOWED: Final = frozenset({duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN})


def run_sql(store: Store, sql: str) -> pa.Table:
    """Return the answer to one question in DuckDB's SQL; the tables are listed by `SHOW TABLES`.

    It runs where nothing but the tables of the store can be read and nothing written. Raises `UsageError`: D541 it is
    no question, D542 it is wrong.
    """
    connection = store.snapshot().shut_in()
    try:
        statements = connection.extract_statements(sql)
        if len(statements) != 1 or statements[0].type not in _ALLOWED:
            raise UsageError(NO_QUESTION, "a store takes one question at a time: SELECT ..., DESCRIBE ..., SHOW TABLES")
        return connection.sql(statements[0].query).to_arrow_table()
    except duckdb.Error as error:
        raise UsageError(WRONG_SQL, str(error).strip()) from error
    finally:
        connection.close()

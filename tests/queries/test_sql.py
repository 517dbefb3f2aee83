"""SQL that can only ask, and only the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.queries import run_sql
from dateline.store.tables import tables
from tests.queries.conftest import RECORDS

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.store.store import Store


def test_questions(store: Store) -> None:
    """Over all tables, joined."""
    sql = "SELECT count(DISTINCT uri) AS n FROM events JOIN documents USING (record)"
    assert run_sql(store, sql)["n"].to_pylist() == [RECORDS]
    assert set(run_sql(store, "SHOW TABLES")["name"].to_pylist()) == set(tables())


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_text('{path}')",
        "SELECT * FROM '{path}'",
        "SELECT * FROM read_csv('{path}')",
        "SELECT * FROM glob('/*')",
        "COPY events TO '{path}'",
        "COPY (SELECT 1) TO '{path}.new'",
        "ATTACH '{path}.db' AS other",
        "EXPORT DATABASE '{path}.folder'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "PRAGMA database_list",
        "CREATE TABLE mine AS SELECT 1",
        "DELETE FROM events",
        "DROP VIEW events",
        "SELECT 1; SELECT 2",
        "SELECT * FROM query('COPY events TO ''{path}''')",
        "",
        "hello",
    ],
)
def test_nothing_else(store: Store, tmp_path: Path, sql: str) -> None:
    """No file is read, none is written, no setting changed."""
    path = tmp_path / "secret.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"D54[12]"):
        run_sql(store, sql.format(path=path))
    assert [(each.name, each.stat().st_size) for each in tmp_path.iterdir()] == [("secret.csv", 8)]


def test_variables_of_the_caller_are_out_of_reach(store: Store) -> None:
    """DuckDB would look for them by name."""
    secret = run_sql(store, "SELECT 1 AS one")
    assert len(secret) == 1
    with pytest.raises(UsageError, match="secret does not exist"):
        run_sql(store, "SELECT * FROM secret")

"""The commands that ask a store, each once as a program."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from pyarrow import parquet
from typer.testing import CliRunner

from dateline.cli.app import app
from tests.cli.program import run
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a store."""
    path: Path = tmp_path_factory.mktemp("a store")
    make_store(path, count=20)
    return str(path)


def ask(store: str, *arguments: str) -> list[dict[str, object]]:
    """Return the rows that a command prints as JSON."""
    done = CliRunner().invoke(app, [*arguments, "--store", store, "--json"])
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "column"),
    [
        (("search", "harbour", "road"), "reported"),
        (("actors", "--type", "person", "--limit", "3"), "pages"),
        (("events", "--status", "planned", "--since", "2015-01-01"), "happened_from"),
        (("events", "--count-by", "type"), "events"),
        (("timeline", "--until", "2030-01-01", "--as-known-at", "2030-01-01"), "reported"),
        (("statements", "--stance", "asserts"), "said_by"),
        (("quantities", "--unit", "ship"), "value"),
        (("sql", "SELECT count(*) AS n FROM documents"), "n"),
    ],
)
def test_each_gives_rows(store: str, arguments: tuple[str, ...], column: str) -> None:
    """With the columns that it is about."""
    rows = ask(store, *arguments)
    assert rows
    assert all(column in row for row in rows)


def test_parquet_and_errors(store: str) -> None:
    """As a program: bytes on standard output, codes on standard error."""
    done = run("events", "--store", store, "--parquet", "--limit", "2")
    assert len(parquet.read_table(io.BytesIO(done.stdout))) == 2
    wrong = run("sql", "DROP VIEW events", "--store", store)
    assert (wrong.returncode, wrong.stderr[:15]) == (2, b"dateline: D541:")


@pytest.mark.parametrize("day", ["yesterday", "2019-13-01", "2019", ""])
def test_a_day_that_is_none(store: str, day: str) -> None:
    """How to write one is said."""
    done = CliRunner().invoke(app, ["events", "--since", day, "--store", store])
    assert done.exit_code == 2
    assert "is no day: write it as 2019-05-04" in " ".join(done.stderr.split())

"""The commands of `dateline store`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.program import run
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a store with three records."""
    path: Path = tmp_path_factory.mktemp("a store")
    make_store(path, count=3)
    return str(path)


def test_info(store: str) -> None:
    """For a person a table, for a program JSON."""
    shown = run("store", "info", "--store", store).stdout.decode()
    assert "schema 4, 2 commits" in shown
    assert "documents                  3       1\n" in shown
    told = json.loads(run("store", "info", "--json", "--store", store).stdout)
    assert (told["rows"]["documents"], told["commit"]["act"]) == (3, "ingest")


def test_a_whole_store_is_well(store: str) -> None:
    """Exit status 0, also by the variable of the environment."""
    done = run("store", "check", DATELINE_STORE=store)
    assert (done.returncode, done.stdout) == (0, b"all is well\n")


def test_a_damaged_store_is_told(tmp_path: Path) -> None:
    """Exit status 1, and which file."""
    store = make_store(tmp_path, count=2)
    store.snapshot().files("events")[0].write_bytes(b"PAR1")
    done = run("store", "check", "--json", "--store", str(tmp_path))
    assert (done.returncode, [each["where"] for each in json.loads(done.stdout)]) == (1, ["events"])


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("compact", b"0 files went into larger ones"),
        ("rebuild-index", b"the index holds 3 documents"),
        ("vacuum", b"0 files deleted"),
    ],
)
def test_upkeep(store: str, command: str, said: bytes) -> None:
    """Each says what it did."""
    done = run("store", command, "--store", store)
    assert (done.returncode, done.stderr.strip()) == (0, said)


def test_no_store(tmp_path: Path) -> None:
    """A folder without one is an error with a code, no traceback."""
    done = run("store", "info", "--store", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"dateline: D401: ")

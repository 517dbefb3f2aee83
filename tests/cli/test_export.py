"""`dateline export` as a program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from typer.testing import CliRunner

from dateline.cli.app import app
from tests.cli.program import run
from tests.exports.pages import make_record
from tests.store.stores import make_store

if TYPE_CHECKING:
    from typer.testing import Result


@pytest.fixture
def store(tmp_path: Path) -> str:
    """The folder of a store with one page."""
    make_store(tmp_path / "a store").add([make_record()])
    return str(tmp_path / "a store")


def export(*arguments: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(app, ["export", *arguments])


def test_to_standard_output_and_to_a_file(store: str, tmp_path: Path) -> None:
    """The same bytes; what was left out is told beside them."""
    shown = run("export", "icews", "--store", store)
    out = tmp_path / "events.tab"
    written = run("export", "icews", "--store", store, "--out", str(out))
    assert (shown.returncode, written.returncode, written.stdout) == (0, 0, b"")
    assert shown.stdout == out.read_bytes()
    assert "left out: events without a code of CAMEO: 1" in shown.stderr.decode()
    again = run("export", "icews", "--store", store, "--out", str(out))
    assert (again.returncode, b"--force" in again.stderr) == (2, True)


def test_filters(store: str) -> None:
    """Events that fit, and pages that tell them."""
    assert len(export("plover", "--store", store, "--type", "consult").stdout.splitlines()) == 1
    assert export("plover", "--store", store, "--since", "2020-01-01").stdout == ""
    assert export("jsonl", "--store", store, "--table", "events", "--origin", "gdelt").stdout == ""
    assert len(export("schemaorg", "--store", store, "--actor", "ruiz").stdout.splitlines()) == 1


def test_a_file_of_records(tmp_path: Path) -> None:
    """With filters and tables too; a line that is none is told, and the exit code says so."""
    path = tmp_path / "records.jsonl"
    path.write_bytes(msgspec.json.encode(make_record()) + b"\nnonsense\n")
    done = export("records", str(path))
    assert done.exit_code == 1
    assert json.loads(done.stdout)["id"] == "record-1"
    assert export("gdelt", str(path), "--type", "CONSULT").stdout.count("\n") == 2
    assert "Ana Ruiz" in export("csv", str(path), "--table", "actors").stdout


def test_tables_into_a_folder(store: str, tmp_path: Path) -> None:
    """Each with its metadata."""
    done = export("jsonl", "--store", store, "--table", "events", "--table", "places", "--out", str(tmp_path / "new"))
    assert done.exit_code == 0
    names = {path.name for path in (tmp_path / "new").iterdir()}
    assert names == {f"{name}.jsonl{end}" for name in ("events", "places") for end in ("", "-metadata.json")}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["gdeld", "--store", "STORE"], "D550"),
        (["csv", "--store", "STORE", "--table", "event"], "D551"),
        (["gdelt", "none.jsonl"], "D553"),
        (["gdelt"], "D556"),
        (["csv", "--store", "STORE"], "D557"),
    ],
)
def test_wrong_usage(store: str, arguments: list[str], code: str) -> None:
    """One line that says what to do, and exit code 2."""
    done = run("export", *[store if argument == "STORE" else argument for argument in arguments])
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"dateline: {code}: ")


def test_an_empty_store(tmp_path: Path) -> None:
    """Nothing is exported, and that is said."""
    make_store(tmp_path)
    done = run("export", "gdelt", "--store", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"0 pages exported" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk(store: str) -> None:
    """It is told, on a device that is always full."""
    done = run("export", "records", "--store", store, "--out", "/dev/full")
    assert done.returncode == 1
    assert b"D704" in done.stderr

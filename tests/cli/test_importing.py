"""`dateline import` as a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.program import run
from tests.imports.rows import write_file

if TYPE_CHECKING:
    from pathlib import Path


def test_import_and_ask(tmp_path: Path) -> None:
    """The store is made where there is none; a second run adds nothing; bad rows are told."""
    path = write_file(tmp_path / "a file.txt", "polecat", {}, {"Event ID": "2", "Event Type": "greet"})
    store = str(tmp_path / "store")
    done = run("import", "polecat", str(path), "--store", store)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == [
        "1 event added, 1 row could not be read",
        f"{path}:3: D563: 'GREET' is no type of PLOVER",
    ]
    again = run("import", "polecat", str(path), "--store", store)
    assert again.stderr.startswith(b"0 events added, 1 known already, 1 row could not be read\n")
    shown = run("events", "--store", store, "--origin", "polecat")
    assert "CONSULT  visit" in shown.stdout.decode()
    assert "The Example" in shown.stdout.decode()


@pytest.mark.parametrize(("name", "code"), [("acled", "D560"), ("gdelt", "D562"), ("icews", "D562")])
def test_wrong_usage(tmp_path: Path, name: str, code: str) -> None:
    """One line, and exit code 2."""
    path = write_file(tmp_path / "file", "polecat", {})
    done = run("import", name, str(path), "--store", str(tmp_path / "store"))
    assert (done.returncode, done.stderr.decode()[:14]) == (2, f"dateline: {code}")

"""The commands of the knowledge base as a shell calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.program import run
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("command", ["show", "add", "build"])
def test_every_command_explains_itself(command: str) -> None:
    """Help names the arguments."""
    done = run("kb", command, "--help")
    assert done.returncode == 0
    assert b"FILE" in done.stdout


def test_a_shell_gets_words_and_exit_codes(tmp_path: Path) -> None:
    """Data on one output, messages on the other."""
    path = make_base(tmp_path / "small.sqlite").layers[0].path
    done = run("kb", "show", "Peru", DATELINE_KB=str(path), DATELINE_DATA=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"country:PER" in done.stdout
    missing = run("kb", "show", "Peru", "--kb", str(tmp_path / "none"), DATELINE_DATA=str(tmp_path))
    assert (missing.returncode, missing.stdout) == (1, b"")
    assert missing.stderr.startswith(b"dateline: D801")
    assert run("kb", "build", "--out", str(tmp_path / "x")).returncode == 2

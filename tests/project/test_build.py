"""Generated files are what their sources say, and the check would notice if they were not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tools import build

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_every_generated_file_is_fresh() -> None:
    """`make build` would change nothing."""
    assert build.stale(ROOT) == {}


def test_an_edited_file_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A generated file that was edited or removed is named, with what differs; the others are not."""
    build.write(tmp_path)
    capsys.readouterr()
    edited, removed, *_ = build.outputs()
    (tmp_path / edited).write_text("my own words\n", encoding="utf-8")
    (tmp_path / removed).unlink()
    found = build.stale(tmp_path)
    assert set(found) == {edited, removed}
    assert "-my own words" in found[edited]


def test_what_is_right_is_not_written_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second run touches no file."""
    build.write(tmp_path)
    capsys.readouterr()
    build.write(tmp_path)
    assert capsys.readouterr().out == ""

"""Generated files are what their sources say, and the check would notice if they were not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tools import build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def files() -> build.Files:
    """Every generated file and what it should hold."""
    return build.outputs()


def test_every_generated_file_is_fresh(files: build.Files) -> None:
    """`make build` would change nothing."""
    assert build.find_stale(files, build.ROOT) == {}


def test_an_edited_file_is_noticed(files: build.Files, tmp_path: Path) -> None:
    """A generated file that was edited or removed is named, with what differs; the others are not."""
    build.write(files, tmp_path)
    edited, removed, *_ = files
    (tmp_path / edited).write_text("my own words\n", encoding="utf-8")
    (tmp_path / removed).unlink()
    found = build.find_stale(files, tmp_path)
    assert set(found) == {edited, removed}
    assert "-my own words" in found[edited]


def test_what_is_right_is_not_written_again(
    files: build.Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A first run writes every file, a second one touches none."""
    build.write(files, tmp_path)
    assert len(capsys.readouterr().out.split("\n")) == len(files) + 1
    build.write(files, tmp_path)
    assert capsys.readouterr().out == ""

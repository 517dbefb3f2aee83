"""`dateline kb add`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import typer

from dateline.cli.kb.add import add
from dateline.cli.kb.show import show
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_added_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the folder of the user's data, found without being named."""
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    make_base(tmp_path / "small.sqlite")
    (tmp_path / "mine.csv").write_text("name,type,country\nHarbour Board,organization,GBR\n")
    add(tmp_path / "mine.csv")
    assert "1 actor is known from" in capsys.readouterr().err
    assert (tmp_path / "data" / "own.sqlite").exists()
    with pytest.raises(typer.Exit) as left:
        show("harbour board", kb=tmp_path / "small.sqlite")
    assert left.value.exit_code == 0


def test_another_place(tmp_path: Path) -> None:
    """As the option says."""
    (tmp_path / "mine.csv").write_text("name,type\nHarbour Board,organization\n")
    add(tmp_path / "mine.csv", own=tmp_path / "here.sqlite")
    assert (tmp_path / "here.sqlite").exists()

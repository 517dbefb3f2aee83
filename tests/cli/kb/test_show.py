"""`dateline kb show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import typer

from dateline.cli.kb.show import show
from dateline.errors import KnowledgeError
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small knowledge base, and no actors of the user's own."""
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    make_base(tmp_path / "small.sqlite")
    return tmp_path / "small.sqlite"


def test_a_person_sees_what_is_known(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Offices with their dates, by name."""
    with pytest.raises(typer.Exit) as left:
        show("Ana Ruiz", kb=small)
    told = capsys.readouterr().out
    assert left.value.exit_code == 0
    assert "2016-07-28 to now · President of Peru" in told
    assert "wikidata:Q1001" in told


def test_a_program_gets_all_of_it(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of candidates, likeliest first."""
    with pytest.raises(typer.Exit):
        show("Lima", kb=small, most=2, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert [one["entry"]["id"] for one in told] == ["geonames:3936456", "geonames:4517009"]


def test_nobody_of_that_name(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1 and a word on standard error; an empty list for programs."""
    with pytest.raises(typer.Exit) as left:
        show("Nowhere", kb=small)
    assert left.value.exit_code == 1
    assert "'Nowhere'" in capsys.readouterr().err
    with pytest.raises(typer.Exit):
        show("Nowhere", kb=small, as_json=True)
    assert capsys.readouterr().out == "[]\n"


def test_no_knowledge_base(tmp_path: Path) -> None:
    """The error has a code and says what to do."""
    with pytest.raises(KnowledgeError, match="D801"):
        show("Lima", kb=tmp_path / "none.sqlite")

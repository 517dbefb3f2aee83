"""`dateline codebook`."""

from __future__ import annotations

import json

import pytest
import typer

from dateline.cli.codebook.app import search, show


@pytest.mark.parametrize(
    ("name", "told"),
    [(None, "material conflict"), ("consult", "third-party"), ("0871", "RETREAT ceasefire")],
)
def test_a_person_sees_types_and_codes(name: str | None, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """All types, or one, or one code."""
    show(name)
    assert told in capsys.readouterr().out


def test_a_program_gets_the_codebook(capsys: pytest.CaptureFixture[str]) -> None:
    """Whole, as JSON."""
    with pytest.raises(typer.Exit) as left:
        show(as_json=True)
    assert left.value.exit_code == 0
    assert json.loads(capsys.readouterr().out)["codes"]["042"]["type"] == "CONSULT"


def test_an_unknown_name_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, and where to look."""
    with pytest.raises(typer.Exit) as left:
        show("999")
    assert left.value.exit_code == 1
    assert "codebook search" in capsys.readouterr().err


def test_search_finds_by_words(capsys: pytest.CaptureFixture[str]) -> None:
    """Types, modes and codes."""
    with pytest.raises(typer.Exit) as left:
        search(["hunger", "strike"])
    assert left.value.exit_code == 0
    assert "Conduct hunger strike" in capsys.readouterr().out


def test_search_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1; an empty list for programs."""
    with pytest.raises(typer.Exit) as left:
        search(["zebra"], as_json=True)
    assert left.value.exit_code == 1
    assert json.loads(capsys.readouterr().out) == []

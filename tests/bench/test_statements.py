"""The area of statements, from file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import statements
from bench.area import Request
from bench.metrics import look_up
from tests.bench.treebanks import NameSpotter

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TEXT = "“We stay,” she said."


class Spotter(NameSpotter):
    """The same with a name for itself."""

    maker = "spotter@1"


def write_gold(folder: Path) -> Path:
    """Write a gold file of two texts and return its path."""
    gold = [{"source": [[11, 14]], "cue": [[15, 19]], "content": [[0, 10]]}]
    rows = [{"id": "1", "text": TEXT, "attributions": gold}, {"id": "2", "text": "", "attributions": []}]
    path = folder / "gold.jsonl"
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    return path


def test_from_file_to_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures and predictions of all rows."""
    monkeypatch.setattr(statements, "load_encoder", lambda _folder: Spotter())
    out = tmp_path / "out.jsonl"
    figures = statements.measure(Request(gold=write_gold(tmp_path), out=out))
    assert look_up(figures, "attribution.who_said_what.f1") is not None
    assert look_up(figures, "cost.ms_a_page") is not None
    assert [msgspec.json.decode(line)["id"] for line in out.read_bytes().splitlines()] == ["1", "2"]

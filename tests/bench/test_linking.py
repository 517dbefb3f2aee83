"""The area of linking, from file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import linking
from bench.area import Request
from bench.metrics import look_up
from tests.bench.treebanks import NameSpotter

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


class Spotter(NameSpotter):
    """The same with a name for itself."""

    maker = "spotter@1"


def test_from_file_to_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The share of right names, and predictions with spans, types, names and ids."""
    monkeypatch.setattr(linking, "load_encoder", lambda _folder: Spotter())
    mention = {"start": 8, "end": 12, "form": "name", "type": "place", "cluster": "1", "wiki": "Mali", "text": "Mali"}
    row = {"id": "1", "text": "Rain in Mali", "mentions": [mention], "onto": []}
    path = tmp_path / "gold.jsonl"
    path.write_bytes(msgspec.json.encode(row))
    figures = linking.measure(Request(gold=path, out=tmp_path / "out.jsonl"))
    assert look_up(figures, "coref.linking.gold_named") == 1
    (written,) = [msgspec.json.decode(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert "Mali" in {each["name"] for each in written["entities"]}

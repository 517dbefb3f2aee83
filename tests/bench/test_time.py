"""The area of times, from file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import time
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
    """Figures of all rows and of each genre; predictions with offsets, types and values."""
    monkeypatch.setattr(time, "load_encoder", lambda _folder: Spotter())
    gold = [{"start": 8, "end": 17, "type": "DATE", "value": "2019-09-24"}]
    rows = [
        {"id": "1", "genre": "news", "dct": "2019-09-25", "text": "He left yesterday.", "timex": gold},
        {"id": "2", "text": "", "timex": []},
    ]
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    figures = time.measure(Request(gold=path, out=tmp_path / "out.jsonl"))
    assert (figures["docs"], look_up(figures, "all.value.f1"), look_up(figures, "news.value_of_found")) == (2, 1.0, 1.0)
    written = [msgspec.json.decode(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [row["timex"] for row in written] == [gold, []]

"""The area of places, from file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import places
from bench.area import Request
from bench.metrics import look_up
from tests.bench.treebanks import NameSpotter

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TEXT = "Rain in Mali"


class Spotter(NameSpotter):
    """The same with a name for itself."""

    maker = "spotter@1"


def test_from_file_to_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures of all rows and of each corpus; predictions with points, ids and ISO 3166-1 alpha-2."""
    monkeypatch.setattr(places, "load_encoder", lambda _folder: Spotter())
    gold = [{"start": 8, "end": 12, "lat": 18.0, "lon": -2.0, "country_level": "ML", "name": "Mali"}]
    rows = [{"id": "1", "corpus": "one", "text": TEXT, "toponyms": gold}, {"id": "2", "text": "", "toponyms": []}]
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    figures = places.measure(Request(gold=path, out=tmp_path / "out.jsonl"))
    assert figures["docs"] == 2
    assert look_up(figures, "one.gold") == 1
    written = [msgspec.json.decode(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [set(each) for row in written for each in row["toponyms"]] in (
        [],
        [{"start", "end", "lat", "lon", "geonameid", "country", "level"}],
    )

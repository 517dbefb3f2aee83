"""The lines area from file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench import lines
from bench.area import Request
from bench.page_reading import Article

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Home\nThe dam burst at dawn.\nShare"
ROW = {
    "id": "dam",
    "url": "https://example.org/dam",
    "text": TEXT,
    "lines": [
        {"start": 0, "end": 4, "label": "furniture", "role": "nav"},
        {"start": 5, "end": 27, "label": "article"},
        {"start": 28, "end": 33, "label": "furniture"},
    ],
    "body": "The dam burst at dawn.",
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A gold file of two pages; the second cannot be read."""
    path = tmp_path / "gold.jsonl"
    path.write_bytes(msgspec.json.encode(ROW) + b"\n" + msgspec.json.encode({**ROW, "id": "lost", "url": None}))
    return path


def test_figures_and_predictions(gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unread page is a page of which nothing was found; predictions carry lines and exact spans."""
    article = Article(((5, 27), (28, 29)), "")
    monkeypatch.setattr(lines, "read_plain", lambda uri, _text: article if uri.endswith("/dam") else None)
    figures = lines.measure(Request(gold=gold, out=tmp_path / "out.jsonl"))
    assert (figures["pages"], figures["unread"]) == (2, 1)
    assert figures["line_f1_macro"] == 0.5
    first, second = [msgspec.json.decode(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert first["article_spans"] == [[5, 27], [28, 29]]
    assert [line["label"] for line in first["lines"]] == ["furniture", "article", "furniture"]
    assert {line["label"] for line in second["lines"]} == {"furniture"}


def test_an_outside_scorer_takes_the_place_of_ours(gold: Path, tmp_path: Path) -> None:
    """Its figures are printed, beside how many pages there were."""
    scorer = tmp_path / "scorer.py"
    scorer.write_text("import json; print(json.dumps({'line_f1': 0.25}))")
    assert lines.measure(Request(gold=gold, scorer=scorer)) == {"pages": 2, "unread": 0, "line_f1": 0.25}

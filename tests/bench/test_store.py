"""The area `store`, small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.area import Request
from bench.store import measure
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


def test_figures(tmp_path: Path) -> None:
    """Of a store of a few records, with one writer that is killed."""
    gold = tmp_path / "store.json"
    gold.write_text('{"documents": 30, "kills": 1}', encoding="utf-8")
    figures = measure(Request(gold=gold))
    assert (figures["documents"], figures["broken_by_kills"]) == (30, 0)
    assert {"counts_p95_ms", "list_p95_ms", "timeline_p95_ms", "search_p95_ms", "size_of_json"} <= set(figures)


def test_no_predictions(tmp_path: Path) -> None:
    """There is nothing to score."""
    with pytest.raises(UsageError, match="D588"):
        measure(Request(gold=tmp_path, out=tmp_path))

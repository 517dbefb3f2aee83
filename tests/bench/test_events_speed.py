"""Speed of coding."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench.area import Request
from bench.events_speed import measure
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


def test_sentences_are_counted(tmp_path: Path) -> None:
    """And divided by seconds; there are no predictions."""
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "set": "gsr", "text": "Kenya attacked Somalia. Egypt protested."}))
    figures = measure(Request(gold=gold))
    assert figures["sentences"] == 2
    with pytest.raises(UsageError, match="D588"):
        measure(Request(gold=gold, out=tmp_path / "out.jsonl"))

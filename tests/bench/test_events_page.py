"""Events of whole pages in the bench."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bench.area import Request
from bench.events import measure

if TYPE_CHECKING:
    from pathlib import Path


def test_events_of_a_page_are_told_with_names_and_certainty(tmp_path: Path) -> None:
    """One line an event, its evidence in the page."""
    gold, out = tmp_path / "gold.jsonl", tmp_path / "out.jsonl"
    gold.write_text(json.dumps({"id": "a", "doc": "page", "type": "AID"}), encoding="utf-8")
    text = "Ministers meet in Nairobi\n\nKenya will send food to Somalia, its foreign ministry said on Monday.\n"
    (tmp_path / "page.txt").write_text(text, encoding="utf-8")
    assert measure(Request(gold=gold, input=tmp_path, out=out))["gold"] == 1
    told = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    (aid,) = [event for event in told if event["type"] == "AID"]
    assert (aid["certainty"], aid["polarity"]) == ("planned", "positive")
    assert any("Kenya" in name for name in aid["actor"])
    assert any("Somalia" in name for name in aid["recipient"])

"""Example pages are read as their golden files say, whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tools import golden

if TYPE_CHECKING:
    from pathlib import Path

HOW = "if the page is read better now: python -m tools.golden --update, then check the diff against the page"


@pytest.mark.parametrize("name", golden.page_names())
def test_pages_are_read_as_before(name: str) -> None:
    """Roles, labels and metadata of every block of an example page."""
    diff = golden.compare(golden.page_path(name), golden.render_page(golden.read_page(name)))
    assert not diff, f"{diff}\n{HOW}"


def test_a_whole_record_is_as_before() -> None:
    """One page from bytes to record: nothing in it changes unseen."""
    record = golden.read_record(golden.WHOLE_RECORD)
    diff = golden.compare(golden.record_path(golden.WHOLE_RECORD), golden.render_record(record))
    assert not diff, f"{diff}\n{HOW} (with --records)"


def test_rendering_masks_scores_but_no_facts() -> None:
    """The golden record is JSON still, and keeps every quote."""
    record = golden.read_record("14-nepal-india-brief.txt")
    shown = json.loads(golden.render_record(record))
    quotes = [mention["quote"] for actor in shown["actors"] for mention in actor["mentions"]]
    assert quotes == [mention.quote for actor in record.actors for mention in actor.mentions]
    assert {actor["confidence"] for actor in shown["actors"]} <= {"0..1"}


def test_notes_stay_above_their_line(tmp_path: Path) -> None:
    """What a reviewer noted survives an update, is not compared, and goes with its line."""
    path = tmp_path / "page.txt"
    path.write_text("a\n# truth: B\nb\nc\n", encoding="utf-8")
    assert golden.compare(path, "a\nb\nc\n") == ""
    golden.write(path, "b\nc\nd\n")
    assert path.read_text(encoding="utf-8") == "# truth: B\nb\nc\nd\n"
    golden.write(path, "c\nd\n")
    assert path.read_text(encoding="utf-8") == "c\nd\n"

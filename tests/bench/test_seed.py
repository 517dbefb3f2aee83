"""The seed area from file to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench import seed
from bench.area import Request
from dateline.errors import UsageError
from dateline.schema import Block, Document, Stamp

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "* Ports|The pier reopens\n\nThe dam burst at dawn.\n\nKnow more\n  * dams\n\nHarbourFerries stay away"
BLOCKS = (
    Block(start=8, end=24, role="related", section="Ports"),
    Block(start=26, end=48, role="paragraph"),
    Block(start=50, end=59, role="furniture"),
    Block(start=64, end=68, role="tag"),
    Block(start=77, end=94, role="related", section="Harbour"),
)
DOCUMENT = Document(uri="dam", media_type="text/plain", encoding="utf-8", sha256="0", text=TEXT, blocks=BLOCKS)
GOLD = {
    "id": "dam",
    "text": TEXT,
    "segments": [
        {"start": 0, "end": 24, "role": "related_link_above", "bullet": True},
        {"start": 26, "end": 48, "role": "paragraph", "n": 1},
        {"start": 50, "end": 59, "role": "tags_heading"},
        {"start": 60, "end": 68, "role": "tag"},
        {"start": 70, "end": 94, "role": "related_story_below"},
    ],
    "record": {
        "title": None,
        "author": None,
        "date_published": None,
        "language": "en",
        "related_below": [{"section": "Harbour", "headline": "Ferries stay away"}],
        "tags": [{"text": "dams", "start": 64, "end": 68}],
    },
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A gold file."""
    path = tmp_path / "gold.json"
    path.write_bytes(msgspec.json.encode(GOLD))
    return path


def test_blocks_become_gold_s_segments() -> None:
    """Whole lines, names by role and place; the line above the tags is their heading."""
    found = seed.predict(DOCUMENT)
    assert [(row["start"], row["end"], row["role"]) for row in found["segments"]] == [
        (0, 24, "related_link_above"),
        (26, 48, "paragraph"),
        (50, 59, "tags_heading"),
        (60, 68, "tag"),
        (70, 94, "related_story_below"),
    ]
    assert found["record"]["related_above"] == [{"section": "Ports", "headline": "The pier reopens"}]
    assert found["record"]["tags"] == [{"text": "dams", "start": 64, "end": 68}]


def test_two_tags_of_a_line_are_one_segment() -> None:
    """Segments are lines; the record has both tags."""
    tags = (Block(start=0, end=4, role="tag"), Block(start=6, end=11, role="tag"))
    found = seed.predict(msgspec.structs.replace(DOCUMENT, text="dams, ports", blocks=tags))
    assert found["segments"] == [{"start": 0, "end": 11, "role": "tag"}]
    assert [tag["text"] for tag in found["record"]["tags"]] == ["dams", "ports"]


@pytest.mark.parametrize(("source", "day"), [("text", "2024-03-02"), ("inferred", None)])
def test_only_what_the_page_says_fills_a_field(source: str, day: str | None) -> None:
    """An inferred day is kept out; a page that says nothing has nulls."""
    stamp = msgspec.convert({"value": "2024-03-02T10:00", "source": source}, Stamp)
    told = seed.predict(msgspec.structs.replace(DOCUMENT, published=stamp))["record"]
    assert told["date_published"] == day
    assert [told[name] for name in ("title", "author", "outlet", "language")] == [None] * 4


def test_figures_and_predictions(gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is right in full, in part and not at all; the prediction is one row."""
    monkeypatch.setattr(seed, "read_plain_page", lambda _uri, _text: DOCUMENT)
    figures = seed.measure(Request(gold=gold, out=tmp_path / "out"))
    assert figures["segment_role_f1"] == figures["related_exact"] == figures["tags_exact"] == 1
    assert figures["record"] == {"title": True, "author": True, "date_published": True, "language": False}
    assert figures["record_right"] == 0.75
    assert msgspec.json.decode((tmp_path / "out").read_bytes())["id"] == "dam"


def test_an_unread_page_is_one_of_which_nothing_was_found(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is counted, and its fields are null as they should be."""
    monkeypatch.setattr(seed, "read_plain_page", lambda _uri, _text: None)
    figures = seed.measure(Request(gold=gold))
    assert (figures["unread"], figures["segment_role_f1"], figures["related_exact"]) == (1, 0, 0)


def test_another_file_is_refused(tmp_path: Path) -> None:
    """The error names the file and what is missing."""
    (tmp_path / "rows").write_text('{"id": "dam"}')
    with pytest.raises(UsageError, match="rows: not a page with gold"):
        seed.measure(Request(gold=tmp_path / "rows"))

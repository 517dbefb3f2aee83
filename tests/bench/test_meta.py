"""The meta area from files to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import meta
from bench.area import Request
from bench.page_rows import HtmlRow

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

HEAD = """<html lang="en"><head><title>Ferry sinks off Skye | The North Post</title>
<meta property="og:title" content="Ferry sinks off Skye"><meta property="og:site_name" content="The North Post">
<meta name="author" content="Ann Reed"><meta property="article:published_time" content="2021-03-04T10:00:00Z"></head>
<body><h1>Ferry sinks off Skye</h1></body></html>"""


def test_what_is_predicted_of_a_page() -> None:
    """All fields under the names of the gold file."""
    assert meta.predict(HtmlRow(id="a", html=HEAD)) == {
        "title": "Ferry sinks off Skye",
        "author": ["Ann Reed"],
        "date": "2021-03-04T10:00:00Z",
        "sitename": "The North Post",
        "language": "en",
    }


def test_a_page_without_text_says_nothing(tmp_path: Path) -> None:
    """It is counted as unread, and each of its fields as missed."""
    gold, pages = tmp_path / "gold", tmp_path / "pages"
    gold.write_bytes(msgspec.json.encode({"id": "a", "title": "Ferry"}))
    pages.write_bytes(msgspec.json.encode({"id": "a", "html": ""}))
    figures = meta.measure(Request(gold=gold, input=pages, out=tmp_path / "out"))
    assert figures == {"pages": 1, "unread": 1, "title": {"precision": 0.0, "recall": 0.0, "f1": 0.0}}
    assert (tmp_path / "out").read_text() == '{"id":"a"}\n'


def test_only_annotated_fields_are_scored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And null is right where gold has null."""
    gold, pages = tmp_path / "gold", tmp_path / "pages"
    gold.write_bytes(msgspec.json.encode({"id": "a", "title": "Ferry", "author": None}))
    pages.write_bytes(msgspec.json.encode({"id": "a", "html": "<p>"}))
    monkeypatch.setattr(meta, "predict", lambda _page: {"title": "Ferry", "author": [], "date": "2021-03-04"})
    figures = meta.measure(Request(gold=gold, input=pages))
    assert sorted(set(figures) - {"pages", "unread"}) == ["author", "title"]
    assert figures["title"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}

"""The body area from files to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench import body
from bench.area import Request
from bench.page_reading import Article
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


def write_rows(path: Path, *rows: dict[str, str]) -> Path:
    """Write a file of rows."""
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    return path


def test_gold_and_pages_meet_by_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that gold does not ask for are passed over; a page without gold text is not scored."""
    gold = write_rows(tmp_path / "gold", {"id": "a", "body": "one two three four"}, {"id": "b", "body": ""})
    pages = write_rows(tmp_path / "pages", *({"id": name, "html": f"<p>{name}"} for name in "cba"))
    monkeypatch.setattr(body, "read_html", lambda _uri, html: Article((), "one two three four" if "a" in html else "x"))
    figures = body.measure(Request(gold=gold, input=pages, out=tmp_path / "out"))
    assert figures == {"pages": 2, "unread": 0, "f1": 1.0, "precision": 1.0, "recall": 1.0, "exact": 1.0}
    assert (tmp_path / "out").read_text().splitlines() == [
        '{"id":"a","body":"one two three four"}',
        '{"id":"b","body":"x"}',
    ]


def test_pages_are_asked_for(tmp_path: Path) -> None:
    """Without them, or without one of them, the error says what is missing."""
    gold = write_rows(tmp_path / "gold", {"id": "a", "body": "text"})
    pages = write_rows(tmp_path / "pages", {"id": "b", "html": "<p>"})
    with pytest.raises(UsageError, match="--input"):
        body.measure(Request(gold=gold))
    with pytest.raises(UsageError, match="no page a"):
        body.measure(Request(gold=gold, input=pages))

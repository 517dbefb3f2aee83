"""The body area from files to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench import body
from bench.area import Request
from dateline.errors import UsageError
from dateline.schema import Block, Document

if TYPE_CHECKING:
    from pathlib import Path


def write_rows(path: Path, *rows: dict[str, str]) -> Path:
    """Write a file of rows."""
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    return path


def make_document(text: str) -> Document:
    """Return a page with a standfirst of one word and a paragraph."""
    blocks = (Block(start=0, end=3, role="standfirst"), Block(start=4, end=len(text), role="paragraph"))
    return Document(uri="", media_type="text/html", encoding="utf-8", sha256="", text=text, blocks=blocks)


def test_gold_and_pages_meet_by_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that gold does not ask for are passed over; a page without gold text is not scored."""
    gold = write_rows(tmp_path / "gold", {"id": "a", "body": "one two three four"}, {"id": "b", "body": ""})
    pages = write_rows(tmp_path / "pages", *({"id": name, "html": f"<p>{name}"} for name in "cba"))
    monkeypatch.setattr(body, "read_page", lambda _, html: make_document(f"sum one two three {'four' * ('a' in html)}"))
    figures = body.measure(Request(gold=gold, input=pages, out=tmp_path / "out"))
    scores = {"f1": 1.0, "precision": 1.0, "recall": 1.0, "exact": 1.0, "far_off": 0.0}
    assert figures == {"pages": 2, "unread": 0, **scores, "body_roles": scores}
    assert (tmp_path / "out").read_text().splitlines() == [
        '{"id":"a","body":"one two three four"}',
        '{"id":"b","body":"one two three "}',
    ]


def test_a_corpus_may_take_more_roles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own selection is scored, and beside it that of the body on every page."""
    row = {"id": "a", "body": "sum one two three four", "source": "fundus"}
    gold, pages = write_rows(tmp_path / "gold", row), write_rows(tmp_path / "pages", {"id": "a", "html": "<p>"})
    monkeypatch.setattr(body, "read_page", lambda _uri, _html: make_document("sum one two three four"))
    figures = body.measure(Request(gold=gold, input=pages))
    assert figures["exact"] == 1.0
    assert isinstance(figures["body_roles"], dict)
    assert figures["body_roles"]["exact"] == 0.0


def test_pages_are_asked_for(tmp_path: Path) -> None:
    """Without them, or without one of them, the error says what is missing."""
    gold = write_rows(tmp_path / "gold", {"id": "a", "body": "text"})
    pages = write_rows(tmp_path / "pages", {"id": "b", "html": "<p>"})
    with pytest.raises(UsageError, match="--input"):
        body.measure(Request(gold=gold))
    with pytest.raises(UsageError, match="no page a"):
        body.measure(Request(gold=gold, input=pages))

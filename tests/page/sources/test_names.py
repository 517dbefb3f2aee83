"""Names are labels, and hints at what is a page."""

from __future__ import annotations

import pytest

from dateline.page.sources.names import is_page_name, make_uri, may_hold_many, name_member


@pytest.mark.parametrize(
    "name",
    ["a", "a.txt", "A.HTML", "in/a.md", "a.html.gz", "a.txt.bz2", "news.tar.gz", "b.warc.gz", "x.jsonl", "b.pdf"],
)
def test_names_of_pages(name: str) -> None:
    """Texts, pages, and what may hold them, folded or not."""
    assert is_page_name(name)


@pytest.mark.parametrize("name", [".a.txt", "in/.b", "a.jpg", "a.css", "a.json", "__MACOSX/in/a.txt", "a.doc", ""])
def test_names_of_no_pages(name: str) -> None:
    """Hidden files, pictures, scripts, and what cannot be unfolded."""
    assert is_page_name(name) == (name == "")


def test_name_member() -> None:
    """What would move a cursor or break a line is gone, and so is the root."""
    assert name_member("a.zip", "b/c.txt") == "a.zip!/b/c.txt"
    assert name_member("a.zip", "//b\n\u202ec.txt") == "a.zip!/b  c.txt"
    assert name_member("a.tar", "caf\udce9.txt") == "a.tar!/caf\\xe9.txt"


def test_make_uri() -> None:
    """Any name can be written down."""
    assert make_uri("caf\udce9") == "caf\\xe9"
    assert make_uri("café") == "café"


def test_names_of_many() -> None:
    """Archives, tables and feeds, not pages."""
    assert all(map(may_hold_many, ["a.zip", "a.tar.gz", "in/b.CSV"]))
    assert not any(map(may_hold_many, ["a.txt", "-", "zip", "a.html.gz"]))

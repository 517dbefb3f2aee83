"""XML is read without what lies outside, and without bombs."""

from __future__ import annotations

import pytest

from dateline.errors import PageError
from dateline.page.sources.xml import parse_xml, read_text


def test_text() -> None:
    """White space is put in order; comments are no text."""
    assert read_text(parse_xml(b"<a> One <b>two\n</b><!-- no --> three</a>")) == "One two three"
    assert read_text(None) == ""


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY x SYSTEM "file:///etc/hostname">',
        '<!ENTITY % y SYSTEM "http://127.0.0.1:9/y"> %y; <!ENTITY x "z">',
        '<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x "&c;&c;&c;&c;&c;&c;&c;&c;">',
    ],
)
def test_entities(entity: str) -> None:
    """None is unfolded, none is loaded."""
    root = parse_xml(f"<!DOCTYPE a [{entity}]><a>One &x; two</a>".encode())
    assert read_text(root) in {"One &x; two", "One two"}


@pytest.mark.parametrize("data", [b"", b"text", b"<a>", b"<a></b>", b"<a>" * 100_000, b"<a b='" + b"c" * 20_000_000])
def test_what_is_no_xml(data: bytes) -> None:
    """It is told, and so is what is too deep or too long for any story."""
    with pytest.raises(PageError, match="D114: no sound XML"):
        parse_xml(data)

"""The fuzz targets hold for what hypothesis thinks of; atheris, which is no part of the gate, goes further."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, check, read_bytes
from tests.page.sentences import SENTENCES

PIECES = (
    *(text.encode() for text in SENTENCES.values()),
    SENTENCES["fr"].encode("cp1252"),
    SENTENCES["ru"].encode("koi8-r", "replace"),
    SENTENCES["ja"].encode("cp932"),
    b"<p>", b"</div>", b"<table><td>", b"<!--", b"-->", b"<script>", b"<title>", b"<meta charset=shift_jis>",
    b"&#xD800;", b"&#0;", b"<a href='http://[::1'>", b"\r\n", b"\x00", b"\xe2\x80\xae", b"e\xcc\x81", b"\xff\xfe",
    b"\xef\xbb\xbf", b"\x1b$B", b'<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": [',
    b"\x93", b"   ", b"\t", b'<time datetime="2019-13-45">', b"By \xd9\xa1\xd9\xa2", b"Published 31.02.2019",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
)  # fmt: skip
# pages put together of what matters, and of anything
PAGES = st.lists(st.sampled_from(PIECES) | st.binary(max_size=8), max_size=12).map(b"".join)


@pytest.mark.parametrize("name", TARGETS)
@given(data=PAGES)
def test_targets_hold(name: str, data: bytes) -> None:
    """No page raises anything but a `PageError`, and each document is what a document promises."""
    TARGETS[name](data)


@given(data=PAGES)
def test_folded_pages_hold(data: bytes) -> None:
    """The same behind gzip, whole and broken off."""
    folded = gzip.compress(data, mtime=0)
    read_bytes(b"\x00" + folded)
    read_bytes(b"\x00" + folded[: len(folded) * 3 // 4])


def test_a_target_can_fail() -> None:
    """The check sees a document that does not hold."""
    from dateline.page import parse
    from dateline.schema import Page

    data = SENTENCES["en"].encode()
    document = parse(Page(uri="fuzz:", data=data))
    check(document, data)
    with pytest.raises(AssertionError):
        check(document, data[:10])

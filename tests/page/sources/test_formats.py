"""Formats are told by content, and no bytes make any of them raise."""

from __future__ import annotations

import gzip
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.sources.formats import find_format, make_opening, open_page
from dateline.schema import Page
from tests.page.sources.opened import LIMITS, only_failure, open_data, open_piped, summarise
from tests.page.sources.packed import pack_tar, pack_zip
from tests.page.sources.printed import print_pdf
from tests.page.sources.stories import NITF, XHTML, write_item
from tests.page.sources.test_parquet import write

TEXT = b"The harbour was closed on Friday.\n"
SAMPLES = {
    "zip": pack_zip({"a.txt": TEXT, "b.html": b"<p>b"}),
    "tar": pack_tar({"a.txt": TEXT, "b.html": b"<p>b"}),
    "warc": b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: text/html\r\n"
    b"Content-Length: 4\r\n\r\n<p>x\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/2\r\n"
    b"Content-Type: application/http\r\nContent-Length: 46\r\n\r\n"
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>\r\n\r\n",
    "pdf": print_pdf([["One, and", "two."], [], ["Three."]]),
    "nitf": NITF.encode(),
    "newsml": write_item(f"<inlineXML>{XHTML}</inlineXML>").encode(),
    "parquet": write([{"text": "One.", "url": None}, {"text": "Two.", "url": "u2"}]),
    "json": b'{"text": "One.", "url": "u1"}\n{"text": "Two.", "date": 1569436200}\n',
    "mailbox": b"From a Wed Sep 25 18:30:00 2019\nFrom: a\n\nOne.\n\nFrom b Wed Sep 25 18:30:00 2019\nx",
    "mail": b"From: a\nDate: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nOne.\n--x--\n",
    "feed": b'<rss version="2.0"><channel><item><title>A&amp;B</title><description>One.</description></item></rss>',
    "sitemap": b"<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc></url></urlset>",
    "list": b"https://a.example/1\nhttps://a.example/2\n",
    "table": b'url,text\nu1,One.\nu2,"Two, or\nthree."\n',
}


@pytest.mark.parametrize("name", SAMPLES)
def test_each_format_is_told(name: str) -> None:
    """By its first bytes, folded too; a folded page is a page."""
    found = find_format(SAMPLES[name])
    assert found is not None
    assert found.name == name
    folded = find_format(gzip.compress(SAMPLES[name]))
    assert folded is not None
    assert folded.name == "gzip"


@pytest.mark.parametrize("data", [b"", TEXT, b"<html><p>x", gzip.compress(TEXT), gzip.compress(gzip.compress(TEXT))])
def test_pages_are_no_format(data: bytes) -> None:
    """They are read as they are; gzip inside gzip is left to the reader of pages, which refuses it."""
    assert find_format(data) is None


def test_what_was_fetched_is_opened() -> None:
    """An address can be that of an archive."""
    page = Page(uri="https://a.example/news.zip", data=SAMPLES["zip"])
    assert list(summarise(open_page(page, make_opening(LIMITS)))) == [f"{page.uri}!/a.txt", f"{page.uri}!/b.html"]
    page = Page(uri="https://a.example/", data=TEXT, media_type="text/plain")
    assert list(open_page(page, make_opening(LIMITS))) == [page]


def test_a_library_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what to install."""
    monkeypatch.delitem(sys.modules, "dateline.page.sources.warc", raising=False)
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    failure = only_failure(open_data(SAMPLES["warc"]))
    assert failure.code == "D122"
    assert failure.message.endswith("which is not installed: pip install 'dateline[warc]'")


@pytest.mark.parametrize("name", SAMPLES)
@given(data=st.data())
def test_any_damage_is_contained(name: str, data: st.DataObject) -> None:
    """A sample with a stretch of it replaced, or cut off, gives pages and failures."""
    sample = SAMPLES[name]
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, len(sample)))
    broken = sample[:start] + data.draw(st.binary(max_size=40)) + sample[end:]
    list(open_data(broken))
    list(open_piped(gzip.compress(broken)))


@given(data=st.binary(max_size=300), start=st.sampled_from([b"", *(sample[:60] for sample in SAMPLES.values())]))
def test_any_bytes_are_contained(data: bytes, start: bytes) -> None:
    """Nonsense behind a true beginning is no better."""
    list(open_data(start + data))

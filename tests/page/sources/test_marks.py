"""The first bytes of a source say what it is."""

from __future__ import annotations

import bz2
import time
from collections.abc import Callable

import pytest

from dateline.page.sources.marks import (
    is_bzip2,
    is_feed,
    is_json,
    is_list,
    is_mail,
    is_mailbox,
    is_newsml,
    is_nitf,
    is_parquet,
    is_pdf,
    is_sitemap,
    is_table,
    is_tar,
    is_warc,
    is_zip,
)
from tests.page.sources.packed import pack_tar, pack_zip

HEADS: dict[Callable[[bytes], bool], tuple[bytes, ...]] = {
    is_zip: (pack_zip({}), pack_zip({"a": b"a"})),
    is_tar: (pack_tar({"a": b"a"}),),
    is_warc: (b"WARC/1.1\r\n",),
    is_pdf: (b"%PDF-1.7", b"\n\n%PDF-1.4"),
    is_parquet: (b"PAR1\x15\x04",),
    is_bzip2: (bz2.compress(b"a"),),
    is_json: (b'{"a": 1}', b'\xef\xbb\xbf\n[\n{ "a"'),
    is_mailbox: (b"From a@b Wed Sep 25 18:30:00 2019\nReturn-Path: <a@b>\n",),
    is_mail: (b"Received: by a;\n Wed\nFrom: a@b\nDate: c\n\n", b"Message-ID: <1>\r\nDATE: c\r\nFrom: d\r\n\r\n"),
    is_feed: (
        b'<?xml version="1.0"?>\n<!-- x > --><!DOCTYPE rss [<!ENTITY a "b">]> <rss version="2.0">',
        b'<a:feed xmlns:a="http://www.w3.org/2005/Atom">',
        '<?xml version="1.0" encoding="utf-16"?><rss>'.encode("utf-16"),
    ),
    is_sitemap: (b"\xef\xbb\xbf<urlset>", b"<sitemapindex xmlns='x'>"),
    is_nitf: (b"<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf>",),
    is_newsml: (b"<newsItem xmlns='x'>", b"<NewsML>", b"<n:newsMessage xmlns:n='x'>"),
    is_list: (b"https://a.example/1\n", b"# a\n\nhttp://a.example"),
    is_table: (b"url,text\n", b'"Title";"Body"', "date\tcontent\n".encode("utf-16")),
}


@pytest.mark.parametrize("claims", HEADS)
def test_each_knows_its_own(claims: Callable[[bytes], bool]) -> None:
    """And nobody else's, nor a page, nor nothing."""
    for other, heads in HEADS.items():
        assert all(claims(head) == (other is claims) for head in heads)
    assert not any(
        claims(head)
        for head in (
            b"",
            b"<html>",
            b"BZh is no word.",
            b"PK",
            b"{}",
            b"Title, or text?",
            b"<feed>",
            b"rss",
            b"<p>%PDF-1.7",
            b"<!-- <rss>",
        )
    )


LONG = 65_536


@pytest.mark.parametrize(
    "piece",
    [
        b"From x 00:00 1234", b"From a Wed Sep 25 18:30", b"From ", b"<!--", b"<!-- -->", b"<!DOCTYPE ",
        b"<!DOCTYPE a [",
        b"<?",
        b"<?a?>", b" ", b"\n", b"A: b\n", b"a,", b'{"', b"https://a.example/", b"#\n", b"%PDF",
    ],
)  # fmt: skip
def test_no_head_takes_long(piece: bytes) -> None:
    """Whatever repeats in it, all formats are asked in no time to speak of."""
    head = (piece * LONG)[:LONG]
    start = time.process_time()
    for claims in HEADS:
        claims(head)
        claims(piece[:1] + head)
    assert time.process_time() - start < 1

"""Sitemaps name addresses; nothing in them is unfolded or loaded."""

from __future__ import annotations

import gzip

import pytest

from dateline.page.limits import Limits
from tests.page.server import serve
from tests.page.sources.opened import only_failure, open_data, summarise

NAMES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)
FETCHING = Limits(fetch_links=True, allow_private=True, max_seconds=20)


def write(*links: str, root: str = "urlset", entry: str = "url") -> bytes:
    """Return a sitemap."""
    entries = "".join(f"<{entry}><loc> {link} </loc><lastmod>2019-09-25</lastmod></{entry}>" for link in links)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- x --><{root} {NAMES}>{entries}</{root}>'.encode()


def test_addresses_are_counted() -> None:
    """Those of pages, not of their pictures; folded or not."""
    data = write("https://a.example/1", "https://a.example/2").replace(
        b"</url>", b"<image:image><image:loc>https://a.example/i.png</image:loc></image:image></url>", 1
    )
    assert "2 addresses" in only_failure(open_data(data)).message
    assert "2 addresses" in only_failure(open_data(gzip.compress(data))).message


def test_an_index_of_sitemaps() -> None:
    """Each sitemap is read in turn."""
    with serve() as server:
        pages = [server.url("/1?a=b&c=d"), server.url("/2")]
        server.give("/1?a=b&c=d", "<p>One.").give("/2", "<p>Two.")
        server.give("/map", gzip.compress(write(*(page.replace("&", "&amp;") for page in pages))))
        data = write(server.url("/map"), server.url("/map"), root="sitemapindex", entry="sitemap")
        assert summarise(open_data(data, FETCHING)) == dict(zip(pages, [b"<p>One.", b"<p>Two."], strict=True))


def test_what_is_cut_off() -> None:
    """What came before is fetched, the rest is told."""
    with serve() as server:
        server.give("/1", "<p>One.")
        data = write(server.url("/1"), server.url("/2"))[:-60]
        results = summarise(open_data(data, FETCHING))
    assert results == {server.url("/1"): b"<p>One.", "x": "D114"}


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY x SYSTEM "file:///etc/hostname">',
        '<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;',
    ],
)
def test_entities(entity: str) -> None:
    """None is unfolded, none is loaded."""
    data = write("https://a.example/&x;").replace(b"<urlset", f"<!DOCTYPE urlset [{entity}]><urlset".encode(), 1)
    assert only_failure(open_data(data)).code in {"D101", "D114", "D120"}


def test_a_million_tags_inside_each_other() -> None:
    """They are refused."""
    data = write("https://a.example/1").replace(b"</url>", b"<a>" * 10_000 + b"</url>")
    assert only_failure(open_data(data)).code == "D114"

"""Feeds: each entry is a page, with what the feed holds of it."""

from __future__ import annotations

import time

import pytest

from dateline.page.limits import Limits
from dateline.schema import Page
from tests.page.server import serve
from tests.page.sources.opened import only_failure, only_page, open_data, summarise

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>https://a.example/</link>
<item><title>Harbour closed &amp; open</title><link>https://a.example/1</link><dc:creator>Ana Ruiz</dc:creator>
<pubDate>Wed, 25 Sep 2019 18:30:00 +0200</pubDate><description>In short.</description>
<content:encoded><![CDATA[<p>The harbour was <b>closed</b>.</p>]]></content:encoded></item>
<item><title>Two</title><description>Only a &lt;i&gt;teaser&lt;/i&gt;.</description></item>
<item><title>Three</title><link>https://a.example/3</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>urn:1</id>
<title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;B&lt;/i&gt;</title><link href="/1"/><published>last week</published>
<content type="text">Plain &lt; text.</content></entry></feed>"""


def test_rss() -> None:
    """The longest text of each entry, its title, author, address and date; what has no text is told at the end."""
    full, teaser, bare = open_data(RSS.encode(), name="a.rss")
    assert isinstance(full, Page)
    assert (full.uri, full.published) == ("https://a.example/1", "2019-09-25T18:30:00+02:00")
    assert "<h1>Harbour closed &amp; open</h1>\n<p>The harbour was <b>closed</b>.</p>" in full.data.decode()
    assert '<meta name="author" content="Ana Ruiz">' in full.data.decode()
    assert isinstance(teaser, Page)
    assert teaser.uri == "a.rss!/2"
    assert "Only a <i>teaser</i>." in teaser.data.decode()
    assert (getattr(bare, "document", None), getattr(bare, "code", None)) == ("a.rss", "D120")


def test_atom() -> None:
    """A text that is none of HTML stays one; a date that cannot be read is told."""
    page = only_page(open_data(ATOM.encode(), name="https://a.example/feed"))
    assert (page.uri, page.data) == ("https://a.example/1", b"A <b> B\n\nPlain < text.")
    assert page.notes == (("D161", "published as 'last week', which is no date of ISO 8601"),)


def test_links_are_fetched_when_asked() -> None:
    """Then the page itself is read, in place of what the feed holds of it."""
    with serve() as server:
        server.give("/1", "<p>The whole of one.").give("/3", "<p>The whole of three.")
        data = RSS.replace("https://a.example", server.url("")).encode()
        limits = Limits(fetch_links=True, allow_private=True, max_seconds=20)
        results = summarise(open_data(data, limits))
    assert results == {server.url("/1"): b"<p>The whole of one.", server.url("/3"): b"<p>The whole of three."}


def test_a_feed_that_is_html() -> None:
    """It is a page, whatever it is called."""
    data = b"<!DOCTYPE html><html><body><rss><p>Not found.</body></html>"
    assert only_page(open_data(data, name="feed.rss")).data == data


def test_what_is_cut_off() -> None:
    """What came before is read."""
    results = list(open_data(RSS[: RSS.index("Two</title>")].encode()))
    assert isinstance(results[0], Page)


@pytest.mark.parametrize("data", [b"<rss>", b'<rss version="2.0"><channel></channel></rss>', b"<rss></rss><rss>"])
def test_no_entries(data: bytes) -> None:
    """An empty feed is told."""
    assert only_failure(open_data(data)).code == "D114"


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY x SYSTEM "file:///etc/hostname">',
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;',
    ],
)
def test_entities(entity: str) -> None:
    """Nothing outside is loaded."""
    data = RSS.replace("<rss", f"<!DOCTYPE rss [{entity}]><rss", 1).replace("In short.", "x&x;x" * 9)
    assert sum(isinstance(result, Page) for result in open_data(data.encode())) == 2


@pytest.mark.parametrize("bomb", ["<a>" * 20_000, '<a b="' + "c" * 80_000, "&lt;" * 15_000, "<![CDATA[" * 8_000])
def test_bombs(bomb: str) -> None:
    """They take no time to speak of."""
    start = time.process_time()
    list(open_data(RSS.replace("In short.", bomb).encode()))
    assert time.process_time() - start < 5

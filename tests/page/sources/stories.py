"""A story of an agency, in the ways agencies write it."""

from __future__ import annotations

NITF = """<nitf><head><title>Slug</title><docdata><date.issue norm="20190925T183000Z"/></docdata></head><body>
<body.head><hedline><hl1>Harbour closed &amp; open</hl1><hl2>Storm damages pier</hl2></hedline>
<byline>By <person>Ana Ruiz</person></byline><dateline><location>KOROR</location>, Sept 25</dateline></body.head>
<body.content><block><p>The harbour was <em>closed</em> on <chron>Friday</chron> &lt;at noon&gt;.</p><hl2>Ships</hl2>
<media media-type="image"><media-reference source="a.jpg">a.jpg</media-reference>
<media-caption>The pier.</media-caption></media>
<p>Two ships were sent back.</p></block></body.content><body.end><tagline>END</tagline></body.end></body></nitf>"""
XHTML = """<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><p>The harbour was <b>closed</b>.</p><script>x()</script></body></html>"""


def write_item(content: str, *, guid: str = "urn:newsml:a.example:1") -> str:
    """Return an item of NewsML-G2 with this content."""
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="1"><itemMeta>'
        "<versionCreated>2019-09-26T10:00:00Z</versionCreated><firstCreated>2019-09-25T18:30:00+02:00</firstCreated>"
        "<title>Slug</title></itemMeta><contentMeta><by>By Ana Ruiz</by><headline>Harbour closed</headline>"
        f"</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )

"""A story of NITF is a page: its headlines, byline, dateline, text and date."""

from __future__ import annotations

from dateline.page.sources.nitf import convert, is_nitf
from dateline.page.sources.xml import parse_xml
from tests.page.sources.opened import only_failure, only_page, open_data
from tests.page.sources.stories import NITF


def test_a_story() -> None:
    """What it marks is marked in HTML, what is about pictures and what comes after the text is left out."""
    page = only_page(open_data(NITF.encode(), name="a.xml"))
    html = page.data.decode()
    assert (page.uri, page.published) == ("a.xml", "2019-09-25T18:30:00Z")
    for piece in (
        "<h1>Harbour closed &amp; open</h1>", "<h2>Storm damages pier</h2>", '<p class="byline">By Ana Ruiz</p>',
        '<p class="dateline">KOROR, Sept 25</p>', "<p>The harbour was <em>closed</em> on Friday &lt;at noon&gt;.</p>",
        "<h2>Ships</h2>", "<figcaption>The pier.</figcaption>",
    ):  # fmt: skip
        assert piece in html
    assert "a.jpg" not in html
    assert "END" not in html


def test_dates() -> None:
    """The day of printing where no other is given; one that cannot be read is told."""
    printed = NITF.replace(
        '<date.issue norm="20190925T183000Z"/>', '</docdata><pubdata date.publication="20190926"/><docdata>'
    )
    assert only_page(open_data(printed.encode())).published == "2019-09-26"
    page = only_page(open_data(NITF.replace("20190925T183000Z", "soon").encode()))
    assert (page.published, page.notes[0][0]) == (None, "D161")


def test_no_text() -> None:
    """A story of nothing is told, and so is one that breaks off."""
    assert only_failure(open_data(b"<nitf><body><body.content/></body></nitf>")).code == "D104"
    assert only_failure(open_data(NITF[:500].encode())).code == "D114"


def test_no_title() -> None:
    """The slug of the head stands in for a headline."""
    page = only_page(open_data(NITF.replace("hl1", "x").encode()))
    assert "<h1>Slug</h1>" in page.data.decode()


def test_convert() -> None:
    """Attributes are dropped, and so is what would run."""
    root = parse_xml(b'<a><p onclick="x()">One<br/>two</p><script>x()</script> &amp; three</a>')
    assert convert(root) == "<p>One<br>two</p> &amp; three"
    assert not is_nitf(root)

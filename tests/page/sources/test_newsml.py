"""Stories of NewsML-G2 are pages, whichever way they are written."""

from __future__ import annotations

import pytest

from tests.page.sources.opened import only_failure, only_page, open_data, summarise
from tests.page.sources.stories import NITF, XHTML, write_item


@pytest.mark.parametrize(
    ("content", "pieces"),
    [
        (f"<inlineXML>{NITF}</inlineXML>", ("<h1>Harbour closed &amp; open</h1>", "<em>closed</em>")),
        (
            f"<inlineXML>{XHTML}</inlineXML>",
            ("<h1>Harbour closed</h1>", "By Ana Ruiz", "<p>The harbour was closed.</p>"),
        ),
        ("<inlineData>The harbour was &lt;closed.</inlineData>", ("Harbour closed\n\nThe harbour was <closed.",)),
    ],
)
def test_a_story(content: str, pieces: tuple[str, ...]) -> None:
    """Its own number is its address, and it was first written when it was published."""
    page = only_page(open_data(write_item(content).encode()))
    assert (page.uri, page.published) == ("urn:newsml:a.example:1", "2019-09-25T18:30:00+02:00")
    for piece in pieces:
        assert piece in page.data.decode()
    assert "x()" not in page.data.decode()


def test_a_message_of_several() -> None:
    """Each story is a page; a picture is none, and an empty story does not lose the rest."""
    items = [
        write_item("<inlineData>One.</inlineData>", guid="1"),
        write_item('<remoteContent href="a.jpg"/>', guid="2"),
        write_item("<inlineData> </inlineData>", guid="3"),
        write_item("<inlineXML><html/></inlineXML>", guid="4"),
        write_item("<inlineData>Five.</inlineData>", guid=""),
    ]
    data = f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{''.join(items)}</itemSet></newsMessage>"
    assert summarise(open_data(data.encode())) == {
        "1": b"Harbour closed\n\nOne.",
        "3": "D104",
        "4": "D104",
        "x!/4": b"Harbour closed\n\nFive.",
    }


def test_before_g2() -> None:
    """Its stories in NITF are read."""
    data = f"<NewsML><NewsItem><DataContent>{NITF}</DataContent></NewsItem></NewsML>"
    assert only_page(open_data(data.encode())).uri == "x!/1"


@pytest.mark.parametrize("data", [b"<newsItem/>", b"<NewsML></NewsML>", b"<newsMessage><itemSet/></newsMessage>"])
def test_no_story(data: bytes) -> None:
    """It is told."""
    assert only_failure(open_data(data)).code == "D104"

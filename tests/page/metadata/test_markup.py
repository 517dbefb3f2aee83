"""All that the markup of a page says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dateline.page.markup.tree import grow_tree
from dateline.page.metadata.jsonld import find_things
from dateline.page.metadata.markup import find_fields, find_policies
from dateline.schema import Stamp
from tests.page.metadata.made import tree

if TYPE_CHECKING:
    from dateline.page.reading import Fields

HEAD = """
<title>Ferry sinks off Skye | The Courier</title>
<meta property="og:site_name" content="The Courier">
<meta property="og:locale" content="en_GB">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sinks off Skye",
 "datePublished": "2019-09-25T10:15:00+0100", "dateModified": "2019-09-25T12:00:00+01:00",
 "author": [{"@type": "Person", "name": "Ama Mensah", "jobTitle": "Reporter"}, {"name": "Iain MacLeod"}],
 "publisher": {"name": "The Courier", "correctionsPolicy": "https://courier.example/corrections"},
 "translationOfWork": {"inLanguage": "gd-GB"}}</script>
"""


def read_fields(root: etree._Element) -> Fields:
    """Return what a tree says, its JSON-LD included."""
    return find_fields(root, find_things(root))


def test_json_ld_says_all() -> None:
    """Each field has its value and a row that says where it was found."""
    fields = read_fields(tree("<h1>Ferry sinks off Skye</h1>", head=HEAD))
    assert fields.title == "Ferry sinks off Skye"
    assert fields.publisher == "The Courier"
    assert fields.authors == ("Ama Mensah", "Iain MacLeod")
    assert fields.published == Stamp(value="2019-09-25T10:15:00+01:00", source="markup")
    assert fields.modified == Stamp(value="2019-09-25T12:00:00+01:00", source="markup")
    assert (fields.language, fields.translated_from) == ("en", "gd")
    assert {row.field: row.locator for row in fields.sources} == {
        "title": "h1",
        "publisher": "script[type=application/ld+json] publisher",
        "authors": "script[type=application/ld+json] author",
        "published": "script[type=application/ld+json] datePublished",
        "modified": "script[type=application/ld+json] dateModified",
        "language": "meta[property=og:locale]",
        "translated_from": "script[type=application/ld+json] inLanguage",
    }


def test_policies_are_named_once_and_sorted() -> None:
    """What is declared for publisher and author is listed."""
    root = tree(head=HEAD)
    assert find_policies(root, find_things(root)) == ("author.jobTitle", "correctionsPolicy")


def test_a_bare_page_says_nothing() -> None:
    """Paragraphs alone give no field."""
    fields = read_fields(tree("<p>The ferry left Skye at noon.</p>"))
    assert fields == type(fields)()


def test_an_address_dates_a_page_without_other_dates() -> None:
    """The day in the canonical address is marked as such."""
    fields = read_fields(tree(head='<link rel="canonical" href="https://courier.example/2019/09/25/ferry">'))
    assert fields.published == Stamp(value="2019-09-25", source="url")
    assert fields.sources[0].locator == "link[rel=canonical]"


def test_doubtful_orders_are_noted() -> None:
    """Day and month that could be the other way round leave a note."""
    fields = read_fields(tree(head='<meta name="date" content="4/5/2019">'))
    assert fields.published == Stamp(value="2019-05-04", source="markup")
    assert [code for code, _ in fields.notes] == ["D159"]


def test_names_of_languages_are_no_codes() -> None:
    """A name such as English is passed over for the next claim."""
    fields = read_fields(tree(head='<meta name="language" content="English"><meta name="dc.language" content="de">'))
    assert fields.language == "de"


@given(st.text(alphabet=st.sampled_from("<>/=\"' aeh1metacontnamtimdrlfulj{}[]:,@gr20-"), max_size=200))
def test_any_markup_gives_fields_and_stays_as_it_is(source: str) -> None:
    """No tree raises, and none is changed."""
    root = grow_tree(f"<html><body>{source}</body></html>").root
    before = etree.tostring(root)
    read_fields(root)
    find_policies(root, find_things(root))
    assert etree.tostring(root) == before

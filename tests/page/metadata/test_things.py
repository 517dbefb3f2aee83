"""What things of JSON-LD say of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.metadata.things import articles_of, claim_things

if TYPE_CHECKING:
    from dateline.page.metadata.jsonld import Thing


def claimed(*things: Thing) -> list[tuple[str, str]]:
    """Return fields and values."""
    return [(each.field, each.value) for each in claim_things(things)]


def test_an_article_says_what_it_has() -> None:
    """Names of authors and publisher come from things or strings."""
    article: Thing = {
        "@type": "NewsArticle",
        "headline": "Ferry sinks",
        "author": [{"name": "Ama Mensah"}, "Iain MacLeod"],
        "publisher": {"name": "The Courier"},
        "datePublished": "2019-09-25",
    }
    assert claimed(article) == [
        ("title", "Ferry sinks"),
        ("author", "Ama Mensah"),
        ("author", "Iain MacLeod"),
        ("publisher", "The Courier"),
        ("published", "2019-09-25"),
    ]


def test_references_are_followed() -> None:
    """An author may be a thing elsewhere in the graph; a dangling reference names nobody."""
    person: Thing = {"@id": "#ama", "@type": "Person", "name": "Ama Mensah"}
    article: Thing = {"@type": "Article", "headline": "Ferry", "author": [{"@id": "#ama"}, {"@id": "#gone"}]}
    assert claimed(article, person) == [("title", "Ferry"), ("author", "Ama Mensah")]


def test_pages_and_sites_give_no_titles() -> None:
    """The name of a page or a site is no headline; dates and authors of a page are the article's."""
    page: Thing = {
        "@type": "WebPage",
        "name": "Ferry | Courier",
        "datePublished": "2019-09-25",
        "author": {"name": "Ama"},
    }
    assert claimed({"@type": "WebSite", "name": "Courier"}, page) == [("author", "Ama"), ("published", "2019-09-25")]


def test_articles_with_a_headline_come_first() -> None:
    """A bare article of a theme does not hide the told one."""
    bare: Thing = {"@type": "Article", "datePublished": "2019"}
    told: Thing = {"@type": "ReportageNewsArticle", "headline": "Ferry"}
    assert articles_of([{"@type": "Article"}, bare, told]) == [told, bare]

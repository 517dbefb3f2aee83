"""Front pages, sections, tag pages and search results, and the articles that look a little like them."""

from __future__ import annotations

import pytest

from dateline.page import codes
from dateline.schema import BODY_ROLES
from tests.page.kinds.pages import (
    HEADLINES,
    LEAD,
    LONGER,
    SECOND,
    SUMMARIES,
    article,
    codes_of,
    ld,
    note_of,
    read_html,
    read_plain,
    texts,
)

SITE = '<meta property="og:type" content="website">'
ENTRIES = list(zip(HEADLINES, SUMMARIES, strict=True))


def link(headline: str) -> str:
    """Return where a headline leads."""
    return f"/2019/11/{headline.lower().replace(' ', '-')}"


def cards(*, tag: str = "div") -> str:
    """Return entries in elements of their own."""
    return "".join(
        f'<{tag} class=card><h3><a href="{link(headline)}">{headline}</a></h3><p>{summary}</p>'
        f"<span class=when>{hours} hours ago</span></{tag}>"
        for hours, (headline, summary) in enumerate(ENTRIES, 2)
    )


def flat() -> str:
    """Return entries whose lines all stand in one element."""
    return "".join(
        f'<h2><a href="{link(headline)}">{headline}</a></h2><p>{summary}</p>' for headline, summary in ENTRIES
    )


def linked() -> str:
    """Return entries that are one link throughout."""
    return "".join(
        f'<li><a href="{link(headline)}"><h3>{headline}</h3><p>{summary}</p></a></li>' for headline, summary in ENTRIES
    )


def excerpts() -> str:
    """Return the posts of a blog, each with its beginning and a link to the rest."""
    return "".join(
        f'<article class="post"><h2><a href="{link(headline)}">{headline}</a></h2><p class=meta>12 November 2019</p>'
        f"<p>{summary} The council meets again on Thursday, and the harbour master has asked for a seat at the table. "
        f'[…]</p><a href="{link(headline)}">Continue reading</a></article>'
        for headline, summary in ENTRIES
    )


def page(entries: str, *, heading: str = "Harbour", classes: str = "") -> str:
    """Return the body of a list of pages."""
    return (
        f"<body class='{classes}'><nav><a href=/>Home</a> <a href=/town>Town</a></nav><main>"
        f"<h1>{heading}</h1><div>{entries}</div><a href='?page=2'>Older stories</a></main>"
        "<footer>© The Port Alder Courier</footer></body>"
    )


LISTS = {
    "a front page": ("https://courier.example/", SITE, page(cards())),
    "a front page in French": ("https://courier.example/fr/", "", page(linked())),
    "a section": ("https://courier.example/harbour/", SITE, page(cards(tag="section"))),
    "a section, flat": ("https://courier.example/harbour/", SITE, page(flat())),
    "a section that declares itself": (
        "https://courier.example/7123",
        ld(**{"@type": "CollectionPage"}, name="Harbour"),
        page(linked()),
    ),
    "a tag page": ("https://courier.example/tag/ferries", "", page(cards(tag="article"), heading="Ferries")),
    "an archive of a blog": ("https://log.example/2019/11/", SITE, page(excerpts(), classes="archive date")),
    "results of a search": ("https://courier.example/search?q=ferry", "", page(flat(), heading="8 results for ferry")),
    "a section with a word about itself": (
        "https://courier.example/harbour/",
        SITE,
        page(f"<p>All that the Courier has written on the harbour since the new pier was opened.</p>{cards()}"),
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_no_body(name: str) -> None:
    """The note says what shows it; headlines and their links stay, and no summary becomes a paragraph."""
    uri, head, body = LISTS[name]
    document = read_html(body, head=head, uri=uri)
    assert "headlines of one shape" in note_of(document, codes.LISTING)
    assert texts(document, *BODY_ROLES, "standfirst") == []
    related = {document.text[each.start : each.end]: each.link for each in document.blocks if each.role == "related"}
    assert {headline: link(headline) for headline in HEADLINES}.items() <= related.items()


def test_nothing_is_lost_on_a_list() -> None:
    """Each summary is there, as furniture."""
    document = read_html(page(cards()), head=SITE, uri="https://courier.example/")
    assert set(SUMMARIES) <= set(texts(document, "furniture"))


def test_a_list_in_plain_text() -> None:
    """Headline, summary and date follow one another, again and again."""
    lines = (line for headline, summary in ENTRIES for line in (headline, summary, "2 hours ago", ""))
    document = read_plain("\n".join(["Home", "Town", "Harbour", "", *lines, "© The Port Alder Courier"]))
    assert "8 times a headline" in note_of(document, codes.LISTING)
    assert texts(document, *BODY_ROLES, "standfirst") == []
    assert set(HEADLINES) <= set(texts(document, "related"))


def test_excerpts_in_plain_text() -> None:
    """Each post of a blog ends in a link to its rest."""
    lines = (line for headline, text in ENTRIES for line in (headline, f"{text} {SECOND}", "Continue reading →", ""))
    document = read_plain("\n".join(["The harbour log", "", *lines]), uri="https://log.example/")
    assert codes.LISTING in codes_of(document)
    assert texts(document, *BODY_ROLES) == []


ARTICLES = {
    "with many headlines below": article(LEAD, SECOND, *LONGER, below=cards()),
    "short, with many headlines below": article(LEAD, SECOND, below=f"<aside>{cards()}</aside>"),
    "of one paragraph, with many headlines around": page(linked()).replace(
        "<h1>", f"<article><h1>Ferry late</h1><p>{LEAD}</p></article><h1>"
    ),
    "with links between its paragraphs": article(
        *(
            f'{text}</p><p><a href="{link(headline)}">{headline}</a>'
            for text, headline in zip(LONGER, HEADLINES, strict=False)
        )
    ),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_no_list(name: str) -> None:
    """Whatever stands around it, and though the page calls itself a website."""
    document = read_html(ARTICLES[name], head=SITE)
    assert codes.LISTING not in codes_of(document)
    assert texts(document, "paragraph")


def test_a_live_report_is_no_list() -> None:
    """Entries with headings and times, each with a text of its own."""
    entries = "".join(
        f'<section><h2><a href="#e{at}">{headline}</a></h2><time>1{at}:30</time><p>{text}</p></section>'
        for at, (headline, text) in enumerate(zip(HEADLINES, LONGER, strict=False))
    )
    document = read_html(article(LEAD, below=entries), uri="https://courier.example/live/ferry-crews-leave-2019")
    assert codes.LISTING not in codes_of(document)
    assert set(LONGER[: len(HEADLINES)]) <= set(texts(document, "paragraph"))

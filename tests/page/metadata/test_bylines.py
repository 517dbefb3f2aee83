"""Who wrote a page, as its elements say."""

from __future__ import annotations

import pytest

from dateline.page.metadata.bylines import claim_bylines
from tests.page.metadata.made import tree, values


@pytest.mark.parametrize(
    ("body", "name", "locator"),
    [
        ('<p>By <a rel="author" href="/x">Ama Mensah</a></p>', "Ama Mensah", "a[rel=author]"),
        ('<span class="post__author">Ama Mensah</span>', "Ama Mensah", "span.author"),
        ('<p class="byline">By Ama Mensah in Accra</p>', "By Ama Mensah in Accra", "p.byline"),
        ('<p class="byline">By <a href="/ama">Ama Mensah</a>, Accra</p>', "Ama Mensah", "p.byline"),
        ('<span class="author vcard">Ama Mensah</span>', "Ama Mensah", "span.author"),
        ('<a href="/author/ama">Ama Mensah</a>', "Ama Mensah", "a[href]"),
    ],
)
def test_elements_that_name_an_author(body: str, name: str, locator: str) -> None:
    """Relations, class names and addresses of profiles lead to names."""
    assert values(list(claim_bylines(tree(body))))[0] == ("author", name, locator)


@pytest.mark.parametrize(
    "body",
    [
        '<aside><a rel="author" href="/x">Kofi Boateng</a></aside>',
        '<div class="related-stories"><span class="author">Kofi Boateng</span></div>',
        '<div class="comment"><span class="author">kofi77</span></div>',
        '<div class="author-bio">Kofi Boateng has covered the coast since 1999.</div>',
    ],
)
def test_names_that_are_not_the_page_s(body: str) -> None:
    """Side bars, other articles, comments and lives of authors are left out."""
    assert list(claim_bylines(tree(body))) == []

"""What an address says of its page."""

from __future__ import annotations

import pytest

from dateline.page.kinds.address import name_address


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://courier.example/", "front"),
        ("https://courier.example", "front"),
        ("https://courier.example/index.html", "front"),
        ("https://courier.example/pt-br/", "front"),
        ("https://courier.example/tag/ferries", "list"),
        ("https://courier.example/category/town/page/2", "list"),
        ("https://courier.example/search?q=ferry", "list"),
        ("https://courier.example/?s=ferry", "list"),
        ("https://courier.example/harbour/", "section"),
        ("https://courier.example/world/africa/ghana", "section"),
        ("https://courier.example/2019/11/", "section"),
        ("https://courier.example/2019/11/ferry-crews", "article"),
        ("https://courier.example/town/why-the-old-lighthouse-shines", "article"),
        ("https://courier.example/town/1234567.html", "article"),
        ("https://courier.example/?p=12", None),
        ("pages/front.html", None),
        ("https://[courier", None),
        (None, None),
    ],
)
def test_an_address_tells_the_kind_of_page(address: str | None, kind: str | None) -> None:
    """A front page, a list, a section, an article, or nothing: what is no address of a site says nothing."""
    assert name_address(address) == kind

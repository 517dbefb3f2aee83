"""What meta tags say."""

from __future__ import annotations

import pytest

from dateline.page.metadata.tags import claim_tags
from tests.page.metadata.made import tree, values


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<meta property="og:title" content="Ferry sinks">', ("title", "Ferry sinks", "meta[property=og:title]")),
        ('<meta name="DC.creator" content="Ama Mensah">', ("author", "Ama Mensah", "meta[name=DC.creator]")),
        ('<meta name="parsely-pub-date" content="2019">', ("published", "2019", "meta[name=parsely-pub-date]")),
        ('<meta itemprop="dateModified" content="2019">', ("modified", "2019", "meta[itemprop=dateModified]")),
        ('<meta property="og:site_name" content="Courier">', ("publisher", "Courier", "meta[property=og:site_name]")),
        (
            '<meta http-equiv="content-language" content="en">',
            ("language", "en", "meta[http-equiv=content-language]"),
        ),
    ],
)
def test_tags_and_their_claims(tag: str, expected: tuple[str, str, str]) -> None:
    """Each vocabulary is read, and the locator keeps its spelling."""
    assert values(list(claim_tags(tree(head=tag)))) == [expected]


def test_order_of_trust_not_of_the_page() -> None:
    """The more trusted name comes first, wherever it stands."""
    head = '<meta name="title" content="B"><meta property="og:title" content="A">'
    assert [value for _, value, _ in values(list(claim_tags(tree(head=head))))] == ["A", "B"]


def test_labelled_data_is_an_author_only_under_its_label() -> None:
    """`twitter:data1` may hold a reading time."""
    data = '<meta name="twitter:data1" content="Ama Mensah">'
    assert list(claim_tags(tree(head=data))) == []
    label = '<meta name="twitter:label1" content="Written by">'
    assert [value for _, value, _ in values(list(claim_tags(tree(head=label + data))))] == ["Ama Mensah"]


def test_addresses() -> None:
    """The canonical link comes before og:url; without either there is none."""
    head = '<meta property="og:url" content="https://b.example/"><link rel="canonical" href="https://a.example/">'
    assert values(list(claim_tags(tree(head=head)))) == [
        ("canonical", "https://a.example/", "link[rel=canonical]"),
        ("canonical", "https://b.example/", "meta[property=og:url]"),
    ]
    assert list(claim_tags(tree(head='<link rel="canonical">'))) == []

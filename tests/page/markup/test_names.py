"""What class names and ids say of a text."""

from __future__ import annotations

import pytest

from dateline.page.markup.names import are_outside, name_by_names


@pytest.mark.parametrize(
    ("names", "role"),
    [
        ("comment-list", "comment"),
        ("social-links", "share"),
        ("newsletter-box", "subscribe"),
        ("promo-cta", "subscribe"),
        ("login-wall_title", "subscribe"),
        ("footer-copyright", "legal"),
        ("trust-mark", "trust"),
        ("post-tags", "tag"),
        ("related-articles", "related"),
        ("most-read", "related"),
        ("wp-caption-text", "caption"),
        ("photo-credit", "caption"),
        ("image-description", "caption"),
        ("pull-quote", "pullquote"),
        ("author-bio", "byline"),
        ("article-subline", "standfirst"),
        ("standfirst", "standfirst"),
        ("", None),
        ("article-body", None),
        ("stage", None),
        ("commentary", None),
        ("trusted", None),
        ("accredited", None),
        ("image-textile", None),
        ("post-7 post entry hentry category-pets tag-newsletter tag-author", None),
    ],
)
def test_names_give_roles(names: str, role: str | None) -> None:
    """Names are read as words; a long row of them lists the subjects of a post and gives nothing."""
    assert name_by_names(names) == role


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("main-nav", True),
        ("breadcrumbs", True),
        ("ad-slot", True),
        ("alert-modal", True),
        ("modality", False),
        ("shadow", False),
        ("navy", False),
        ("", False),
    ],
)
def test_names_of_menus_and_adverts(names: str, expected: bool) -> None:  # noqa: FBT001  # a column of the table
    """Menus, adverts and sidebars are outside the page's own text."""
    assert are_outside(names) is expected

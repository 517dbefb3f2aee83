"""Columns are found by what they are commonly called, or as the user says."""

from __future__ import annotations

import pytest

from dateline.errors import UsageError
from dateline.page.columns import Columns, find_columns, make_columns


def test_common_names() -> None:
    """Case and gaps do not count; of several names the one that says most."""
    names = ["id", "Article Body", "body_html", "link", "URL", "Publish-Date", "lang", "Headline"]
    assert find_columns(names, Columns()) == Columns(
        text="Article Body", html="body_html", title="Headline", uri="URL", published="Publish-Date", language="lang"
    )


def test_what_is_given_wins() -> None:
    """A name given for the text leaves HTML aside; a name that is not there is none."""
    names = ["text", "html", "body", "url"]
    assert find_columns(names, Columns(text="body", uri="gone")) == Columns(text="body")
    assert find_columns(names, Columns(html="body")) == Columns(html="body", uri="url")


def test_nothing_known() -> None:
    """Then there is nothing."""
    assert find_columns(["a", "b"], Columns()) == Columns()


def test_what_a_user_names() -> None:
    """Fields and their columns; nothing is nothing."""
    assert make_columns({"text": "words", "uri": "where"}) == Columns(text="words", uri="where")
    assert make_columns({}) == Columns()


@pytest.mark.parametrize("given", [{"words": "text"}, {"text": ""}, {"": "text"}])
def test_fields_that_no_page_has(given: dict[str, str]) -> None:
    """They are refused, the fields are named."""
    with pytest.raises(UsageError, match=r"D513.*the fields are text, html, title, uri, published, language"):
        make_columns(given)

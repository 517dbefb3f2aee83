"""A list of addresses is told from a text, and its addresses are fetched if they may be."""

from __future__ import annotations

import pytest

from dateline.page.limits import Limits
from tests.page.server import serve
from tests.page.sources.opened import only_failure, only_page, open_data, summarise


def test_a_list() -> None:
    """Remarks and empty lines do not count."""
    failure = only_failure(open_data(b"# news\nhttps://a.example/1\r\n\nHTTP://a.example/2", name="a.txt"))
    assert (failure.document, failure.code) == ("a.txt", "D120")
    assert "2 addresses" in failure.message


@pytest.mark.parametrize(
    "text", [b"https://a.example/1 is down.\n", b"# Harbour closed\n", b"https://a.example/1\nText\n"]
)
def test_texts_are_no_lists(text: bytes) -> None:
    """Though they may begin with an address."""
    assert only_page(open_data(text)).data == text


def test_what_is_there() -> None:
    """The pages come in the order of the list."""
    with serve() as server:
        server.give("/1", "<p>One.").give("/2", "<p>Two.")
        data = f"{server.url('/2')}\n{server.url('/1')}\n".encode()
        limits = Limits(fetch_links=True, allow_private=True, max_seconds=20)
        assert list(summarise(open_data(data, limits)).values()) == [b"<p>Two.", b"<p>One."]

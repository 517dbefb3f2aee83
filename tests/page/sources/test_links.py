"""Addresses are fetched only when that was asked for, each once, and what is there is read as what it is."""

from __future__ import annotations

import pytest

from dateline.errors import PageError
from dateline.page.limits import Limits
from dateline.page.sources.formats import make_opening
from dateline.page.sources.links import open_links, refuse
from tests.page.server import serve
from tests.page.sources.opened import summarise
from tests.page.sources.packed import pack_zip

FETCHING = Limits(fetch_links=True, allow_private=True, max_seconds=20)


def test_nothing_is_fetched_unasked() -> None:
    """How many addresses there are is told, each counted once, whatever counts the clicks on it."""
    links = ["https://a.example/1", "https://a.example/1?utm_source=x", "https://a.example/2"]
    with pytest.raises(PageError, match="D120: it only names 2 addresses; --fetch-links, in Python fetch_links=True"):
        list(open_links(links, make_opening(Limits())))


@pytest.mark.parametrize("limits", [Limits(), FETCHING])
def test_no_address(limits: Limits) -> None:
    """An empty list is told."""
    with pytest.raises(PageError, match="D101"):
        list(open_links([], make_opening(limits)))


def test_what_is_there() -> None:
    """A page, an archive, nothing, or no address at all: each for itself."""
    with serve() as server:
        server.give("/1", "<p>One.").give("/2.zip", pack_zip({"a.txt": b"A."})).give("/3", status=404)
        links = [server.url(path) for path in ("/1", "/2.zip", "/3", "/1")]
        results = summarise(open_links([*links, "ftp://a.example/x"], make_opening(FETCHING)))
    assert results == {
        links[0]: b"<p>One.",
        f"{links[1]}!/a.txt": b"A.",
        links[2]: "D110",
        "ftp://a.example/x": "D107",
    }


def test_lists_of_lists() -> None:
    """A list that names itself comes to an end."""
    with serve() as server:
        link = server.url("/list")
        server.give("/list", f"{link}\n")
        results = summarise(open_links([link], make_opening(FETCHING)))
    assert results == {link: "D116"}
    assert len(server.asked) == FETCHING.max_depth


def test_private_addresses() -> None:
    """A list is no way into a private network."""
    opening = make_opening(Limits(fetch_links=True))
    assert summarise(open_links(["http://127.0.0.1/x"], opening)) == {"http://127.0.0.1/x": "D108"}


def test_refuse() -> None:
    """One address is named as one."""
    assert (
        refuse(1).message
        == "it only names an address; --fetch-links, in Python fetch_links=True, fetches what is there"
    )

"""Addresses that a feed or a list names in; the pages that are there out, if they may be fetched."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from courlan import clean_url

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.formats import open_page
from dateline.page.sources.opening import contain
from dateline.schema import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.page.sources.opening import Opening
    from dateline.schema import Failure


def open_links(links: Iterable[str], opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages at these addresses, each address once, if `Limits.fetch_links` lets them be fetched.

    What is there may be a feed or a list itself, which counts as an archive inside an archive. Raises `PageError` if
    there are no addresses, or if they may not be fetched.
    """
    known = _drop_repeated(links)
    if not opening.limits.fetch_links:
        raise refuse(sum("://" in link for link in known))
    inner, tally = opening.go_into(lambda: sys.maxsize)
    is_empty = True
    for link in known:
        is_empty = False
        tally.count_member()
        yield from contain(link, partial(_fetch, link, inner))
    if is_empty:
        raise refuse(0)


def refuse(count: int) -> PageError:
    """Return the error that says how many addresses there are that may not be fetched."""
    if not count:
        return PageError(codes.UNREADABLE, "it names no address")
    named = "an address" if count == 1 else f"{count} addresses"
    return PageError(
        codes.NOT_FETCHED, f"it only names {named}; --fetch-links, in Python fetch_links=True, fetches what is there"
    )


def _fetch(link: str, opening: Opening) -> Iterator[Page | Failure]:
    for found in opening.fetch(link, opening.limits):
        yield from open_page(found, opening) if isinstance(found, Page) else (found,)


def _drop_repeated(links: Iterable[str]) -> Iterator[str]:
    """Yield each address once, in one spelling: without what counts clicks on the way."""
    seen = set()
    for link in links:
        cleaned = clean_url(link) or link
        if cleaned not in seen:
            seen.add(cleaned)
            yield cleaned

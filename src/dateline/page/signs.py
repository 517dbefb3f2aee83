"""What the markup of a page declares of its kind: behind a paywall, a list of pages, an article."""

from __future__ import annotations

from msgspec import Struct


class Signs(Struct, frozen=True, kw_only=True):
    """Places of the markup, each as a locator with what it says; a page of plain text has none.

    `locked` say that the text is not free, `listing` that the page is a list of others, `article` that it is an
    article. `walls` are nodes of lines in elements that call themselves a paywall, `words` how many words the text has.
    """

    locked: tuple[str, ...] = ()
    listing: tuple[str, ...] = ()
    article: tuple[str, ...] = ()
    walls: frozenset[str] = frozenset()
    words: int | None = None

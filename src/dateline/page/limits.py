"""How much of a page is read, and how long it may take."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.columns import Columns

MIB: Final = 1024 * 1024
# News pages fold to a fifth or a tenth; the most alike rows of a table to a hundredth. A bomb is at a thousandth.
MAX_RATIO: Final = 200


class Limits(Struct, frozen=True, kw_only=True):
    """Bounds on one source, and how it is to be taken.

    `max_bytes` holds before and after unpacking: a larger source is a failure. `max_characters` bounds the text:
    what lies beyond is left out with a note. `max_seconds` is for one address with all its redirects.
    `allow_private` lets addresses inside a private network through.

    Of an archive, `max_members` bounds the members and `max_ratio` the bytes that come out for each that went in, with
    `max_bytes` on top; `max_depth` is how deep archives may lie inside archives. What lies beyond is one failure.

    `columns` say which columns of a table hold what, where their names do not. `fetch_links` lets the pages be fetched
    that a feed, a sitemap or a list of addresses only names.
    """

    max_bytes: int = 32 * MIB
    max_characters: int = 500_000
    max_seconds: float = 30.0
    max_redirects: int = 5
    allow_private: bool = False
    max_members: int = 10_000_000
    max_ratio: int = MAX_RATIO
    max_depth: int = 5
    columns: Columns = Columns()
    fetch_links: bool = False

    def make_error(self) -> PageError:
        """Return the error that says that a source has more than `max_bytes`."""
        message = f"more than {self.max_bytes} bytes; raise max_bytes (--max-bytes) to read it all the same"
        return PageError(codes.TOO_LARGE, message)


DEFAULT: Final = Limits()

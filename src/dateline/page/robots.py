"""What a host asks programs to leave alone, and how fast they may ask: its robots.txt, as RFC 9309 has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from protego import Protego

from dateline.page import codes
from dateline.schema import Failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from dateline.page.fetch import Answer

AGENT: Final = "dateline"  # the name that rules are looked up by
PATH: Final = "/robots.txt"
READ_BYTES: Final = 512_000  # RFC 9309, 2.5: at least 500 KiB are read
_SERVER_ERRORS: Final = 500  # and above: the rules are there, but cannot be told
_TOO_MANY: Final = 429


class Rules(Struct, frozen=True):
    """The rules of one host; without `parser` they are not known, and then all or nothing is allowed."""

    parser: Protego | None
    allows_all: bool = True

    def allows(self, address: str) -> bool:
        """Whether the host lets programs fetch an address."""
        return self.allows_all if self.parser is None else bool(self.parser.can_fetch(address, AGENT))

    @property
    def delay(self) -> float | None:
        """Seconds that the host wants between two requests; null where it does not say."""
        return None if self.parser is None else self.parser.crawl_delay(AGENT)


def read_rules(origin: str, fetch: Callable[[str], Answer | Failure]) -> Rules:
    """Return the rules of "https://news.example"; a host without a robots.txt allows all.

    One whose robots.txt cannot be had, as it does not answer or answers with an error of its own, allows nothing.
    """
    answer = fetch(origin + PATH)
    if isinstance(answer, Failure):
        return Rules(None, allows_all=answer.code == codes.REDIRECTS)
    if answer.page is not None:
        return Rules(Protego.parse(answer.page.data[:READ_BYTES].decode("utf-8-sig", "replace")))
    return Rules(None, allows_all=answer.status < _SERVER_ERRORS and answer.status != _TOO_MANY)

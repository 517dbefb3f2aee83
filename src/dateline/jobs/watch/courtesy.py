"""Asks hosts as one asks a neighbour: only what their robots.txt allows, one request at a time, with time between."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from msgspec import Struct

from dateline.errors import StoreError
from dateline.page import codes
from dateline.page.fetch import Answer, Marks, fetch
from dateline.page.sources.names import make_uri
from dateline.schema import Failure
from dateline.store.codes import NO_LIBRARY

if TYPE_CHECKING:
    from dateline.page.limits import Limits
    from dateline.page.robots import Rules

DELAY_S: Final = 2.0  # between two requests to a host that asks for no other pace
LONGEST_WAIT_S: Final = 60.0  # a host that wants more time is left for a later round
RULES_S: Final = 86_400.0  # RFC 9309, 2.4: no longer than a day
_BUSY: Final = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
_BUSY_S: Final = 600.0  # to wait where a host is busy and does not say how long


class Clock(Struct, frozen=True):
    """The time, in seconds since 1970, and a way to let it pass."""

    now: Callable[[], float]
    sleep: Callable[[float], object]


class Courtesy:
    """All hosts of a watch: their rules, and when each may be asked again."""

    def __init__(self, limits: Limits, clock: Clock, *, delay: float = DELAY_S) -> None:
        if find_spec("protego") is None:
            message = "to watch addresses takes protego, from the extra `store`: pip install 'dateline[store]'"
            raise StoreError(NO_LIBRARY, message)
        self._limits = limits
        self._clock = clock
        self._delay = delay
        self._rules: dict[str, tuple[float, Rules]] = {}
        self._free: dict[str, float] = {}

    def free_at(self, address: str) -> float:
        """Return from when on the host of an address may be asked."""
        return self._free.get(name_origin(address), 0.0)

    def ask(self, address: str, marks: Marks) -> Answer | Failure | None:
        """Return what a host says; null where it wants to be left alone for longer than a moment.

        What its robots.txt does not allow is a failure (D123).
        """
        origin = name_origin(address)
        if not self._wait(origin):
            return None
        rules = self._find_rules(origin)
        if not rules.allows(address):
            return _refuse(address)
        return self._fetch(address, marks, origin) if self._wait(origin) else None

    def _find_rules(self, origin: str) -> Rules:
        read, rules = self._rules.get(origin, (float("-inf"), None))
        if rules is None or read + RULES_S < self._clock.now():
            robots = import_module("dateline.page.robots")  # loads protego, which may be missing
            found: Rules = robots.read_rules(origin, lambda address: self._fetch(address, Marks(), origin))
            self._rules[origin] = (self._clock.now(), rules := found)
            self._rest(origin, rules.delay or 0.0)
        return rules

    def _wait(self, origin: str) -> bool:
        """Let the time pass until a host may be asked; false where that is too long."""
        seconds = self._free.get(origin, 0.0) - self._clock.now()
        if seconds > LONGEST_WAIT_S:
            return False
        if seconds > 0:
            self._clock.sleep(seconds)
        return True

    def _fetch(self, address: str, marks: Marks, origin: str) -> Answer | Failure:
        found = fetch(address, self._limits, marks)
        known = self._rules.get(origin)
        self._rest(origin, (known[1].delay if known is not None else None) or 0.0)
        if not isinstance(found, Failure) and found.status in _BUSY:
            self._rest(origin, read_wait(found.retry_after, self._clock.now()))
        return found

    def _rest(self, origin: str, seconds: float) -> None:
        """Leave a host alone for so long, and for no less than the delay."""
        self._free[origin] = max(self._free.get(origin, 0.0), self._clock.now() + max(seconds, self._delay))


def name_origin(address: str) -> str:
    """Return where an address is, as "https://news.example"; what is no address of the web is at no host."""
    try:
        parts = urlsplit(address)
    except ValueError:  # "http://[::1"
        return ""
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}".lower() if parts.scheme in {"http", "https"} else ""


def read_wait(value: str | None, now: float) -> float:
    """Return the seconds of a Retry-After header: "120", or a date.

    >>> read_wait("120", 0.0)
    120.0
    """
    if value is not None and value.strip().isascii() and value.strip().isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value or "").timestamp() - now)
    except ValueError:
        return _BUSY_S


def _refuse(address: str) -> Failure:
    message = "the robots.txt of its host asks programs not to fetch it, or cannot be read"
    return Failure(document=make_uri(address), stage="open", code=codes.ROBOTS, message=message)

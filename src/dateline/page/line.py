"""The line to a host: how long it may still stay open, and how it is cut when time is up."""

from __future__ import annotations

import socket
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Final, Protocol, cast

from dateline.errors import PageError
from dateline.page import codes

if TYPE_CHECKING:
    from collections.abc import Mapping

_OPENED: Final = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})


class _Stream(Protocol):
    def get_extra_info(self, info: str) -> socket.socket: ...


class Line:
    """One line after the other, in one span of time.

    Reading from a host has a time limit for each piece that arrives, and a host that sends a byte now and then keeps
    to it for hours: the thread that waits for the whole cuts the line.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = monotonic() + seconds
        self._socket: socket.socket | None = None

    def seconds_left(self) -> float:
        """Return how much time is left, always more than none; raises `PageError` when it is up."""
        left = self._end - monotonic()
        if left <= 0:
            raise self.make_error()
        return left

    def make_error(self) -> PageError:
        """Return the error that says that time is up."""
        return PageError(codes.UNREACHABLE, f"no whole answer within {self._seconds:g} seconds")

    def watch(self, event: str, info: Mapping[str, object]) -> None:
        """Remember the socket in use; this is what httpx calls a trace."""
        if event in _OPENED:
            self._socket = cast("_Stream", info["return_value"]).get_extra_info("socket")

    def hang_up(self) -> None:
        """Cut the line, from any thread; whoever waits for it hears that it has ended."""
        if self._socket is not None:
            with suppress(OSError):  # the other side was faster
                self._socket.shutdown(socket.SHUT_RDWR)

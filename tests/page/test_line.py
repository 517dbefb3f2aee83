"""A line has its time, and can be cut."""

from __future__ import annotations

import socket

import pytest

from dateline.errors import PageError
from dateline.page.line import Line


class Stream:
    """Stands in for httpx's stream."""

    def __init__(self, inner: socket.socket) -> None:
        self.inner = inner

    def get_extra_info(self, info: str) -> socket.socket:
        """Return the socket."""
        assert info == "socket"
        return self.inner


def test_time_runs_out() -> None:
    """There is time left, or an error that says how much there was."""
    assert 0 < Line(60).seconds_left() <= 60
    with pytest.raises(PageError, match="no whole answer within 0 seconds") as caught:
        Line(0).seconds_left()
    assert caught.value.code == "D109"


@pytest.mark.parametrize("event", ["connection.connect_tcp.complete", "connection.start_tls.complete"])
def test_the_socket_in_use_is_cut(event: str) -> None:
    """Whoever reads from it hears its end."""
    near, far = socket.socketpair()
    with near, far:
        line = Line(60)
        line.watch(event, {"return_value": Stream(near)})
        line.watch("http11.send_request_headers.started", {})
        line.hang_up()
        assert (near.recv(1), far.recv(1)) == (b"", b"")


def test_hanging_up_is_always_safe() -> None:
    """Before there is a socket and after it was closed there is nothing to do."""
    line = Line(60)
    line.hang_up()
    near, far = socket.socketpair()
    line.watch("connection.connect_tcp.complete", {"return_value": Stream(near)})
    near.close()
    far.close()
    line.hang_up()

"""A web server on this machine, for one test at a time, whose every answer is given beforehand."""

from __future__ import annotations

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping

PAGE = "<p>The harbour of Ålesund was closed on Friday.</p>"


class Server:
    """What it answers to a path, and the requests it got: path and headers of each."""

    def __init__(self) -> None:
        self.answers: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, Mapping[str, str]]] = []
        self.port = 0

    def give(self, path: str, body: bytes | str = PAGE, *, status: int = 200, **headers: str) -> Self:
        """Answer with a body; `content_type="text/html"` is the header Content-Type."""
        data = body.encode() if isinstance(body, str) else body

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in ({"content_length": str(len(data))} | headers).items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(data)

        self.answers[path] = answer
        return self

    def send_on(self, path: str, to: str, *, status: int = 302) -> Self:
        """Answer with a redirect."""
        return self.give(path, b"", status=status, location=to)

    def url(self, path: str, *, host: str = "127.0.0.1", scheme: str = "http") -> str:
        """Return the address of a path on this server."""
        return f"{scheme}://{host}:{self.port}{path}"


@contextmanager
def serve(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Run a server on 127.0.0.1, with TLS if a context is given."""
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append((self.path, dict(self.headers)))
            server.answers[self.path](self)

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """A client that hangs up is what some tests are about."""

    with Quiet(("127.0.0.1", 0), Handler) as running:
        if context is not None:
            running.socket = context.wrap_socket(running.socket, server_side=True)
        server.port = running.server_address[1]
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            running.shutdown()
            thread.join()

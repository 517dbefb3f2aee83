"""A news site on this machine and a clock that only moves when somebody sleeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.jobs.watch.courtesy import Clock

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

    from tests.page.server import Server

STORY = "<html><head><title>Talks in {place}</title></head><body><article><h1>Talks in {place}</h1><p>The minister of \
Peru met her colleague from Chile in {place} on Monday. They spoke for three hours.</p></article></body></html>"


class Sleeper:
    """A clock at noon of some day; `naps` are what was slept."""

    def __init__(self) -> None:
        self.time = 1_790_000_000.0
        self.naps: list[float] = []

    @property
    def clock(self) -> Clock:
        """What a watch takes."""
        return Clock(lambda: self.time, self.sleep)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.naps.append(seconds)
        self.time += seconds


def make_feed(*links: str) -> str:
    """Return a feed of RSS that names these addresses."""
    items = "".join(f"<item><title>T</title><link>{link}</link></item>" for link in links)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'


def give_marked(server: Server, path: str, body: str, *, etag: str) -> None:
    """Answer with a body, or that it has not changed to those who know its mark."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        is_known = handler.headers["If-None-Match"] == etag
        handler.send_response(304 if is_known else 200)
        handler.send_header("ETag", etag)
        data = b"" if is_known else body.encode()
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    server.answers[path] = answer


def paths_asked(server: Server) -> list[str]:
    """Return the paths that were asked for since the last time."""
    paths = [path for path, _ in server.asked]
    server.asked.clear()
    return paths

"""Hosts are asked with time between."""

from __future__ import annotations

import pytest

from dateline.errors import StoreError
from dateline.jobs.watch import courtesy
from dateline.jobs.watch.courtesy import Courtesy, name_origin, read_wait
from dateline.page.fetch import Answer, Marks
from dateline.page.limits import Limits
from dateline.schema import Failure
from tests.jobs.watch.sites import Sleeper
from tests.page.server import serve

LIMITS = Limits(allow_private=True)


def test_the_pace_of_a_host_is_kept() -> None:
    """That of its robots.txt where it is slower; other hosts do not wait for it."""
    with serve() as slow, serve() as quick:
        slow.give("/robots.txt", "User-agent: *\nCrawl-delay: 10\n").give("/a")
        quick.give("/robots.txt", "", status=404).give("/a")
        sleeper = Sleeper()
        polite = Courtesy(LIMITS, sleeper.clock)
        for server in (slow, quick, slow):
            answer = polite.ask(server.url("/a"), Marks())
            assert isinstance(answer, Answer)
            assert answer.page is not None
    assert sleeper.naps == [10.0, 2.0, pytest.approx(8.0)]


def test_rules_are_read_again_after_a_day() -> None:
    """Hosts change their minds."""
    with serve() as server:
        server.give("/robots.txt", "", status=404).give("/a")
        sleeper = Sleeper()
        polite = Courtesy(LIMITS, sleeper.clock)
        polite.ask(server.url("/a"), Marks())
        server.give("/robots.txt", "User-agent: *\nDisallow: /")
        polite.ask(server.url("/a"), Marks())
        sleeper.time += 90_000
        refused = polite.ask(server.url("/a"), Marks())
    assert isinstance(refused, Failure)
    assert refused.code == "D123"


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://News.example/a?b", "https://news.example"),
        ("http://ana:secret@news.example:8080/", "http://news.example:8080"),
        ("http://[::1", ""),
        ("/folder/a.txt", ""),
        ("-", ""),
    ],
)
def test_where_an_address_is(address: str, origin: str) -> None:
    """Host and port, without who asks."""
    assert name_origin(address) == origin


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("120", 120.0), ("Thu, 01 Jan 1970 00:01:00 GMT", 60.0), ("soon", 600.0), (None, 600.0), ("²", 600.0)],
)
def test_how_long_to_wait(value: str | None, seconds: float) -> None:
    """Seconds or a date; else a while."""
    assert read_wait(value, 0.0) == seconds


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is asked."""
    monkeypatch.setattr(courtesy, "find_spec", lambda name: None)  # noqa: ARG005 - nothing is installed
    with pytest.raises(StoreError, match=r"D411.*protego"):
        Courtesy(LIMITS, Sleeper().clock)

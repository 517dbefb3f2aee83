"""What hosts ask of programs; no test leaves this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.page.fetch import Answer
from dateline.page.robots import Rules, read_rules
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Callable

ORIGIN = "https://news.example"
RULES = """\
User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*/print$
Crawl-delay: 7

User-agent: badbot
Disallow: /
"""


def give(answer: Answer | Failure) -> Callable[[str], Answer | Failure]:
    """Return a way to fetch that gives this answer to whoever asks for the rules."""

    def fetch(address: str) -> Answer | Failure:
        assert address == f"{ORIGIN}/robots.txt"
        return answer

    return fetch


def read(text: str) -> Rules:
    """Return the rules of a file."""
    page = Page(uri=f"{ORIGIN}/robots.txt", data=text.encode())
    return read_rules(ORIGIN, give(Answer(status=200, page=page)))


@pytest.mark.parametrize(
    ("path", "is_allowed"),
    [
        ("/", True),
        ("/private/a", False),
        ("/private/open/a", True),
        ("/a/print", False),
        ("/a/print?x=1", True),
        ("/a/printed", True),
    ],
)
def test_rules_are_patterns_and_the_longest_wins(path: str, *, is_allowed: bool) -> None:
    """As RFC 9309 has it."""
    assert read(RULES).allows(ORIGIN + path) is is_allowed


def test_the_pace_is_told() -> None:
    """Or is not."""
    assert read(RULES).delay == 7
    assert read("User-agent: *\nDisallow:").delay is None


@pytest.mark.parametrize(
    ("answer", "allows_all"),
    [
        (Answer(status=404), True),
        (Answer(status=403), True),
        (Answer(status=429), False),
        (Answer(status=500), False),
        (Failure(document="x", stage="open", code="D109", message="no answer"), False),
        (Failure(document="x", stage="open", code="D111", message="more than 5 redirects"), True),
    ],
)
def test_rules_that_cannot_be_read(answer: Answer | Failure, *, allows_all: bool) -> None:
    """No file allows all; a host that cannot tell allows nothing."""
    assert read_rules(ORIGIN, give(answer)).allows(f"{ORIGIN}/a") is allows_all


def test_any_bytes_are_rules() -> None:
    """What is none is passed over."""
    page = Page(uri="x", data=b"\xff\xfe\x00<html>Disallow" * 1000)
    assert read_rules(ORIGIN, give(Answer(status=200, page=page))).allows(f"{ORIGIN}/a")

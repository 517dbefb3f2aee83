"""A mailbox is split into its messages, and each is a page."""

from __future__ import annotations

from dateline.page.limits import Limits
from tests.page.sources.opened import measure_peak, open_data, open_piped, summarise

FROM = b"From ana@a.example Wed Sep 25 18:30:00 2019\n"
MESSAGE = b"From: a@a.example\nDate: Wed, 25 Sep 2019 18:30:00 +0000\nMIME-Version: 1.0\n\nThe harbour was closed.\n"


def test_each_message_is_a_page() -> None:
    """By its number, or by its place in the mailbox."""
    second = b"Message-ID: <2@a.example>\n" + MESSAGE
    expected = {"a.mbox!/1": b"The harbour was closed.\n\n", "mid:2@a.example": b"The harbour was closed.\n"}
    assert summarise(open_data(FROM + MESSAGE + b"\n" + FROM + second, name="a.mbox")) == expected
    folded = (FROM + MESSAGE + b"\n" + FROM + second).replace(b"\n", b"\r\n")
    assert list(summarise(open_piped(folded, name="a.mbox"))) == list(expected)


def test_lines_like_separators() -> None:
    """In the text they are escaped, or do not stand behind an empty line, or give no time."""
    text = b">From 10:00 on 25.9.2019\n>>From x\nFrom 10:00 on 25.9.2019\n\nFrom Friday on\n"
    (page,) = summarise(open_data(FROM + MESSAGE + text)).values()
    assert (
        page
        == b"The harbour was closed.\nFrom 10:00 on 25.9.2019\n>From x\nFrom 10:00 on 25.9.2019\n\nFrom Friday on\n"
    )


def test_one_bad_message_does_not_lose_the_rest() -> None:
    """One may be too long, one no mail at all."""
    data = b"\n".join([FROM + MESSAGE, FROM + MESSAGE + b"a" * 1000 + b"\n", FROM, FROM + MESSAGE])
    results = summarise(open_data(data, Limits(max_bytes=500)))
    assert list(results.values()) == [b"The harbour was closed.\n\n", "D102", b"", b"The harbour was closed.\n"]


def test_memory_is_bounded() -> None:
    """One message at a time is held."""
    message = FROM + MESSAGE + b"a line of text\n" * 500 + b"\n"
    assert measure_peak(message * 500, pages=500, sample=message) < 1_000_000

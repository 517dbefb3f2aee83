"""Sources give their first bytes twice, and what comes out of them is counted."""

from __future__ import annotations

import io

import pytest

from dateline.errors import PageError
from dateline.page.limits import Limits
from dateline.page.sources.source import HEAD_BYTES, Inflow, make_source, read_up_to
from dateline.page.sources.tally import Tally

DATA = bytes(range(256)) * 1000


class Drip(io.BytesIO):
    """A stream that gives three bytes at a time."""

    def read(self, count: int | None = -1, /) -> bytes:
        """Return up to three bytes."""
        return super().read(min(count or 0, 3))


def test_the_head_stays_in_the_stream() -> None:
    """It is whole even if the stream gives little at a time."""
    source = make_source("x", Drip(DATA))
    assert source.head == DATA[:HEAD_BYTES]
    assert source.stream.read() == DATA


def test_it_goes_back_if_the_stream_does() -> None:
    """A file does; what is counted does not."""
    stream = make_source("x", io.BytesIO(DATA)).stream
    assert stream.seek(-3, io.SEEK_END) == len(DATA) - 3
    assert stream.read() == DATA[-3:]
    assert not make_source("x", io.BytesIO(DATA), tally=Tally(Limits(), lambda: 1)).stream.seekable()


def test_what_comes_out_is_counted() -> None:
    """By the inflow itself, and by a tally that says when it is too much."""
    flow = Inflow(io.BytesIO(DATA))
    flow.read(1000)
    assert flow.count == 1000
    source = make_source("x", io.BytesIO(DATA), tally=Tally(Limits(max_bytes=1000, max_ratio=2), lambda: 100))
    with pytest.raises(PageError, match="D106"):
        source.stream.read(1500)


def test_read_up_to() -> None:
    """No more than asked for, and all of it if there is so much."""
    assert read_up_to(Drip(DATA), 1000) == DATA[:1000]
    assert read_up_to(Drip(DATA[:10]), 1000) == DATA[:10]
    assert read_up_to(Drip(DATA), 0) == b""


@pytest.mark.parametrize(("name", "is_table"), [("a.CSV", True), ("a.csv.gz", True), ("csv", False), ("a.txt", False)])
def test_is_named(name: str, is_table: bool) -> None:  # noqa: FBT001 - a column of the table
    """By the end of its address."""
    assert make_source(name, io.BytesIO()).is_named(".csv") == is_table

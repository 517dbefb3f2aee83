"""The records of a crawl: each whole, or what there is of it; never beyond the next."""

from __future__ import annotations

import io

import pytest

from dateline.page.limits import Limits
from dateline.page.sources.records import Records


def make_record(body: bytes, length: int | None = None) -> bytes:
    """Return a record; `length` is what its headers say, by default the truth."""
    count = len(body) if length is None else length
    return b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: %d\r\n\r\n" % count + body + b"\r\n\r\n"


def read(data: bytes, limits: Limits | None = None) -> list[tuple[bytes, str]]:
    """Return the body of each record, and the code of what is wrong with it."""
    records = Records(io.BufferedReader(io.BytesIO(data)), limits or Limits())
    found = [(one.data.split(b"\r\n\r\n")[-1], one.error.code if one.error else "") for one in records]
    assert records.count() == len(data)
    return found


ONE, TWO = make_record(b"one"), make_record(b"two")


def test_whole_records() -> None:
    """One after another, with as many empty lines between them as there are."""
    assert read(ONE + b"\r\n\r\n" + TWO) == [(b"one", ""), (b"two", "")]


@pytest.mark.parametrize("length", [1, 2, 5_000, 10**17])
def test_a_length_that_lies(length: int) -> None:
    """The record does not add up; the next one is found all the same."""
    found = read(make_record(b"one", length) + TWO)
    assert found[0][1] != ""
    assert found[-1] == (b"two", "")


def test_headers_without_length() -> None:
    """Told once, and the next record is read."""
    assert [code for _, code in read(b"WARC/1.0\r\nWARC-Type: resource\r\n\r\n" + TWO)] == ["D114", ""]


def test_bytes_between_records() -> None:
    """What is no record is passed over and told."""
    assert read(ONE + b"stray bytes\r\n" + TWO) == [(b"one", ""), (b"", "D114"), (b"two", "")]


def test_a_record_that_is_too_large() -> None:
    """It is passed over unread; the next one is not."""
    found = read(make_record(b"a" * 5_000) + TWO, Limits(max_bytes=1_000))
    assert [code for _, code in found] == ["D102", ""]


def test_a_stream_that_breaks() -> None:
    """What came before is told first."""

    class Broken(io.BufferedReader):
        def read1(self, size: int = -1, /) -> bytes:
            piece = super().read1(size)
            if not piece:
                raise OSError("unplugged")
            return piece

    records = iter(Records(Broken(io.BytesIO(ONE)), Limits()))
    assert next(records).error is None
    with pytest.raises(OSError, match="unplugged"):
        next(records)

"""Streams of xz, unfolded as they are read."""

from __future__ import annotations

import io
import lzma

import pytest

from dateline.page.sources.xz import XzStreams


def read_all(data: bytes, count: int = 7) -> bytes:
    """Return what the streams hold, read in small pieces."""
    streams = XzStreams(io.BytesIO(data))
    return b"".join(iter(lambda: streams.read(count), b""))


def test_streams_one_after_another() -> None:
    """Zeros may stand between them and behind the last."""
    data = lzma.compress(b"first ") + bytes(8) + lzma.compress(b"second") + bytes(4)
    assert read_all(data) == b"first second"


def test_no_piece_is_larger_than_asked_for() -> None:
    """However well it was folded."""
    assert len(XzStreams(io.BytesIO(lzma.compress(bytes(1_000_000)))).read(100)) <= 100


@pytest.mark.parametrize("cut", [1, 5, 12])
def test_a_stream_that_is_cut_off(cut: int) -> None:
    """It is said, not taken for the end."""
    with pytest.raises(lzma.LZMAError):
        read_all(lzma.compress(b"text " * 100)[:-cut])


def test_it_cannot_go_back() -> None:
    """Who asks is told."""
    streams = XzStreams(io.BytesIO(b""))
    assert not streams.seekable()
    with pytest.raises(NotImplementedError):
        streams.seek(0, 0)

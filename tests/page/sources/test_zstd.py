"""A source folded by Zstandard, piece by piece."""

from __future__ import annotations

import io

import pyarrow as pa
import pytest

from tests.page.sources.opened import open_data, summarise

TEXT = b"The border was closed on Monday.\n" * 400


def fold(data: bytes) -> bytes:
    """Return data folded by Zstandard."""
    return bytes(pa.compress(data, codec="zstd", asbytes=True))


def test_what_is_inside_is_read() -> None:
    """As a page of its own kind."""
    assert list(summarise(open_data(fold(TEXT))).values()) == [TEXT]


def test_frames_one_after_another() -> None:
    """They are one stream."""
    assert list(summarise(open_data(fold(TEXT) + fold(TEXT))).values()) == [TEXT + TEXT]


@pytest.mark.parametrize("cut", [1, 20])
def test_a_frame_that_is_cut_off(cut: int) -> None:
    """A failure, no half a page without a word."""
    codes = [value for value in summarise(open_data(fold(TEXT)[:-cut])).values() if isinstance(value, str)]
    assert codes


def test_it_cannot_go_back() -> None:
    """Who asks is told."""
    from dateline.page.sources.zstd import _Folded, _Unfolded

    unfolded = _Unfolded(_Folded(io.BytesIO(fold(TEXT))))
    assert not unfolded.seekable()
    with pytest.raises(NotImplementedError):
        unfolded.seek(0, 0)

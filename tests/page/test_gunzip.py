"""Gzip is unfolded within bounds."""

from __future__ import annotations

import gzip
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import PageError
from dateline.page.gunzip import gunzip, is_gzip

TEXT = b"The harbour was closed on Friday.\n"


def fail(data: bytes, *, max_bytes: int = 1000) -> str:
    """Return the code of the error."""
    with pytest.raises(PageError) as caught:
        gunzip(data, max_bytes=max_bytes)
    return caught.value.code


def test_a_member_is_unfolded() -> None:
    """What was folded comes back; a name and a comment in the header do not matter."""
    assert gunzip(gzip.compress(TEXT), max_bytes=len(TEXT)) == TEXT
    named = b"\x1f\x8b\x08\x18" + bytes(6) + b"page.txt\x00a comment\x00" + gzip.compress(TEXT)[10:]
    assert gunzip(named, max_bytes=1000) == TEXT


def test_members_in_a_row_are_one_file() -> None:
    """As `cat a.gz b.gz` makes it, empty members included."""
    data = gzip.compress(TEXT) + gzip.compress(b"") + gzip.compress(TEXT.upper())
    assert gunzip(data, max_bytes=1000) == TEXT + TEXT.upper()


@pytest.mark.parametrize("padding", [b"\x00", b"\x00" * 512, b"trailing"])
def test_what_follows_the_last_member_is_dropped(padding: bytes) -> None:
    """Files are padded, above all on tapes."""
    assert gunzip(gzip.compress(TEXT) + padding, max_bytes=1000) == TEXT


def test_what_is_folded_twice_is_unfolded_once() -> None:
    """The caller sees that it is gzip again, and names it so."""
    assert is_gzip(gunzip(gzip.compress(gzip.compress(TEXT)), max_bytes=1000))


@pytest.mark.parametrize("size", range(3, len(gzip.compress(TEXT))))
def test_any_truncation_is_told(size: int) -> None:
    """Wherever it breaks off."""
    assert fail(gzip.compress(TEXT)[:size]) == "D105"


def test_a_second_member_may_break_off_too() -> None:
    """Half of a download is not read as if it were whole."""
    assert fail(gzip.compress(TEXT) + gzip.compress(TEXT)[:20]) == "D105"


def test_damage_is_told() -> None:
    """A flipped bit does not pass the checksum, a broken block not the decoder."""
    data = bytearray(gzip.compress(TEXT))
    data[-8] ^= 1
    assert fail(bytes(data)) == "D105"
    assert fail(b"\x1f\x8b\x08" + b"\xff" * 20) == "D105"


def test_the_limit_is_what_it_unfolds_to() -> None:
    """To the byte, and over all members together."""
    data = gzip.compress(bytes(600))
    assert len(gunzip(data, max_bytes=600)) == 600
    assert fail(data, max_bytes=599) == "D106"
    assert fail(data * 2, max_bytes=1000) == "D106"


def test_a_bomb_takes_no_room() -> None:
    """Three hundred megabytes of nothing are refused with a megabyte in hand."""
    member = gzip.compress(bytes(30_000_000))
    tracemalloc.start()
    assert fail(member * 10, max_bytes=1_000_000) == "D106"
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 5_000_000


def test_many_small_members_take_no_time() -> None:
    """A million empty members would be copied a million times over if each left its rest behind."""
    assert gunzip(gzip.compress(b"") * 200_000, max_bytes=1000) == b""


@given(st.binary())
def test_what_begins_like_gzip_is_unfolded_or_refused(data: bytes) -> None:
    """No bytes raise anything else."""
    with suppress(PageError):
        assert len(gunzip(b"\x1f\x8b\x08" + data, max_bytes=1000)) <= 1000


@given(st.lists(st.binary(), max_size=4))
def test_what_was_folded_is_unfolded(pieces: list[bytes]) -> None:
    """Member by member."""
    assert gunzip(b"".join(map(gzip.compress, pieces)), max_bytes=100_000) == b"".join(pieces)

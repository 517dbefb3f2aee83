"""Gzip in, what it holds out, within bounds."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes

if TYPE_CHECKING:
    from dateline.page.limits import Limits

MAGIC: Final = b"\x1f\x8b\x08"
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
# Bytes given to the decoder at once. It hands back a copy of what lies behind the end of a member, so that a file of a
# million tiny members would be copied a million times.
_STEP: Final = 4096
_PEEK: Final = 65_536


def is_gzip(data: bytes) -> bool:
    """Tell gzip by its first three bytes."""
    return data.startswith(MAGIC)


def unpack(data: bytes, limits: Limits) -> bytes:
    """Return `data`, unfolded if it is gzip; raise `PageError` if it is too large either way."""
    if len(data) > limits.max_bytes:
        raise limits.make_error()
    return gunzip(data, max_bytes=limits.max_bytes) if is_gzip(data) else data


def peek_inside(head: bytes) -> bytes:
    """Return the first bytes of what a gzip file holds, enough to tell what it is; none if it is damaged."""
    try:
        return zlib.decompressobj(_GZIP_WINDOW).decompress(head, _PEEK)
    except zlib.error:
        return b""


def gunzip(data: bytes, *, max_bytes: int) -> bytes:
    """Return what the gzip members in `data` hold, at most `max_bytes`; what follows the last member is dropped.

    Raises `PageError` when a member ends early, is damaged, or unfolds to more.
    """
    unfolded = bytearray()
    position = 0
    while data.startswith(MAGIC, position):
        position = _unfold_member(data, position, into=unfolded, max_bytes=max_bytes)
    return bytes(unfolded)


def _unfold_member(data: bytes, position: int, *, into: bytearray, max_bytes: int) -> int:
    """Unfold the member that begins at `position`; return where it ends."""
    member = zlib.decompressobj(_GZIP_WINDOW)
    while not member.eof:
        step = data[position : position + _STEP]
        if not step:
            raise PageError(codes.DAMAGED_GZIP, "truncated gzip: it ends before its last block")
        into += _unfold(member, step, room=max_bytes - len(into))
        position += len(step) - len(member.unused_data)
    return position


def _unfold(member: zlib._Decompress, step: bytes, *, room: int) -> bytes:
    try:
        piece = member.decompress(step, room + 1)
    except zlib.error as error:
        raise PageError(codes.DAMAGED_GZIP, f"damaged gzip: {error}") from error
    if len(piece) > room:
        raise PageError(
            codes.BOMB, "gzip unfolds beyond the limit; raise max_bytes (--max-bytes) if this is what you want"
        )
    return piece

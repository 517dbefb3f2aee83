"""Gzip in, what it holds out, within bounds."""

from __future__ import annotations

import zlib
from typing import Final

from dateline.errors import PageError
from dateline.page import codes

MAGIC: Final = b"\x1f\x8b\x08"
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
# Bytes given to the decoder at once. It hands back a copy of what lies behind the end of a member, so that a file of a
# million tiny members would be copied a million times.
_STEP: Final = 4096


def is_gzip(data: bytes) -> bool:
    """Tell gzip by its first three bytes."""
    return data.startswith(MAGIC)


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
        raise PageError(codes.BOMB, "gzip unfolds beyond the limit; raise max_bytes if this is what you want")
    return piece

"""Gzip in, what it holds out, within bounds."""

from __future__ import annotations

import zlib
from typing import Final

from dateline.errors import PageError
from dateline.page import codes

MAGIC: Final = b"\x1f\x8b\x08"
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS


def is_gzip(data: bytes) -> bool:
    """Tell gzip by its first three bytes."""
    return data.startswith(MAGIC)


def gunzip(data: bytes, *, max_bytes: int) -> bytes:
    """Return what the gzip members in `data` hold, at most `max_bytes`.

    Raises `PageError` when the data ends early, is damaged, or unfolds to more.
    """
    pieces: list[bytes] = []
    size = 0
    while is_gzip(data):
        member = zlib.decompressobj(_GZIP_WINDOW)
        piece = _unfold(member, data, room=max_bytes - size)
        size += len(piece)
        pieces.append(piece)
        data = member.unused_data
    return b"".join(pieces)


def _unfold(member: zlib._Decompress, data: bytes, *, room: int) -> bytes:
    try:
        piece = member.decompress(data, room + 1)
    except zlib.error as error:
        raise PageError(codes.DAMAGED_GZIP, f"damaged gzip: {error}") from error
    if len(piece) > room:
        raise PageError(codes.BOMB, "gzip unfolds beyond the limit; raise max_bytes if this is what you want")
    if not member.eof:
        raise PageError(codes.DAMAGED_GZIP, "truncated gzip: it ends before its last block")
    return piece

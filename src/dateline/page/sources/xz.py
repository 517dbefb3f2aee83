"""Xz in, what it holds out as it is read: stream after stream."""

from __future__ import annotations

import lzma
from typing import TYPE_CHECKING, Final

from dateline.page.sources.source import HEAD_BYTES, OneWay

if TYPE_CHECKING:
    from dateline.page.sources.source import Stream

# What unfolding may take. The strongest preset (`xz -9`) takes 65 MiB; a file can ask for 4 GiB.
MAX_MEMORY_BYTES: Final = 128 * 1024 * 1024


class XzStreams(OneWay):
    """A stream of what the streams of xz hold; `lzma.LZMAError` if one is damaged or asks for too much memory."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._decoder = _make_decoder()
        self._rest = b""

    def read(self, count: int, /) -> bytes:
        """Return up to so many bytes, none at the end."""
        while not self._decoder.eof or self._begin():
            piece = self._unfold(count)
            if piece:
                return piece
        return b""

    def _begin(self) -> bool:
        """Begin the next stream; tell whether there is one. Zeros between streams are passed over."""
        rest = self._decoder.unused_data.lstrip(b"\0")
        while not rest and (piece := self._stream.read(HEAD_BYTES)):
            rest = piece.lstrip(b"\0")
        if rest:
            self._decoder, self._rest = _make_decoder(), rest
        return bool(rest)

    def _unfold(self, count: int) -> bytes:
        if self._decoder.needs_input and not self._rest:
            self._rest = self._stream.read(HEAD_BYTES)
            if not self._rest:
                raise lzma.LZMAError("it ends before its end")
        data, self._rest = self._rest, b""
        return self._decoder.decompress(data, count)


def _make_decoder() -> lzma.LZMADecompressor:
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MAX_MEMORY_BYTES)

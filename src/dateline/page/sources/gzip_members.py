"""Gzip in, what it holds out as it is read: member after member, as crawls have one a record; damage loses but one."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.source import HEAD_BYTES, OneWay

if TYPE_CHECKING:
    from dateline.page.sources.source import Stream

_MAGIC: Final = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")  # how a member begins, and its flags
_MAGIC_BYTES: Final = 4
_PADDING: Final = re.compile(rb"\0*")  # behind the last member, as tapes have it
_WINDOW: Final = 16 + zlib.MAX_WBITS
_STEP: Final = 4096  # bytes given to the decoder at once, as in `gunzip`
_FIRST_STEP: Final = 1024  # what a step unfolds is lost if it is damaged; the headers of a record should not be
_TRIAL: Final = 512  # bytes that tell a member from bytes that look like the beginning of one
# Damage shows late: where a member was cut off, the decoder takes the next one for its end until it stumbles over it.
_KEPT: Final = 256 * 1024
MAX_LOST: Final = 1000  # what was unfolded of a damaged member is gone over again: their number bounds the time


class GzipMembers(OneWay):
    """A stream of what the members of gzip hold; behind one that is damaged it goes on with the next.

    `lost` has where damaged members begin, in bytes. If no other begins behind one, `PageError` is raised there.
    """

    def __init__(self, stream: Stream) -> None:
        self.lost: list[int] = []
        self._stream = stream
        self._held = bytearray()  # the last bytes that were unfolded, and behind them those that were not
        self._at = 0  # where the latter begin
        self._offset = 0  # of the first byte held
        self._start = 0  # of the member
        self._member: zlib._Decompress | None = None

    def read(self, count: int, /) -> bytes:
        """Return up to so many bytes, none at the end."""
        while self._member is not None or self._begin():
            piece = self._unfold(count)
            if piece:
                return piece
        return b""

    def _begin(self) -> bool:
        """Begin the next member; tell whether there is one."""
        while (self._hold(_MAGIC_BYTES) or self._held) and (padding := _PADDING.match(self._held)) and padding.end():
            self._drop(padding.end())
        if not self._held:
            return False
        self._start = self._offset
        if _MAGIC.match(self._held):
            self._member = zlib.decompressobj(_WINDOW)
        else:
            self._recover()
        return True

    def _unfold(self, count: int) -> bytes:
        """Unfold the next bytes of the member, if it is sound."""
        member = self._member or zlib.decompressobj(_WINDOW)
        self._hold(self._at + 1)
        step = bytes(self._held[self._at : self._at + (_STEP if self._at else _FIRST_STEP)])
        try:
            piece = member.decompress(step, count)
        except zlib.error:
            return self._recover()
        self._at += len(step) - len(member.unused_data if member.eof else member.unconsumed_tail)
        if member.eof:
            self._drop(self._at)
            self._member = None
        elif not step and not piece:
            return self._recover()
        elif self._at > 2 * _KEPT:
            self._drop(self._at - _KEPT)
        return piece

    def _recover(self) -> bytes:
        """Go to the next member that is sound at its beginning; there is nothing to return yet."""
        self.lost.append(self._start)
        self._drop(1)
        while not self._is_sound():
            found = _MAGIC.search(self._held, 1)
            self._drop(found.start() if found else max(len(self._held) - _MAGIC_BYTES + 1, 1))
            if not self._hold(_MAGIC_BYTES) or len(self.lost) > MAX_LOST:
                raise PageError(codes.DAMAGED_GZIP, f"damaged gzip: it breaks off behind byte {self._start}")
        self._at = 0
        self._start = self._offset
        self._member = zlib.decompressobj(_WINDOW)
        return b""

    def _is_sound(self) -> bool:
        """Tell whether the bytes held are the beginning of a member."""
        self._hold(_TRIAL)
        if not _MAGIC.match(self._held):
            return False
        try:
            zlib.decompressobj(_WINDOW).decompress(bytes(self._held[:_TRIAL]))
        except zlib.error:
            return False
        return True

    def _hold(self, count: int) -> bool:
        """Read until so many bytes are held, or the stream ends; tell whether they are."""
        while len(self._held) < count and (piece := self._stream.read(HEAD_BYTES)):
            self._held += piece
        return len(self._held) >= count

    def _drop(self, count: int) -> None:
        self._offset += min(count, len(self._held))
        self._at = max(self._at - count, 0)
        del self._held[:count]

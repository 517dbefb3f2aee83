"""Bytes in; their text and its encoding out."""

from __future__ import annotations

import codecs
from typing import Final

from msgspec import Struct

from dateline.page import codes
from dateline.page.charsets import find_declared
from dateline.page.guess import guess_encoding
from dateline.page.wide import find_wide
from dateline.text.normal import REPLACEMENT

STRAY: Final = "cp1252"  # what stray bytes in UTF-8 nearly always are: quotes and dashes of a word processor
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_STATEFUL: Final = "iso2022_jp"  # ASCII bytes throughout: it is what it is only if it is declared
# UTF-8 with at least as many sound characters as stray bytes is UTF-8 with accidents. Where another encoding is
# declared and fits it takes more: "CAFÉ" and a hard space in cp1252 look like one character of UTF-8.
_MIN_SOUND_PER_STRAY: Final = 1
_MIN_SOUND_PER_STRAY_IF_DECLARED: Final = 10
_ASCII: Final = bytes(range(0x80))
STRAYS: Final = "dateline.stray"  # the name under which the codecs know how to go on at a stray byte


class Decoded(Struct, frozen=True, kw_only=True):
    """A decoded text; `notes` are (code, message) pairs.

    It begins behind `skip` bytes of a byte-order mark. With `has_strays`, bytes that are no UTF-8 were read as `STRAY`.
    """

    text: str
    encoding: str
    skip: int = 0
    has_strays: bool = False
    notes: tuple[tuple[str, str], ...] = ()


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Decode a page: by byte-order mark, as UTF-8, by what is declared, by what the bytes look like, in this order.

    `declared` is what the server said; a declaration in the page counts after it. Bytes that are sound UTF-8 are read
    as such, whatever is declared: a wrong declaration is common, sound UTF-8 by chance is not. No input raises.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark) and _fits_mark(data, encoding):
            return _decode_as(data, encoding, skip=len(mark))
    wide = find_wide(data)
    if wide is not None:
        return _decode_as(data, wide)
    named = find_declared(data, header=declared)
    if data.isascii():
        return _decode_as(data, _STATEFUL if named == _STATEFUL else "utf-8")
    if _is_sound(data, "utf-8"):
        return _decode_as(data, "utf-8", notes=_note_other(named, "utf-8"))
    return _decode_unsound(data, named)


def _decode_unsound(data: bytes, named: str | None) -> Decoded:
    """Decode what is not UTF-8, or not throughout."""
    fits = named is not None and named != "utf-8" and _is_sound(data, named)
    least = _MIN_SOUND_PER_STRAY_IF_DECLARED if fits else _MIN_SOUND_PER_STRAY
    sound, strays = _count_sound(data)
    if sound and sound >= least * strays:
        return _decode_mixed(data)
    if fits and named is not None:
        return _decode_as(data, named)
    guess = guess_encoding(data)
    return _decode_as(data, guess, notes=_note_other(named, guess))


def _fits_mark(data: bytes, encoding: str) -> bool:
    """Tell UTF-16 that begins with a NUL from UTF-32, whose mark has the same bytes: only sound UTF-32 is it."""
    return not encoding.startswith("utf-32") or _is_sound(data, encoding)


def _decode_as(data: bytes, encoding: str, *, skip: int = 0, notes: tuple[tuple[str, str], ...] = ()) -> Decoded:
    try:
        return Decoded(text=data[skip:].decode(encoding), encoding=encoding, skip=skip, notes=notes)
    except UnicodeError:
        return _decode_mixed(data, skip=skip) if encoding == "utf-8" else _decode_with_loss(data, encoding, skip, notes)


def _decode_mixed(data: bytes, *, skip: int = 0) -> Decoded:
    text = data[skip:].decode("utf-8", STRAYS)
    notes = ((codes.MIXED_ENCODING, f"{_count_sound(data)[1]} bytes that are no UTF-8 were read as {STRAY}"),)
    return Decoded(text=text, encoding="utf-8", skip=skip, has_strays=True, notes=notes)


def _decode_with_loss(data: bytes, encoding: str, skip: int, notes: tuple[tuple[str, str], ...]) -> Decoded:
    text = data[skip:].decode(encoding, "replace")
    lost = f"{text.count(REPLACEMENT)} characters could not be read as {encoding} and became U+FFFD"
    return Decoded(text=text, encoding=encoding, skip=skip, notes=(*notes, (codes.UNDECODABLE, lost)))


def _is_sound(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True


def _count_sound(data: bytes) -> tuple[int, int]:
    """Return how many characters beyond ASCII are sound UTF-8, and how many bytes are not."""
    high = len(data.translate(None, _ASCII))
    plain = len(data) - high
    sound = data.decode("utf-8", "ignore")
    return len(sound) - plain, high - (len(sound.encode()) - plain)


def _note_other(named: str | None, used: str) -> tuple[tuple[str, str], ...]:
    if named is None or named == used:
        return ()
    return ((codes.DECLARED_ENCODING, f"declared as {named}, read as {used}: that is what the bytes are"),)


def _read_stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode(STRAY, "replace"), error.end


codecs.register_error(STRAYS, _read_stray)

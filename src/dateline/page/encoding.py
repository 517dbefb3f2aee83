"""Bytes in; the text, its encoding, and which character stems from which byte out."""

from __future__ import annotations

import codecs
import re
from typing import Final

import charset_normalizer
from msgspec import Struct

from dateline.page import codes
from dateline.page.bytemap import count_bytes, without_repeats
from dateline.schema import ByteRun
from dateline.text.normal import REPLACEMENT

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What pages call an encoding and what browsers read it as (WHATWG Encoding Standard).
_READ_AS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
_META: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,30})", re.I)
_XML: Final = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.\-]{2,30})", re.I)
_HEAD_BYTES: Final = 4096  # browsers look at 1,024; real pages put scripts before the declaration
_SAMPLE_BYTES: Final = 65_536  # charset-normalizer on more costs time and changes no answer
_STRAY: Final = "cp1252"  # what stray bytes in UTF-8 nearly always are: quotes and dashes of a word processor
# UTF-8 with at least as many sound sequences as stray bytes is UTF-8 with accidents; else it never was UTF-8.
_MIN_SOUND_PER_STRAY: Final = 1
_CANDIDATES: Final = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "koi8_r", "cp874",
    "gb18030", "big5", "cp932", "euc_jp", "cp949",
]  # fmt: skip
_MULTIBYTE: Final = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_STRAY_BYTE: Final = re.compile(
    rb"(?:[\x00-\x7f]++|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
    rb"|\xf4[\x80-\x8f][\x80-\xbf]{2})*+([\x80-\xff])"
)
_HIGH: Final = re.compile(rb"[\x80-\xff]")


class Decoded(Struct, frozen=True, kw_only=True):
    """A decoded text. `runs` lead to the bytes; `notes` are (code, message) pairs."""

    text: str
    encoding: str
    runs: tuple[ByteRun, ...]
    notes: tuple[tuple[str, str], ...] = ()


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Decode a page: by byte-order mark, by what is declared, as UTF-8, by what the bytes look like, in this order.

    `declared` is what the server said. Bytes that are sound UTF-8 are read as such, whatever the page declares: a wrong
    declaration is common, sound UTF-8 by chance is not. No input raises.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decode_as(data, encoding, skip=len(mark))
    wide = _guess_wide(data)
    if wide is not None:
        return _decode_as(data, wide)
    named = _find_declared(data, declared)
    strays = _find_strays(data)
    if not strays:
        return _decode_sound(data, named)
    if named not in {None, "utf-8"} and _is_sound(data, str(named)):
        return _decode_as(data, str(named))
    sound = len(_MULTIBYTE.findall(data))
    if sound >= _MIN_SOUND_PER_STRAY * len(strays) and sound:
        return _decode_mixed(data, strays)
    return _decode_as(data, _guess(data) or named or _STRAY)


def _find_declared(data: bytes, declared: str | None) -> str | None:
    head = data[:_HEAD_BYTES]
    for name in (declared, _first_group(_XML, head), _first_group(_META, head)):
        found = None if name is None else _look_up(name)
        if found is not None:
            return found
    return None


def _first_group(pattern: re.Pattern[bytes], head: bytes) -> str | None:
    found = pattern.search(head)
    return None if found is None else found[1].decode("ascii")


def _look_up(name: str) -> str | None:
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
        "a".encode(found)
    except (LookupError, ValueError, TypeError):
        return None
    found = _READ_AS.get(found, found)
    # "utf-16" in markup that could be read byte by byte is wrong by nature; utf-7 is a known attack
    return None if found.startswith(("utf-16", "utf-32", "utf-7")) else found


def _guess_wide(data: bytes) -> str | None:
    """Return UTF-16 without a mark: every second byte of Latin text is NUL."""
    head = data[:_HEAD_BYTES]
    half = len(head) // 2
    if half == 0:
        return None
    big, little = head[::2].count(0) / half, head[1::2].count(0) / half
    if min(big, little) > 0.05 or max(big, little) < 0.3:  # noqa: PLR2004 - measured on no page: Latin text has 1.0 and 0.0
        return None
    return "utf-16-be" if big > little else "utf-16-le"


def _find_strays(data: bytes) -> list[int]:
    """Return where the bytes stand that are no UTF-8."""
    if _is_sound(data, "utf-8"):
        return []
    return [found.start(1) for found in _STRAY_BYTE.finditer(data)]


def _is_sound(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, ValueError):
        return False
    return True


def _decode_sound(data: bytes, named: str | None) -> Decoded:
    is_ascii = data.isascii()
    if is_ascii and named is not None and named.startswith(("iso2022", "hz")):
        return _decode_as(data, named)
    notes = ()
    if named not in {None, "utf-8"} and not is_ascii:
        notes = ((codes.DECLARED_ENCODING, f"declared as {named}, read as utf-8: the bytes are sound UTF-8"),)
    return Decoded(text=data.decode(), encoding="utf-8", runs=(ByteRun(0, 0),), notes=notes)


def _decode_mixed(data: bytes, strays: list[int]) -> Decoded:
    pieces: list[str] = []
    runs = [ByteRun(0, 0)]
    length = position = 0
    for stray in strays:
        sound = data[position:stray].decode()
        pieces += (sound, data[stray : stray + 1].decode(_STRAY, "replace"))
        length += len(sound) + 1
        position = stray + 1
        runs += (ByteRun(length - 1, stray), ByteRun(length, position))
    pieces.append(data[position:].decode())
    notes = ((codes.MIXED_ENCODING, f"{len(strays)} bytes that are no UTF-8 were read as {_STRAY}"),)
    return Decoded(text="".join(pieces), encoding="utf-8", runs=without_repeats(runs), notes=notes)


def _decode_as(data: bytes, encoding: str, *, skip: int = 0) -> Decoded:
    text = data[skip:].decode(encoding, "replace")
    notes = ()
    lost = text.count(REPLACEMENT)
    if lost:
        notes = ((codes.UNDECODABLE, f"{lost} characters could not be read as {encoding} and became U+FFFD"),)
    runs = (ByteRun(0, skip),) if _is_natural(text, encoding, data[skip:]) else _trace(data, encoding, skip=skip)
    return Decoded(text=text, encoding=encoding, runs=runs, notes=notes)


def _is_natural(text: str, encoding: str, data: bytes) -> bool:
    """Whether each character takes as many bytes as it would if it were encoded again."""
    return len(text) == len(data) or text.encode(encoding, "replace") == data


def _trace(data: bytes, encoding: str, *, skip: int) -> tuple[ByteRun, ...]:
    """Find the byte of every character by feeding the decoder byte after byte; runs only where the guess is off."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    runs = [ByteRun(0, skip)]
    length = 0
    waiting = expected = skip
    for position in range(skip, len(data)):
        piece = decoder.decode(data[position : position + 1], final=position + 1 == len(data))
        for offset, character in enumerate(piece):
            byte = waiting if offset == 0 else position
            if byte != expected:
                runs.append(ByteRun(length, byte))
            expected = byte + count_bytes(character, encoding)
            length += 1
        if piece:
            waiting = position + 1 - len(decoder.getstate()[0])
    return without_repeats(runs)


def _guess(data: bytes) -> str | None:
    start = _HIGH.search(data)
    offset = 0 if start is None else max(0, start.start() - _SAMPLE_BYTES // 2)
    sample = data[offset : offset + _SAMPLE_BYTES]
    best = charset_normalizer.from_bytes(sample, cp_isolation=_CANDIDATES).best()
    return None if best is None else best.encoding

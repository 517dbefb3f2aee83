"""Bytes that are no UTF-8 and declare no encoding that fits in; the encoding they look like out."""

from __future__ import annotations

import re
from typing import Final

import charset_normalizer

from dateline.page.language import SHORT_TEXT, find_language, identify

# charset-normalizer tells scripts apart well and Latin encodings badly: of 83 lines and short texts in 16 European
# languages it takes 28 for an encoding of another language ("naďve" for "naïve"). The language, which the plain letters
# tell, leads to the right encoding in 81 of them.
_HOMES: Final = {
    **dict.fromkeys("bs cs hr hu pl ro sk sl sq".split(), "cp1250"),
    **dict.fromkeys("az tr".split(), "cp1254"),
    **dict.fromkeys("et lt lv".split(), "cp1257"),
}
_WESTERN: Final = "cp1252"
# Their cp1250 has letters of every other word (š, ś, ž, ź) among bytes that ISO 8859-2 does not use.
_TWO_HOMES: Final = frozenset("bs cs hr pl sk sl".split())
_OTHER_HOME: Final = "iso8859-2"
_ONLY_WINDOWS: Final = re.compile(rb"[\x80-\x9f]")
_SCRIPTS: Final = [
    "cp1251", "cp1253", "cp1255", "cp1256", "koi8_r", "cp874", "gb18030", "big5", "cp932", "euc_jp", "cp949",
]  # fmt: skip
# The share of bytes beyond ASCII that stand alone between ASCII: 0.5 to 1 in Latin script, where letters with accents
# are islands (b"caf\xe9 "), under 0.05 in other scripts, whose words consist of such bytes.
_MIN_ISLANDS: Final = 0.4
_ISLAND: Final = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_TAG: Final = re.compile(rb"<(?:script|style)\b.*?(?:</(?:script|style)>|\Z)|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_SPACES: Final = re.compile(rb"\s+")  # charset-normalizer takes much white space for Japanese
_SAMPLE_BYTES: Final = 65_536  # more costs time and changes no answer
_MAX_BYTES_OF_CHARACTER: Final = 4  # in GB 18030
_PIECE: Final = 600  # bytes that are told as one


def guess_encoding(data: bytes) -> str:
    """Return the most likely encoding; windows-1252 where nothing speaks for another."""
    sample = _take_sample(data)
    high = len(_HIGH.findall(sample))
    if len(_ISLAND.findall(sample)) >= _MIN_ISLANDS * high:
        return _guess_latin(sample)
    return _guess_script(sample) or _WESTERN


def _take_sample(data: bytes) -> bytes:
    """Return text from where the letters beyond ASCII begin, without tags, up to the end of a word."""
    start = _HIGH.search(data)
    offset = 0 if start is None else max(0, start.start() - _PIECE)
    sample = _SPACES.sub(b" ", _TAG.sub(b" ", data[offset : offset + _SAMPLE_BYTES]))
    end = sample.rfind(b" ")
    return sample[:end] if end > len(sample) // 2 else sample


def _guess_script(sample: bytes) -> str | None:
    for cut in range(_MAX_BYTES_OF_CHARACTER):  # a sample that ends within a character is none of its encoding
        best = charset_normalizer.from_bytes(sample[: len(sample) - cut], cp_isolation=_SCRIPTS).best()
        if best is not None:
            return best.encoding
    return None


def _guess_latin(sample: bytes) -> str:
    language = _find_language(sample.decode(_WESTERN, "replace"))
    if language in _TWO_HOMES and _ONLY_WINDOWS.search(sample) is None:
        return _OTHER_HOME
    return _HOMES.get(language or "", _WESTERN)


def _find_language(text: str) -> str | None:
    """Return the language; of several that are much alike (Croatian and Bosnian) any, since they share their home."""
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
    found = find_language(pieces).code
    return identify(pieces[0])[0] if found is None and len(text) >= SHORT_TEXT else found

"""UTF-16 without a byte-order mark is told by its looks."""

from __future__ import annotations

import codecs
import struct

import pytest

from dateline.page.wide import find_wide
from tests.page.sentences import SENTENCES

ALPHABETIC = {
    language: text for language, text in SENTENCES.items() if language not in {"zh", "zh-Hant", "ja", "ko", "th"}
}


@pytest.mark.parametrize("order", ["le", "be"])
@pytest.mark.parametrize("language", ALPHABETIC)
def test_utf_16_of_alphabets(language: str, order: str) -> None:
    """Both orders of bytes, whatever the alphabet; half a character at the end changes nothing."""
    data = ALPHABETIC[language].encode(f"utf-16-{order}")
    assert find_wide(data) == find_wide(data + b"\x00") == f"utf-16-{order}"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "koi8-r", "gb18030", "cp932", "utf-32-le"])
def test_other_encodings_are_not_taken_for_it(encoding: str) -> None:
    """Text in any other encoding has no small bytes on one side of the pairs only."""
    for text in SENTENCES.values():
        assert find_wide(text.encode(encoding, "ignore")) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a",
        b"a\x00b\x00c\x00",  # too little to tell
        bytes(1000),
        b"a\x00b\x01" * 100 + b"\x00a\x01b" * 100,
        struct.pack("<500h", *(i % 90 - 45 for i in range(500))),  # quiet sound in 16 bits
        codecs.BOM_UTF8 + b"plain",
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    """Nothing, zeros, numbers, sound."""
    assert find_wide(data) is None

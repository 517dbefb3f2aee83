"""Bytes in; out, whether they are UTF-16 that does not say so."""

from __future__ import annotations

from typing import Final

_HEAD_BYTES: Final = 4096
_MIN_BYTES: Final = 16  # eight characters; less is rather a text with a NUL in it
# The upper byte of a character in UTF-16 is 0 to 6 in Latin, Greek, Cyrillic, Hebrew and Arabic; no other encoding of
# text has such bytes at all. Written sentences of nine languages have 96 to 100 % of them on one side, 0 on the other.
_UPPER: Final = bytes(range(7))
_MIN_UPPER_SHARE: Final = 0.8
_MAX_LOWER_SHARE: Final = 0.05
_MIN_TEXT_SHARE: Final = (
    0.7  # of the characters are letters, digits or white space; 8-bit samples and tables have fewer
)


def find_wide(data: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" for UTF-16 without a byte-order mark, None for everything else.

    Scripts whose characters have no small upper byte (Chinese, Japanese, Korean) are not told this way.
    """
    head = data[: min(len(data), _HEAD_BYTES) & ~1]
    if len(head) < _MIN_BYTES:
        return None
    big, little = _share_upper(head[::2]), _share_upper(head[1::2])
    if max(big, little) < _MIN_UPPER_SHARE or min(big, little) > _MAX_LOWER_SHARE:
        return None
    encoding = "utf-16-be" if big > little else "utf-16-le"
    return encoding if _share_text(head.decode(encoding, "replace")) >= _MIN_TEXT_SHARE else None


def _share_upper(side: bytes) -> float:
    return 1 - len(side.translate(None, _UPPER)) / len(side)


def _share_text(text: str) -> float:
    return sum(character.isalnum() or character.isspace() for character in text) / len(text)

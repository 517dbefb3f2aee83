"""Bytes or decoded text in; what kind of page it is out, told by content and never by name."""

from __future__ import annotations

import codecs
import re
from typing import Final, Literal

from dateline.page.wide import find_wide

MediaType = Literal["text/html", "text/plain"]

_SIGNATURES: Final = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office file"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x1f\x8b", "a gzip archive inside a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"SQLite format 3\x00", "a database"),
    (b"PAR1", "a Parquet file"),
)
_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)  # UTF-32 LE begins as UTF-16 LE
_RIFF: Final = b"RIFF"
_MP4: Final = b"ftyp"
_HEAD_BYTES: Final = 8192  # a page shows what it is in its first 8 KiB
# Bytes that no text encoding in use on the web has, save UTF-16 and UTF-32, which are told by their own rules.
_FOREIGN: Final = bytes(
    code for code in range(0x20) if code not in b"\t\n\r\x0b\x0c\x1b\x00\x1a\x01\x02\x03\x04\x1c\x1d\x1e"
)
_MAX_FOREIGN_SHARE: Final = 0.02  # wire copy and broken pages have a few controls; programs and media far more
_MAX_NUL_SHARE: Final = 0.1
_MIN_TAGS: Final = 3
_HTML_START: Final = re.compile(
    r"\s*+(?:<\?xml[^>]*>\s*+)?(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body|title|meta|script|style|link)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAG: Final = re.compile(
    r"</?(?:html|head|body|title|meta|div|p|br|span|a|ul|ol|li|h[1-6]|table|tr|td|article|section|header|footer|nav|main"
    r"|img|script|style|link|figure|blockquote|strong|em|b|i)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_MIN_TAG_SHARE: Final = 0.02  # of the characters; a text that quotes three tags in a long article stays text


def name_binary(data: bytes) -> str | None:
    """Return what kind of binary file this is ("a PDF"), or None if it may be text."""
    head = data[:_HEAD_BYTES]
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if head.startswith(_RIFF) or head[4:8] == _MP4:
        return "a media file"
    return "a binary file" if _is_foreign(head) else None


def sniff_text(text: str) -> MediaType:
    """Tell HTML from plain text."""
    head = text[: 4 * _HEAD_BYTES]
    if _HTML_START.match(head):
        return "text/html"
    tags = _HTML_TAG.findall(head)
    if len(tags) < _MIN_TAGS:
        return "text/plain"
    share = sum(len(found.group()) for found in _HTML_TAG.finditer(head)) / len(head)
    return "text/html" if share >= _MIN_TAG_SHARE else "text/plain"


def _is_foreign(head: bytes) -> bool:
    if not head:
        return False
    foreign = len(head) - len(head.translate(None, _FOREIGN))
    if foreign > _MAX_FOREIGN_SHARE * len(head):
        return not _is_wide(head)
    return head.count(0) > _MAX_NUL_SHARE * len(head) and not _is_wide(head)


def _is_wide(head: bytes) -> bool:
    """UTF-16 or UTF-32, by their byte-order mark or by their looks."""
    return head.startswith(_WIDE_MARKS) or find_wide(head) is not None

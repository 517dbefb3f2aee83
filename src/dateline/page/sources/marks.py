"""The first bytes of a source in; whether they are those of a format out."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

from dateline.page.columns import Columns, find_columns

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")  # a member, or the end of an empty archive
_TAR: Final = b"ustar"
_TAR_AT: Final = 257
_BZIP2: Final = b"BZh"
_JSON: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*+(?:\[\s*+)?\{\s*+"')  # {"text": or [{"text":
_WIDE: Final = (BOM_UTF16_LE, BOM_UTF16_BE)  # as spreadsheets write "Unicode text"
_MAX_HEADER: Final = 16_384
_DELIMITERS: Final = ",\t;|"


def is_zip(head: bytes) -> bool:
    """Zip, and what is made of it: WACZ, EPUB, office files."""
    return head.startswith(_ZIP)


def is_tar(head: bytes) -> bool:
    """Tar as POSIX and GNU write it."""
    return head.startswith(_TAR, _TAR_AT)


def is_bzip2(head: bytes) -> bool:
    """Bzip2, whatever is inside."""
    return head.startswith(_BZIP2) and head[3:4].isdigit()


def is_json(head: bytes) -> bool:
    """An object, or a list that begins with one."""
    return _JSON.match(head) is not None


def is_table(head: bytes) -> bool:
    """Cells between delimiters whose first row has common names for the text and for one thing more."""
    delimiter, names = read_header(head)
    found = find_columns(names, Columns())
    known = [name for name in (found.title, found.uri, found.published, found.language) if name is not None]
    return delimiter is not None and bool(found.text or found.html) and bool(known)


def read_header(head: bytes) -> tuple[str | None, list[str]]:
    """Return what stands between the cells of the first row, and those cells; None if there is but one."""
    if head.startswith(_WIDE):
        head = head[:_MAX_HEADER].decode("utf-16", "ignore").encode()
    line = head[:_MAX_HEADER].partition(b"\n")[0].decode("utf-8-sig", "replace").strip()
    delimiter = max(_DELIMITERS, key=line.count)
    if delimiter not in line:
        return None, [line]
    return delimiter, [cell.strip(' "') for cell in line.split(delimiter)]

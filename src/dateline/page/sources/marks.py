"""The first bytes of a source in; whether they are those of a format out."""

from __future__ import annotations

from typing import Final

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")  # a member, or the end of an empty archive
_TAR: Final = b"ustar"
_TAR_AT: Final = 257
_BZIP2: Final = b"BZh"


def is_zip(head: bytes) -> bool:
    """Zip, and what is made of it: WACZ, EPUB, office files."""
    return head.startswith(_ZIP)


def is_tar(head: bytes) -> bool:
    """Tar as POSIX and GNU write it."""
    return head.startswith(_TAR, _TAR_AT)


def is_bzip2(head: bytes) -> bool:
    """Bzip2, whatever is inside."""
    return head.startswith(_BZIP2) and head[3:4].isdigit()

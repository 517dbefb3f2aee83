"""What a page or its server calls its encoding in; the encoding that is meant, as Python knows it, out."""

from __future__ import annotations

import codecs
import re
from typing import Final

# The encodings that the WHATWG Encoding Standard lets browsers read: no others, since Python's codecs also hold escapes
# and compressions. UTF-16 is missing on purpose: a declaration that can be read byte by byte is not in UTF-16.
KNOWN: Final = frozenset(
    "utf-8 cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14"
    " iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256"
    " cp1257 cp1258 gb18030 big5hkscs euc_jp iso2022_jp cp932 cp949".split()
)
# What pages call an encoding and what browsers read it as.
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
    "utf-8-sig": "utf-8",
}
_ALIASES: Final = {
    "windows-874": "cp874",
    "dos-874": "cp874",
    "iso-8859-8-i": "iso8859-8",
    "unicode-1-1-utf-8": "utf-8",
}
_EXPERIMENTAL: Final = re.compile(r"^(?:x-)+")  # "x-sjis", "x-x-big5"
_META: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,30})", re.IGNORECASE)
_XML: Final = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.\-]{2,30})", re.IGNORECASE)
_HEAD_BYTES: Final = 4096  # browsers look at 1,024; real pages put scripts before the declaration


def find_declared(data: bytes, *, header: str | None = None) -> str | None:
    """Return what the server says, else the XML declaration, else `<meta charset>`; unknown names are passed over."""
    head = data[:_HEAD_BYTES]
    names = (header, *(found[1].decode("ascii") for pattern in (_XML, _META) if (found := pattern.search(head))))
    return next((known for name in names if name is not None and (known := look_up_charset(name)) is not None), None)


def look_up_charset(name: str) -> str | None:
    """Return the encoding meant by a name such as "ISO-8859-1" (windows-1252, as in browsers), or None."""
    bare = _EXPERIMENTAL.sub("", name.strip(" \t\r\n\f\"'").lower())
    try:
        found = codecs.lookup(_ALIASES.get(bare, bare)).name
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    found = _READ_AS.get(found, found)
    return found if found in KNOWN else None

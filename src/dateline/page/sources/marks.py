"""The first bytes of a source in; whether they are those of a format out."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

from dateline.page.columns import Columns, find_columns
from dateline.page.sources.source import HEAD_BYTES

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")  # a member, or the end of an empty archive
_TAR: Final = b"ustar"
_TAR_AT: Final = 257
_BZIP2: Final = b"BZh"
_XZ: Final = b"\xfd7zXZ\0"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
_JSON: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*+(?:\[\s*+)?\{\s*+"')  # {"text": or [{"text":
_WIDE: Final = (BOM_UTF16_LE, BOM_UTF16_BE)  # as spreadsheets write "Unicode text"
_MAX_HEADER: Final = 16_384
# "From a@b Wed Sep 25 18:30:00 2019", also "From - Wed Sep  5 18:30:00 +0200 2019"; nothing in it can be tried twice
SEPARATOR: Final = re.compile(rb"From \S++ ++[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]?\d \d\d:\d\d[^\n]{0,24}?\d{4}")
_MAILBOX: Final = re.compile(SEPARATOR.pattern + rb"[^\n]{0,40}\n[!-9;-~]{1,80}:")  # and below it "Return-Path:"
_HEADER: Final = re.compile(rb"([!-9;-~]+):|[ \t]")  # "Message-ID:", or what goes on from the line before
_IN_ALL_MAIL: Final = frozenset({b"from", b"date"})
_ONLY_IN_MAIL: Final = frozenset({b"message-id", b"mime-version", b"received", b"return-path", b"delivered-to"})
# The name of the first element: "rss" in "<?xml version='1.0'?><!-- x --><!DOCTYPE rss [...]><rss version='2.0'>".
_ROOT: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[<>]*+(?:\[.*?\]\s*+)?>)\s*+)*+<(?:[\w.-]+:)?([A-Za-z][\w.-]*)",
    re.DOTALL,
)
_FEEDS: Final = frozenset({b"rss", b"feed", b"RDF"})
_FEED_NAMES: Final = (b"<rss", b"http://www.w3.org/2005/Atom", b"http://purl.org/atom/ns#", b"http://purl.org/rss/1.0/")
_SITEMAPS: Final = frozenset({b"urlset", b"sitemapindex"})
_NEWSML: Final = frozenset({b"newsItem", b"newsMessage", b"packageItem", b"NewsML"})
_ADDRESS: Final = re.compile(rb"https?://\S+", re.IGNORECASE)  # a line of a list, and nothing else on it
_MIN_ADDRESSES: Final = 2 / 3  # of the lines of a list; a page that begins with an address has others but rarely
_WARC: Final = (b"WARC/1.", b"WARC/0.")
_PDF: Final = b"%PDF-"
_PDF_WITHIN: Final = 1024  # readers of PDF accept so much before it
_PARQUET: Final = b"PAR1"
_DELIMITERS: Final = ",\t;|"


def is_zip(head: bytes) -> bool:
    """Zip, and what is made of it: WACZ, EPUB, office files."""
    return head.startswith(_ZIP)


def is_tar(head: bytes) -> bool:
    """Tar as POSIX and GNU write it."""
    return head.startswith(_TAR, _TAR_AT)


def is_warc(head: bytes) -> bool:
    """A crawl, or the first record of one."""
    return head.startswith(_WARC)


def is_pdf(head: bytes) -> bool:
    """PDF; a few bytes may stand before its mark, if they are no markup."""
    before, mark, _ = head[:_PDF_WITHIN].partition(_PDF)
    return bool(mark) and b"<" not in before


def is_parquet(head: bytes) -> bool:
    """A table of Parquet, not encrypted."""
    return head.startswith(_PARQUET)


def is_bzip2(head: bytes) -> bool:
    """Bzip2, whatever is inside."""
    return head.startswith(_BZIP2) and head[3:4].isdigit()


def is_xz(head: bytes) -> bool:
    """Xz, whatever is inside."""
    return head.startswith(_XZ)


def is_zstd(head: bytes) -> bool:
    """Zstandard, whatever is inside."""
    return head.startswith(_ZSTD)


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


def is_mailbox(head: bytes) -> bool:
    """Mail behind a line that begins with From, as mbox has it."""
    return _MAILBOX.match(head) is not None


def is_mail(head: bytes) -> bool:
    """Headers of mail up to an empty line; a wire story that begins with From: and Date: is none."""
    names = set()
    for line in head.lstrip().split(b"\n"):
        if not line.strip():
            break
        found = _HEADER.match(line)
        if found is None:
            return False
        names.add((found[1] or b"").lower())
    return names >= _IN_ALL_MAIL and not names.isdisjoint(_ONLY_IN_MAIL)


def find_root(head: bytes) -> bytes | None:
    """Return the local name of the first element of XML or HTML, None if it does not begin with one."""
    if head.startswith(_WIDE):
        head = head.decode("utf-16", "ignore").encode()
    found = _ROOT.match(head)
    return None if found is None else found[1]


def is_feed(head: bytes) -> bool:
    """RSS in any of its versions, or Atom."""
    return find_root(head) in _FEEDS and any(name in head.replace(b"\0", b"") for name in _FEED_NAMES)


def is_sitemap(head: bytes) -> bool:
    """A sitemap, or an index of them."""
    return find_root(head) in _SITEMAPS


def is_nitf(head: bytes) -> bool:
    """A story as news agencies send it."""
    return find_root(head) == b"nitf"


def is_newsml(head: bytes) -> bool:
    """Stories as news agencies send them, one or several."""
    return find_root(head) in _NEWSML


def is_list(head: bytes) -> bool:
    """One address a line, remarks and empty lines aside; what the last line is may lie beyond the head.

    A few lines may be bad, but not the first.
    """
    lines = head.removeprefix(BOM_UTF8).split(b"\n")
    whole = lines if len(head) < HEAD_BYTES else lines[:-1]
    given = [line.strip() for line in whole if line.strip() and not line.startswith(b"#")]
    addresses = [line for line in given if _ADDRESS.fullmatch(line)]
    return bool(addresses) and addresses[0] == given[0] and len(addresses) >= _MIN_ADDRESSES * len(given)

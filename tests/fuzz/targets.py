"""What is fuzzed: bytes in, nothing out; an assertion or any exception but `PageError` is a find."""

from __future__ import annotations

import gzip
import io
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import Limits, parse
from dateline.page.bytemap import byte_at
from dateline.page.gunzip import unpack
from dateline.page.sources.formats import open_pages
from dateline.page.sources.source import make_source
from dateline.schema import Page
from dateline.text.normal import normalise

if TYPE_CHECKING:
    from dateline.schema import Document

LIMITS: Final = Limits(max_bytes=1_000_000, max_characters=20_000)
# What a server may say: the first byte of the input picks one.
DECLARED: Final = (
    None, "utf-8", "iso-8859-1", "windows-1251", "shift_jis", "gb18030", "iso-2022-jp", "euc-kr", "big5", "nonsense",
)  # fmt: skip


def read_bytes(data: bytes) -> None:
    """Unfold, decode and parse a page as it would come from a file or a server."""
    if not data:
        return
    with suppress(PageError):
        whole = unpack(data[1:], LIMITS)
        check(parse(Page(uri="fuzz:", data=whole, encoding=DECLARED[data[0] % len(DECLARED)]), limits=LIMITS), whole)


def read_html(data: bytes) -> None:
    """Parse the input as HTML, whatever it begins with."""
    read_bytes(b"\x01<html>" + data)


def read_gzip(data: bytes) -> None:
    """Unfold the input behind a sound member."""
    read_bytes(b"\x00" + gzip.compress(b"A page of text.\n", mtime=0) + b"\x1f\x8b\x08" + data)


def open_formats(data: bytes) -> None:
    """Open the input as whatever it looks like: an archive, a table, mail, a feed ..."""
    for _ in open_pages(make_source("fuzz:", io.BytesIO(data)), LIMITS):
        pass


def check(document: Document, data: bytes) -> None:
    """Hold a document to what every document promises."""
    text = document.text
    assert len(text) <= LIMITS.max_characters
    assert normalise(text).text == text
    assert document.blocks
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(text)
        assert text[block.start : block.end].strip()
    if document.media_type == "text/plain":
        places = [byte_at(at, text=text, runs=document.byte_map, encoding=document.encoding) for at in range(len(text))]
        assert places == sorted(places)
        assert 0 <= places[0] <= places[-1] < len(data)


TARGETS: Final = {"bytes": read_bytes, "html": read_html, "gzip": read_gzip, "formats": open_formats}

"""A web crawl in (WARC), its pages out, by the addresses they were found at. Needs FastWARC, from the extra `warc`."""

from __future__ import annotations

import io
from functools import partial
from typing import TYPE_CHECKING, Final

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.marks import is_pdf
from dateline.page.sources.names import make_uri, name_member
from dateline.page.sources.opening import contain
from dateline.page.sources.source import read_up_to
from dateline.page.sources.transfer import undo_transfer
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source, Stream

# What was fetched, what was put in as a file, and what was made of it (text, in WET files); the rest is about these.
_KINDS: Final = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
_TYPES: Final = frozenset({"text/html", "application/xhtml+xml", "text/plain", "application/pdf"})
_FOUND: Final = frozenset({200, 203, None})
_WEB: Final = ("http://", "https://")
_NO_PAGES: Final = ("/robots.txt", "/ads.txt", "/security.txt")  # text, but none to read
_NEXT: Final = b"WARC/1."
_FIELD: Final = b"WARC-Record-ID:"  # tells a record from a page about records
_BEGUN: Final = (b"WARC", b"WARC/", b"WARC/1")
_TAIL_BYTES: Final = 200  # no page mentions the format at its very end


def open_warc(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages: what a host gave as HTML, text or PDF, and not as an error or a redirect."""
    flow = _Flow(source.stream)
    inner, tally = opening.go_into(flow.tell)
    is_empty = True
    # quirks_mode goes on behind a record that does not add up
    for place, record in enumerate(ArchiveIterator(flow, parse_http=False, quirks_mode=True), 1):
        tally.count_member()
        uri = _name(record) or name_member(source.uri, str(place))
        for found in contain(uri, partial(_open_record, record, uri, inner)):
            is_empty = False
            yield found
    if is_empty:
        raise PageError(codes.UNREADABLE, "no page in this crawl: no record of a page that was found")


def _open_record(record: WarcRecord, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    if not record.record_type & _KINDS or not uri.startswith(_WEB) or uri.endswith(_NO_PAGES):
        return
    if record.is_http:
        record.parse_http()
    headers = record.http_headers if record.is_http_parsed else None
    media_type = record.http_content_type if headers else record.headers.get("Content-Type")
    media_type = (media_type or "").partition(";")[0].strip().lower()
    if media_type not in _TYPES or (headers and headers.status_code not in _FOUND):
        return
    data = _read_body(record, opening)
    if headers is not None:
        coding, transfer = headers.get("Content-Encoding"), headers.get("Transfer-Encoding")
        data = undo_transfer(data, coding=coding, transfer=transfer, limits=opening.limits)
    if opening.tally is not None:
        opening.tally.count_bytes(len(data))
    if is_pdf(data):
        yield from opening.open_bytes(uri, data)
    else:
        yield Page(uri=uri, data=data, media_type=media_type, encoding=record.http_charset if headers else None)


def _read_body(record: WarcRecord, opening: Opening) -> bytes:
    """Return the bytes of a record; `PageError` if they are too many, or not as many as it says."""
    length = record.content_length
    if length > opening.limits.max_bytes:
        raise opening.limits.make_error()
    data = read_up_to(record.reader, length)
    if len(data) < length or _runs_on(data):
        raise PageError(codes.DAMAGED, f"cut off: the record should have {length} bytes")
    return data


def _runs_on(data: bytes) -> bool:
    """Tell whether the next record begins inside this one, which was cut off then."""
    return data.endswith(_BEGUN) or _NEXT in data[-_TAIL_BYTES:] or (_NEXT in data and _FIELD in data)


class _Flow(io.RawIOBase):
    """A stream as FastWARC wants it, which asks where it is and panics if that cannot be told."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._count = 0

    def read(self, count: int = -1, /) -> bytes:
        """Return the next bytes."""
        piece = self._stream.read(count)
        self._count += len(piece)
        return piece

    def tell(self) -> int:
        """How many bytes were read."""
        return self._count


def _name(record: WarcRecord) -> str | None:
    """Return the address a record is about; the first version of WARC put it in brackets."""
    uri = record.headers.get("WARC-Target-URI")
    return make_uri(uri.strip("<> ")) if uri else None

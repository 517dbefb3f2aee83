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
from dateline.page.sources.opening import contain, make_failure
from dateline.page.sources.records import Found, Records
from dateline.page.sources.transfer import undo_transfer
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

# What was fetched, what was put in as a file, and what was made of it (text, in WET files); the rest is about these.
_KINDS: Final = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
_TYPES: Final = frozenset({"text/html", "application/xhtml+xml", "text/plain", "application/pdf"})
_FOUND: Final = frozenset({200, 203, None})
_WEB: Final = ("http://", "https://")
_NO_PAGES: Final = ("/robots.txt", "/ads.txt", "/security.txt")  # text, but none to read


def open_warc(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages: what a host gave as HTML, text or PDF, and not as an error or a redirect."""
    records = Records(source.stream, opening.limits)
    inner, tally = opening.go_into(records.count)
    is_empty = True
    for place, found in enumerate(records, 1):
        tally.count_member()
        uri = name_member(source.uri, str(place))
        for page in contain(uri, partial(_open_found, found, uri, inner)):
            is_empty = False
            yield page
    if is_empty:
        raise PageError(codes.UNREADABLE, "no page in this crawl: no record of a page that was found")


def _open_found(found: Found, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of a record; what is wrong with it is told, unless it would be passed over for its size alone."""
    record = next(iter(ArchiveIterator(io.BytesIO(found.data), parse_http=False, quirks_mode=True)), None)
    if record is None:
        raise found.error or PageError(codes.DAMAGED, "no record of a crawl")
    uri = _name(record) or uri
    if found.error is not None and found.error.code == codes.DAMAGED:
        yield make_failure(uri, found.error)
    else:
        yield from contain(uri, partial(_open_record, record, uri, opening, found.error))


def _open_record(record: WarcRecord, uri: str, opening: Opening, error: PageError | None) -> Iterator[Page | Failure]:
    if not record.record_type & _KINDS or not uri.startswith(_WEB) or uri.endswith(_NO_PAGES):
        return
    if record.is_http:
        record.parse_http()
    headers = record.http_headers if record.is_http_parsed else None
    media_type = record.http_content_type if headers else record.headers.get("Content-Type")
    media_type = (media_type or "").partition(";")[0].strip().lower()
    if media_type not in _TYPES or (headers and headers.status_code not in _FOUND):
        return
    if error is not None:
        raise error
    data = record.reader.read()
    if headers is not None:
        coding, transfer = headers.get("Content-Encoding"), headers.get("Transfer-Encoding")
        data = undo_transfer(data, coding=coding, transfer=transfer, limits=opening.limits)
    if opening.tally is not None:
        opening.tally.count_bytes(len(data))
    if is_pdf(data):
        yield from opening.open_bytes(uri, data)
    else:
        yield Page(uri=uri, data=data, media_type=media_type, encoding=record.http_charset if headers else None)


def _name(record: WarcRecord) -> str | None:
    """Return the address a record is about; the first version of WARC put it in brackets."""
    uri = record.headers.get("WARC-Target-URI")
    return make_uri(uri.strip("<> ")) if uri else None

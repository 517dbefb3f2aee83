"""A source in, its pages out: the format is told by the first bytes, and by the name where they tell nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.gunzip import is_gzip, peek_inside, unpack
from dateline.page.sources.marks import (
    is_bzip2,
    is_feed,
    is_json,
    is_list,
    is_mail,
    is_mailbox,
    is_newsml,
    is_nitf,
    is_parquet,
    is_pdf,
    is_sitemap,
    is_table,
    is_tar,
    is_warc,
    is_xz,
    is_zip,
    is_zstd,
)
from dateline.page.sources.opening import Opening, contain
from dateline.page.sources.source import HEAD_BYTES, Source, make_source, read_up_to
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from dateline.page.limits import Limits

    Open = Callable[[Source, Opening], Iterator[Page | Failure]]


class Format(Struct, frozen=True):
    """A way to hold pages: `claims` tells it by its first bytes, `home` names the function that opens it.

    What opens it is loaded on first use: most need a library of their own. Some of these are heavy: an `extra` installs
    them.
    """

    name: str
    claims: Callable[[bytes], bool]
    home: str
    extra: str | None = None


FORMATS: Final = (
    Format("zip", is_zip, "zip_archive.open_zip"),
    Format("tar", is_tar, "tar_archive.open_tar"),
    Format("warc", is_warc, "warc.open_warc", "warc"),
    Format("pdf", is_pdf, "pdf.open_pdf"),
    Format("parquet", is_parquet, "parquet.open_parquet", "parquet"),
    Format("bzip2", is_bzip2, "folded.open_bzip2"),
    Format("xz", is_xz, "folded.open_xz"),
    Format("zstd", is_zstd, "zstd.open_zstd", "warc"),
    Format("json", is_json, "json_lines.open_json"),
    Format("mailbox", is_mailbox, "mailbox.open_mailbox"),
    Format("mail", is_mail, "mail.open_mail"),
    Format("feed", is_feed, "feed.open_feed"),
    Format("sitemap", is_sitemap, "sitemap.open_sitemap"),
    Format("nitf", is_nitf, "nitf.open_nitf"),
    Format("newsml", is_newsml, "newsml.open_newsml"),
    Format("list", is_list, "address_list.open_list"),
    Format("table", is_table, "cell_table.open_table"),
)
_TABLE: Final = FORMATS[-1]
_GZIP: Final = Format("gzip", is_gzip, "folded.open_gzip")


def open_pages(source: Source, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the pages that a source holds, each one or the reason why not; what is nothing else is one page."""
    return enter(source, make_opening(limits))


def make_opening(limits: Limits) -> Opening:
    """Return how sources are opened that lie in no other."""
    return Opening(limits, enter)


def open_page(page: Page, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages that a page holds, should it turn out to be an archive, a feed or the like; else itself."""
    found = find_format(page.data[:HEAD_BYTES])
    if found is None:
        yield page
    else:
        yield from enter(make_source(page.uri, io.BytesIO(page.data)), opening)


def enter(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of a source that may lie inside others."""
    return contain(source.uri, lambda: _open(source, opening))


def find_format(head: bytes) -> Format | None:
    """Return the format of a source, None for a page; gzip is a format if what is inside is, else a folded page."""
    if is_gzip(head):
        inside = peek_inside(head)
        return _GZIP if not is_gzip(inside) and find_format(inside) is not None else None
    return next((known for known in FORMATS if known.claims(head)), None)


def _open(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    found = find_format(source.head)
    if found is None and source.is_named(".csv", ".tsv"):
        found = _TABLE
    return _open_single(source, opening) if found is None else _load(found)(source, opening)


def _load(found: Format) -> Open:
    module, _, name = found.home.partition(".")
    try:
        opener: Open = getattr(import_module(f"dateline.page.sources.{module}"), name)
    except ModuleNotFoundError as error:
        package = "dateline" if found.extra is None else f"dateline[{found.extra}]"
        message = f"{found.name} needs {error.name}, which is not installed: pip install '{package}'"
        raise PageError(codes.NO_LIBRARY, message) from error
    return opener


def _open_single(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    data = unpack(read_up_to(source.stream, opening.limits.max_bytes + 1), opening.limits)
    yield Page(uri=source.uri, data=data, media_type=source.media_type, encoding=source.encoding)

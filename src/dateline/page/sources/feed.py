"""A feed in (RSS, Atom); the page of each entry out."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from html import unescape
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin

import feedparser
from msgspec import Struct

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.composing import compose, make_html
from dateline.page.sources.links import open_links, refuse
from dateline.page.sources.names import make_uri, name_member
from dateline.page.sources.opening import make_failure
from dateline.page.sources.rows import note_date
from dateline.schema import Page
from dateline.text.iso import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source
    from dateline.schema import Failure

_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")  # "<b>" in a title that is HTML
_MAX_TAGS: Final = 400_000  # feedparser takes 17 µs for each: 7 s. A feed of 1,000 entries with their text has 100,000
_HTML: Final = frozenset({"text/html", "application/xhtml+xml"})
Found = Mapping[str, Any]  # feedparser's dictionaries of what it found, which have no types


class Entry(Struct, frozen=True, kw_only=True):
    """What a feed says of one page."""

    title: str
    content: str
    is_html: bool
    link: str | None
    published: str | None
    author: str | None


def open_feed(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each entry, by the address it links to: what the feed itself holds of it, which may be little.

    With `Limits.fetch_links` what an entry links to is fetched instead.
    """
    entries = _read_entries(opening.read_whole(source), source.uri)
    links = [entry.link for entry in entries if entry.link is not None]
    return open_links(links, opening) if links and opening.limits.fetch_links else _open_entries(entries, source.uri)


def _open_entries(entries: list[Entry], uri: str) -> Iterator[Page | Failure]:
    for place, entry in enumerate(entries, 1):
        if entry.content:
            yield _make_page(entry, name_member(uri, str(place)))
    bare = sum(1 for entry in entries if not entry.content)
    if bare:
        yield make_failure(uri, refuse(bare))


def _make_page(entry: Entry, uri: str) -> Page:
    published = None if entry.published is None else read_stamp(entry.published)
    if entry.is_html:
        data = make_html(entry.title, entry.content, author=entry.author).encode("utf-8", "replace")
    else:
        data = compose(entry.content, entry.title)
    return Page(
        uri=uri if entry.link is None else make_uri(entry.link),
        data=data,
        encoding="utf-8",
        published=published,
        notes=tuple(note_date(entry.published, published)),
    )


def _read_entries(data: bytes, base: str) -> list[Entry]:
    if data.count(b"<") > _MAX_TAGS:
        raise PageError(codes.TOO_MANY, f"a feed of more than {_MAX_TAGS} tags; split it")
    # a stream, since feedparser would take text for an address or the name of a file
    feed: Found = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    entries = [_read_entry(found, base) for found in feed["entries"]]
    if not entries:
        reason = feed.get("bozo_exception")
        raise PageError(codes.DAMAGED, "a feed without entries" if reason is None else f"no feed: {reason}")
    return entries


def _read_entry(found: Found, base: str) -> Entry:
    parts: list[Found] = [*found.get("content", []), found.get("summary_detail") or {}]
    content = max(parts, key=lambda part: len(part.get("value") or ""))
    return Entry(
        title=_read_title(found.get("title_detail") or {}),
        content=(content.get("value") or "").strip(),
        is_html=content.get("type") in _HTML,
        link=_resolve(found.get("link"), base),
        published=found.get("published") or found.get("updated") or None,
        author=found.get("author") or None,
    )


def _read_title(found: Found) -> str:
    title = found.get("value") or ""
    return unescape(_TAG.sub("", title)) if found.get("type") in _HTML else title


def _resolve(link: str | None, base: str) -> str | None:
    """Return the address of an entry; where the feed is from says what a part of one means."""
    try:
        return urljoin(base, link) if link and "://" in base else link or None
    except ValueError:
        return link

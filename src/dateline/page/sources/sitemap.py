"""A sitemap in, or an index of sitemaps; the pages at the addresses it names out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from dateline.page.sources.links import open_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source
    from dateline.schema import Failure, Page

_ENTRIES: Final = ["{*}url", "{*}sitemap"]


def open_sitemap(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages at the addresses, each once; those of an index are sitemaps in turn."""
    return open_links(_read_links(source), opening)


def _read_links(source: Source) -> Iterator[str]:
    """Yield the addresses as they come; what was read is let go. Those of pictures and translations are left out."""
    events = etree.iterparse(
        source.stream, events=("end",), tag=_ENTRIES, resolve_entities=False, no_network=True, load_dtd=False
    )
    for _, entry in events:
        location = entry.findtext("{*}loc")
        if location and location.strip():
            yield location.strip()
        entry.clear()
        while (before := entry.getprevious()) is not None and (parent := before.getparent()) is not None:
            parent.remove(before)

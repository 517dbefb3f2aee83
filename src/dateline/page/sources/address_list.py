"""A list of addresses in, one a line; the pages at them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.sources.links import open_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source
    from dateline.schema import Failure, Page

_LONGEST: Final = 8192  # what a line has beyond that is no address


def open_list(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages at the addresses, each once; a line that begins with # is a remark."""
    return open_links(_read_links(source), opening)


def _read_links(source: Source) -> Iterator[str]:
    while line := source.stream.readline(_LONGEST):
        link = line.decode("utf-8-sig", "replace").strip()
        if link and not link.startswith("#"):
            yield link

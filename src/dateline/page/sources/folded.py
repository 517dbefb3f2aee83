"""A source folded by gzip, bzip2, xz or Zstandard, unfolded as it is read."""

from __future__ import annotations

import bz2
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.gzip_members import GzipMembers
from dateline.page.sources.source import Inflow, SeekableStream, Source
from dateline.page.sources.xz import XzStreams

if TYPE_CHECKING:
    from dateline.page.sources.opening import Opening
    from dateline.schema import Failure, Page


def open_gzip(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of what is inside; that members of it were damaged is told at the end."""
    members = GzipMembers(folded := Inflow(source.stream))
    yield from _open(source, opening, folded, members)
    if members.lost:
        places = f"{len(members.lost)} of its members, the first at byte {members.lost[0]}"
        raise PageError(codes.DAMAGED_GZIP, f"damaged gzip: {places}; what lies between was read")


def open_bzip2(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of what is inside."""
    folded = Inflow(source.stream)
    yield from _open(source, opening, folded, bz2.BZ2File(folded))


def open_xz(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of what is inside."""
    folded = Inflow(source.stream)
    yield from _open(source, opening, folded, XzStreams(folded))


def _open(source: Source, opening: Opening, folded: Inflow, inside: SeekableStream) -> Iterator[Page | Failure]:
    inner, tally = opening.go_into(lambda: folded.count)
    yield from inner.open_member(source.uri, inside, tally=tally)

"""Sources in (files, folders, addresses, "-"), records and failures out: what `dateline.read_many` runs."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, get_args

import msgspec

from dateline.errors import UsageError
from dateline.model import Encoder, load_encoder
from dateline.page import Limits, open_source
from dateline.pipeline.guard import raise_failure
from dateline.pipeline.run import Input, read_pages
from dateline.pipeline.workers import read_in_workers
from dateline.schema import Failure, Included, Page, Record

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.pipeline.settings import Settings


def read_sources(sources: Iterable[str], settings: Settings) -> Iterator[Record | Failure]:
    """Yield a record or a failure for each page of each source, in order, as soon as it is there.

    Raises at once, before any page is read: `UsageError` D511 to D517 for settings that make no sense, `ModelError` for
    a bundle that cannot be used, `AnnotatorError` for plug-ins that cannot.
    """
    _check(settings)
    return read_opened(_open_all(sources, settings), settings)


def read_opened(pages: Iterable[Input | Failure], settings: Settings) -> Iterator[Record | Failure]:
    """Yield a record or a failure for each page, in order, as soon as it is there; raises as `read_sources` does."""
    _check(settings)
    if settings.workers > 1:
        return read_in_workers(pages, settings)
    return read_pages(pages, encoder=shared_encoder(settings.model), include=settings.include)


def read_source(source: str, settings: Settings) -> Record:
    """Return the record of a source that is one page; raises the `DatelineError` that says why there is none.

    A folder, or another source with more than one page, is a `UsageError` (D510).
    """
    if os.path.isdir(source):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        raise UsageError("D510", f"{source} is a folder; read_many reads all its pages")
    pages = list(islice(open_pages(source, settings), 2))
    if len(pages) != 1:
        count = "more than one page" if pages else "no page"
        raise UsageError("D510", f"{source} holds {count}, read takes one; read_many reads them all")
    (result,) = read_opened(pages, settings)
    if isinstance(result, Failure):
        raise_failure(result)
    return result


def open_pages(source: str, settings: Settings) -> Iterator[Page | Failure]:
    """Yield the pages of a source with what the user said of them."""
    return say_of(open_source(source, limits=make_limits(settings)), settings)


def make_limits(settings: Settings) -> Limits:
    """Return how sources are opened."""
    return Limits(
        allow_private=settings.allow_private,
        columns=settings.columns,
        fetch_links=settings.fetch_links,
        max_bytes=settings.max_bytes,
    )


def say_of(pages: Iterable[Page | Failure], settings: Settings) -> Iterator[Page | Failure]:
    """Yield pages with what the user said of them."""
    given = {
        field: value for field in ("uri", "published", "language") if (value := getattr(settings, field)) is not None
    }
    for page in pages:
        yield msgspec.structs.replace(page, **given) if given and isinstance(page, Page) else page


@lru_cache(maxsize=1)
def shared_encoder(folder: Path | None) -> Encoder:
    """Return the encoder of a bundle, loaded once."""
    return load_encoder(folder)


def _open_all(sources: Iterable[str], settings: Settings) -> Iterator[Page | Failure]:
    """Return the pages of the sources; `UsageError` at once if there are several and one address for all."""
    pages = (page for source in sources for page in open_pages(source, settings))
    if settings.uri is None:
        return pages
    found = list(islice(pages, 2))
    if len(found) > 1:
        raise UsageError("D514", f"many pages cannot share the address {settings.uri}; give a source of one page")
    return iter(found)


def _check(settings: Settings) -> None:
    if settings.workers < 1:
        raise UsageError("D511", f"{settings.workers} workers cannot read; give 1 or more")
    if settings.batch_size < 1:
        raise UsageError("D512", f"a batch of {settings.batch_size} pages holds none; give 1 or more")
    if settings.max_bytes < 1:
        raise UsageError("D515", f"nothing has {settings.max_bytes} bytes; give 1 or more")
    if settings.include not in {None, *get_args(Included)}:
        raise UsageError("D517", f"{settings.include!r} is nothing to include; give {' or '.join(get_args(Included))}")

"""Dateline turns news pages into records in which every fact cites its words.

>>> import dateline
>>> record = dateline.read("page.html")  # doctest: +SKIP
>>> record.actors[0].evidence[0].quote  # doctest: +SKIP
'Nicolás Maduro'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from os import PathLike

    from dateline import schema
    from dateline.schema import Failure, Included, Record
    from dateline.store.store import Store

__version__ = "0.1.0"
__all__ = ["__version__", "open_store", "read", "read_many", "schema"]


def read(  # noqa: PLR0913 - each says a thing of its own, as the options of `dateline read` do
    source: str | PathLike[str],
    *,
    published: str | None = None,
    uri: str | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    fetch_links: bool = False,
    allow_private: bool = False,
    max_bytes: int | None = None,
    include: Included | None = None,
) -> Record:
    """Return the record of one page: a file, an address (http, https), or "-" for standard input.

    `published` (ISO 8601), `uri` and `language` (ISO 639) say what the page does not, and win over what it says; the
    others are as in `read_many`. Raises a `DatelineError` with a code when the page cannot be read; a folder is a
    `UsageError`, as is a source of several pages.
    """
    from dateline.page.columns import make_columns
    from dateline.page.limits import DEFAULT
    from dateline.pipeline.settings import Settings
    from dateline.pipeline.sources import read_source

    settings = Settings(
        published=published,
        uri=uri,
        language=language,
        columns=make_columns(columns or {}),
        fetch_links=fetch_links,
        allow_private=allow_private,
        max_bytes=DEFAULT.max_bytes if max_bytes is None else max_bytes,
        include=include,
    )
    return read_source(str(source), settings)


def read_many(  # noqa: PLR0913 - as above
    sources: Iterable[str | PathLike[str]],
    *,
    published: str | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    fetch_links: bool = False,
    allow_private: bool = False,
    max_bytes: int | None = None,
    include: Included | None = None,
    batch_size: int | None = None,
    workers: int = 1,
) -> Iterator[Record | Failure]:
    """Yield a record or a failure for each page of files, folders and addresses, in order, as soon as it is there.

    A page that fails never stops the others. `columns` says which column of a table holds what where its name does not,
    as `{"text": "words"}`; the fields are text, html, title, uri, published and language. `fetch_links` fetches the
    pages that a feed, a sitemap or a list of addresses only names, `allow_private` also from inside a private network.
    `max_bytes` is the largest page, row, message or member that is read (by default 32 MiB). `include="furniture"`
    takes facts from captions, related headlines, tags and comments too; the role of its block marks each.

    `workers` processes share the pages, `batch_size` pages at a time each (by default 8): a number of processes up to
    that of the cores is faster, the records are the same.
    """
    from os import PathLike

    from dateline.errors import UsageError
    from dateline.page.columns import make_columns
    from dateline.page.limits import DEFAULT
    from dateline.pipeline.settings import BATCH_SIZE, Settings
    from dateline.pipeline.sources import read_sources

    if isinstance(sources, str | PathLike):
        raise UsageError("D516", f"read_many takes several sources; give [{str(sources)!r}]")
    settings = Settings(
        published=published,
        language=language,
        columns=make_columns(columns or {}),
        fetch_links=fetch_links,
        allow_private=allow_private,
        max_bytes=DEFAULT.max_bytes if max_bytes is None else max_bytes,
        include=include,
        batch_size=BATCH_SIZE if batch_size is None else batch_size,
        workers=workers,
    )
    return read_sources(map(str, sources), settings)


def open_store(path: str | PathLike[str], *, create: bool = False) -> Store:
    """Return the store of records in a folder; with `create`, a folder that is missing or empty becomes one.

    Raises `StoreError`: D401 and D402 no store there, D403 and D404 one of another version, D411 a library of the extra
    `store` is missing. `dateline.queries` asks a store, `store.add` writes to it.
    """
    from dateline.store.opening import open_store as open_

    return open_(path, create=create)


def __getattr__(name: str) -> object:
    """Load `dateline.schema` on first use."""
    if name == "schema":
        return import_module("dateline.schema")
    raise AttributeError(f"module 'dateline' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__

"""Dateline turns news pages into records in which every fact cites its words.

>>> import dateline
>>> record = dateline.read("page.html")  # doctest: +SKIP
>>> record.actors[0].evidence[0].quote  # doctest: +SKIP
'Nicolás Maduro'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike

    from dateline import schema
    from dateline.schema import Failure, Record

__version__ = "0.1.0"
__all__ = ["__version__", "open_store", "read", "read_many", "schema"]


def read(
    source: str | PathLike[str], *, published: str | None = None, uri: str | None = None, language: str | None = None
) -> Record:
    """Return the record of one page: a file, an address (http, https), or "-" for standard input.

    `published` (ISO 8601), `uri` and `language` (ISO 639) say what the page does not, and win over what it says. Raises
    a `DatelineError` with a code when the page cannot be read; a folder is a `UsageError`.
    """
    from dateline.pipeline.settings import Settings
    from dateline.pipeline.sources import read_source

    return read_source(str(source), Settings(published=published, uri=uri, language=language))


def read_many(
    sources: Iterable[str | PathLike[str]], *, batch_size: int | None = None, workers: int = 1
) -> Iterator[Record | Failure]:
    """Yield a record or a failure for each page of files, folders and addresses, in order, as soon as it is there.

    A page that fails never stops the others. `workers` processes share the pages, `batch_size` pages at a time each
    (by default 8): a number of processes up to that of the cores is faster, the records are the same.
    """
    from dateline.pipeline.settings import BATCH_SIZE, Settings
    from dateline.pipeline.sources import read_sources

    settings = Settings(batch_size=BATCH_SIZE if batch_size is None else batch_size, workers=workers)
    return read_sources(map(str, sources), settings)


def open_store(path: str | PathLike[str]) -> NoReturn:
    """Open a store of records; not in this version: raises `StoreError` D401."""
    from dateline.errors import StoreError

    raise StoreError("D401", f"{path}: stores are not in this version; keep the JSON lines of `dateline read --json`")


def __getattr__(name: str) -> object:
    """Load `dateline.schema` on first use."""
    if name == "schema":
        return import_module("dateline.schema")
    raise AttributeError(f"module 'dateline' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__

"""A source in; its pages out, each one or the reason why not. Open to plug-ins through `dateline.readers`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import entry_points
from typing import Final

from msgspec import Struct

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.files import STDIN, open_file, open_folder, open_stdin
from dateline.page.limits import DEFAULT, Limits
from dateline.page.sources.formats import make_opening, open_page
from dateline.page.sources.opening import fetch_plainly
from dateline.schema import Failure, Page

GROUP: Final = "dateline.readers"
_ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]+://")


class Reader(Struct, frozen=True):
    """A way to open sources: `claims` says whether a source is this reader's, `open` yields its pages.

    A plug-in offers one under the entry-point group `dateline.readers`; plug-ins are asked before the built-in ones.
    """

    name: str
    claims: Callable[[str], bool]
    open: Callable[[str, Limits], Iterator[Page | Failure]]


def open_source(source: str, *, limits: Limits = DEFAULT) -> Iterator[Page | Failure]:
    """Yield the pages of a file, a folder, an address (http, https), or standard input ("-"), in any format.

    What cannot be read comes as a `Failure`; only a broken plug-in raises.
    """
    reader = next(reader for reader in (*load_plugins(), *BUILTIN) if reader.claims(source))
    yield from reader.open(source, limits)


@cache
def load_plugins() -> tuple[Reader, ...]:
    """Return the readers that installed packages offer, by name."""
    return tuple(_load(entry.name, entry.load()) for entry in sorted(entry_points(group=GROUP), key=lambda e: e.name))


def _load(name: str, reader: object) -> Reader:
    if not isinstance(reader, Reader):
        raise PageError(
            codes.BAD_READER, f"the entry point {name!r} of {GROUP} is no Reader but {type(reader).__name__}"
        )
    return reader


def _open_address(source: str, limits: Limits) -> Iterator[Page | Failure]:
    for found in fetch_plainly(source, limits):
        yield from open_page(found, make_opening(limits)) if isinstance(found, Page) else (found,)


def is_address(source: str) -> bool:
    """Whether a source is an address, of the web or of another kind."""
    return _ADDRESS.match(source) is not None


def _is_stdin(source: str) -> bool:
    return source == STDIN


def _is_folder(source: str) -> bool:
    return os.path.isdir(source)  # noqa: PTH112 - Path.is_dir raises for names that are too long or not allowed


def _is_anything(source: str) -> bool:
    del source
    return True


BUILTIN: Final = (
    Reader("stdin", _is_stdin, open_stdin),
    Reader("address", is_address, _open_address),
    Reader("folder", _is_folder, open_folder),
    Reader("file", _is_anything, open_file),
)

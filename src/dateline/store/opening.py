"""Opens a store, or makes one; nothing heavy is loaded before the libraries are known to be there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.libraries import require_libraries

if TYPE_CHECKING:
    from os import PathLike

    from dateline.store.store import Store

# "a\nb", "50%", "[old]": Delta Lake reads such a path as an address, DuckDB as a pattern
_UNFIT: Final = re.compile(r"[\x00-\x1f\x7f%*?\[\]{}|^`\\]")


def open_store(path: str | PathLike[str], *, create: bool = False) -> Store:
    """Return the store in a folder; with `create`, an empty or missing folder becomes one.

    Raises `StoreError`: D401 no store there, D402 something else there, D403 and D404 of another version, D410 a path
    that the libraries cannot take, D411 a library is missing.
    """
    require_libraries()
    folder = Path(path).absolute()
    check_path(folder)
    store: type[Store] = import_module("dateline.store.store").Store
    return store.make(folder) if create else store.open(folder)


def migrate_store(path: str | PathLike[str]) -> Store:
    """Return the store in a folder, brought up to the schema of this version; raises as `open_store` does."""
    require_libraries()
    folder = Path(path).absolute()
    check_path(folder)
    store: type[Store] = import_module("dateline.store.store").Store
    return store.migrate(folder)


def check_path(folder: Path) -> None:
    """Raise `StoreError` D410 for a path with control characters or one of % * ? [ ] { } | ^ ` and backslash."""
    unfit = next((part for part in folder.parts[1:] if _UNFIT.search(part)), None)
    if unfit is not None:
        message = f"{unfit!r}: the path of a store can have no control characters and none of % * ? [ ] {{ }} | ^ ` \\"
        raise StoreError(codes.BAD_PATH, message)

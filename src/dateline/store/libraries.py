"""Whether the libraries that a store needs are installed; looked for, not loaded."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from dateline.errors import StoreError
from dateline.store import codes

NEEDED: Final = ("deltalake", "duckdb", "pyarrow")


def require_libraries() -> None:
    """Raise `StoreError` D411 unless all libraries of the extra `store` are installed."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        message = f"a store needs {' and '.join(missing)}, from the extra `store`: pip install 'dateline[store]'"
        raise StoreError(codes.NO_LIBRARY, message)

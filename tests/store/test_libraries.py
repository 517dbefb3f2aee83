"""The libraries of the extra."""

from __future__ import annotations

import pytest

from dateline.errors import StoreError
from dateline.store import libraries


def test_all_are_there() -> None:
    """Nothing is said where nothing is missing."""
    libraries.require_libraries()


def test_every_missing_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line tells all."""
    monkeypatch.setattr(libraries, "find_spec", lambda _: None)
    with pytest.raises(StoreError, match="deltalake and duckdb and pyarrow"):
        libraries.require_libraries()

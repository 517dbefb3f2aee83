"""A store to be asked, made once for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.stores import make_store

if TYPE_CHECKING:
    from dateline.store.store import Store

RECORDS = 60


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Sixty records, with facts of every kind."""
    return make_store(tmp_path_factory.mktemp("queries"), count=RECORDS)

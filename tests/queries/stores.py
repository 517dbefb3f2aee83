"""Stores that lack something, to be asked."""

from __future__ import annotations

from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.store.index import Index

if TYPE_CHECKING:
    from dateline.store.store import Store


def without_index(store: Store) -> Store:
    """Return the same store, as it is where its index is gone."""
    bare = copy(store)
    bare.index = Index(Path("nowhere"))
    return bare

"""How many pages there are to come, where that can be told without opening them."""

from __future__ import annotations

import os
from collections.abc import Iterable

from dateline.page.sources.names import STORE_MARK, is_page_name, may_hold_many


def count_pages(sources: Iterable[str]) -> int | None:
    """Return the number of pages of files, folders and addresses; null where one may hold any number: a table, a feed.

    >>> count_pages(["a.html", "b.txt"])
    2
    """
    total = 0
    for source in sources:
        count = _count_folder(source) if os.path.isdir(source) else _count_file(source)  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        if count is None:
            return None
        total += count
    return total


def _count_file(name: str) -> int | None:
    return None if may_hold_many(name) else 1


def _count_folder(folder: str) -> int | None:
    total = 0
    for _, folders, names in os.walk(folder):
        if STORE_MARK in names:
            folders.clear()
            continue
        folders[:] = [name for name in folders if not name.startswith(".")]
        found = [name for name in names if is_page_name(name)]
        if any(may_hold_many(name) for name in found):
            return None
        total += len(found)
    return total

"""Files of another data set into a store, in batches; can be killed at any moment and started again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.imports.reading import read_file
from dateline.schema import Failure
from dateline.store.imports import Taken

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dateline.imports.base import DataSet
    from dateline.store.store import Store

BATCH_ROWS: Final = 5_000  # 0.5 s of work; what a commit takes, 0.1 s, is shared by so many
FIRST: Final = 20  # failures that are told; all are in the table
Watch = Callable[[str, int], None]


class Brought(Struct, frozen=True, kw_only=True):
    """What came of an import: what was taken, how many rows could not be read, and the first of them."""

    taken: Taken
    failed: int
    first: tuple[Failure, ...]


def import_files(
    data_set: DataSet,
    paths: Iterable[Path],
    store: Store,
    watch: Watch = lambda name, count: None,  # noqa: ARG005 - a watcher that does not look
) -> Brought:
    """Add the events of files to a store, and the rows that cannot be read to its failures; return what came of them.

    `watch` is told of every batch: the file, and how many rows. Raises `UsageError` as
    `read_file` does; the batches before are in the store then.
    """
    taken, failed, first = Taken(), 0, list[Failure]()
    for path in paths:
        results = read_file(path, data_set)
        while batch := list(islice(results, BATCH_ROWS)):
            bad = [result for result in batch if isinstance(result, Failure)]
            events = [result for result in batch if not isinstance(result, Failure)]
            taken += store.add_imports(events, bad)
            failed += len(bad)
            first += bad[: FIRST - len(first)]
            watch(str(path), len(batch))
    return Brought(taken=taken, failed=failed, first=tuple(first))

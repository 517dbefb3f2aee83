"""All data sets that can be imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.errors import UsageError
from dateline.imports import codes, gdelt, icews, polecat

if TYPE_CHECKING:
    from dateline.imports.base import DataSet

DATA_SETS: Final[tuple[DataSet, ...]] = (gdelt.DATA_SET, icews.DATA_SET, polecat.DATA_SET)


def find_data_set(name: str) -> DataSet:
    """Return a data set by its name; raises `UsageError` D560 with the names that there are."""
    for data_set in DATA_SETS:
        if data_set.name == name:
            return data_set
    known = ", ".join(data_set.name for data_set in DATA_SETS)
    raise UsageError(codes.UNKNOWN, f"there is no data set {name!r} to import; choose one of {known}")

"""The list of data sets."""

from __future__ import annotations

import pytest

from dateline.errors import UsageError
from dateline.imports.registry import DATA_SETS, find_data_set


def test_columns() -> None:
    """As many as their codebooks have."""
    assert {data_set.name: len(data_set.columns) for data_set in DATA_SETS} == {"gdelt": 61, "icews": 20, "polecat": 40}
    assert find_data_set("icews").about == "ICEWS events"


def test_no_such_data_set() -> None:
    """Those that there are are named."""
    with pytest.raises(UsageError, match=r"D560.*gdelt, icews, polecat"):
        find_data_set("acled")

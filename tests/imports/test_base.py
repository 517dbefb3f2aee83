"""Values of cells."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.imports.base import RowError, need, read_day, read_number


def test_values() -> None:
    """Unknown stays unknown."""
    assert read_day("20190924", "%Y-%m-%d", "%Y%m%d") == date(2019, 9, 24)
    assert read_number("-2.5", "x") == -2.5
    assert (read_day(None, "%Y"), read_number(None, "x")) == (None, None)


def test_what_is_none_is_told() -> None:
    """With the cell."""
    with pytest.raises(RowError, match="'20190231' is no day"):
        read_day("20190231", "%Y%m%d")
    with pytest.raises(RowError, match="Intensity is 'high'"):
        read_number("high", "Intensity")
    with pytest.raises(RowError, match="Day is empty"):
        need({}, "Day")

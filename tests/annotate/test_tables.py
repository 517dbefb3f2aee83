"""Compiled tables are read with their types."""

from __future__ import annotations

import msgspec
import pytest

from dateline.annotate.tables import read_table


def test_a_table_is_read() -> None:
    """The table of names holds its lists."""
    assert "president" in read_table("names", dict[str, list[str]])["titles"]


def test_a_table_of_another_shape_is_refused() -> None:
    """A table that does not fit its type is an error, not a surprise later."""
    with pytest.raises(msgspec.ValidationError):
        read_table("names", dict[str, int])

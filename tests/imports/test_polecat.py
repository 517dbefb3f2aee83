"""Rows of POLECAT."""

from __future__ import annotations

import pytest

from dateline.exports.polecat import COLUMNS as OURS
from dateline.imports.base import RowError
from dateline.imports.polecat import COLUMNS, read
from tests.imports.rows import POLECAT


def test_a_row() -> None:
    """Types and contexts are those of the codebook; others are in the row alone."""
    event = read({name: cell for name, cell in POLECAT.items() if cell != "None"})
    assert (event.type, event.mode, event.quad, event.goldstein) == ("CONSULT", "visit", 1, 4.0)
    assert event.contexts == ("economic", "human_rights")
    assert (event.actor.name, event.actor.country, event.recipient.name) == ("Ana Ruiz", "CHL", None)
    assert (event.maker, event.publisher, event.cameo) == ("polecat@NGEC_coder-Vers001", "The Example", None)


def test_a_type_that_is_none() -> None:
    """It is told."""
    with pytest.raises(RowError, match="'GREET' is no type of PLOVER"):
        read(POLECAT | {"Event Type": "greet"})


def test_columns_are_those_of_the_export() -> None:
    """What goes out comes in."""
    assert tuple(column.name for column in OURS) == COLUMNS

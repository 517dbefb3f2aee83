"""Codes of CAMEO in files."""

from __future__ import annotations

import pytest

from dateline.imports.base import RowError
from dateline.imports.cameo import find_type, read_cameo


@pytest.mark.parametrize(
    ("text", "code", "type_"),
    [
        ("042", "042", "CONSULT"),
        ("42", "042", "CONSULT"),
        ("311", "0311", "AGREE"),
        ("1823", "1823", "ASSAULT"),
        ("190", "190", "ASSAULT"),
        ("010", "010", None),
        ("20", "020", "REQUEST"),
        ("21", "021", None),
    ],
)
def test_codes(text: str, code: str, type_: str | None) -> None:
    """Zeros that a program took away come back; statements, and appeals that are not told apart here, have no type."""
    assert read_cameo(text) == code
    told = find_type(code)
    assert (None if told is None else told.type) == type_


@pytest.mark.parametrize("text", ["", "4", "04a", "00", "99999", "4.2"])
def test_what_is_no_code(text: str) -> None:
    """It is told."""
    with pytest.raises(RowError, match="no code of CAMEO"):
        read_cameo(text)


def test_a_longer_code_is_told_by_its_base() -> None:
    """Where the codebook has no entry of its own."""
    assert find_type("0429") == find_type("042")

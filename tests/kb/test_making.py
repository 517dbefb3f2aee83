"""Rows become structs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.kb.making import make_entry
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


def test_numbers_of_the_file_become_what_they_mean(tmp_path: Path) -> None:
    """Types and kinds by name, points in degrees, ids from keys or from GeoNames' numbers."""
    layer = make_base(tmp_path / "kb.sqlite").layers[0]
    (row,) = layer.by_name("peruvian")
    peru = make_entry(layer, row)
    assert (peru.id, peru.type, peru.kind, peru.lat, peru.prior) == ("country:PER", "country", "demonym", -10.0, 0.95)
    assert peru.source == "here"
    bare = layer.by_number(3936456)
    assert bare is not None
    assert (make_entry(layer, bare).id, make_entry(layer, bare).kind) == ("geonames:3936456", "name")

"""Seas, rivers, mountains, islands and regions for the knowledge base: kb/landforms.csv in, entities out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.kb.own import make_key
from dateline.kb.records import Entity, Named
from dateline.kb.rows import read_rows
from tools.kb_countries import OWN
from tools.kb_rows import LandformRow

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.kb.writer import Writer

LANDFORM_PRIOR: Final = 0.55  # beside a town of its name: as one of a million people


def write_landforms(writer: Writer, path: Path) -> None:
    """Write the landforms of a table; what kind each is stands in its notes."""
    for line in read_rows(path, LandformRow):
        row = line.row
        landform = Entity(
            type="place",
            name=row.name,
            key=make_key("place", row.country, row.name),
            prior=LANDFORM_PRIOR,
            country=row.country,
            lat=row.lat,
            lon=row.lon,
            source=OWN.name,
            names=tuple(Named(name, "alias") for name in row.aliases),
            notes={"kind": row.kind},
        )
        writer.add(landform)

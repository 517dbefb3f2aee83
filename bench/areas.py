"""All areas, in the order in which they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench import body, lines, ner, record, speed, syntax

if TYPE_CHECKING:
    from bench.area import Area

AREAS: Final[tuple[Area, ...]] = (syntax.AREA, lines.AREA, body.AREA, ner.AREA, record.AREA, speed.AREA)

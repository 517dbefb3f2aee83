"""All that the parts of one view share: the record, where its spans stand, what is coloured, and the screen."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from dateline.cli.view.context import Context
from dateline.cli.view.marks import Mark, find_marks
from dateline.cli.view.theme import Look
from dateline.schema import Record

Furniture = Literal["short", "all", "none"]


class Scene(Struct, frozen=True, kw_only=True):
    """One record on one screen; `quotes` is how many sentences are quoted for each fact."""

    record: Record
    context: Context
    marks: tuple[Mark, ...]
    look: Look
    quotes: int
    furniture: Furniture


def set_scene(record: Record, *, look: Look, quotes: int = 2, furniture: Furniture = "short") -> Scene:
    """Return the scene of a record."""
    return Scene(
        record=record,
        context=Context(record),
        marks=find_marks(record),
        look=look,
        quotes=quotes,
        furniture=furniture,
    )

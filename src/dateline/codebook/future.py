"""PLOVER's rule for what has not happened: future cooperation is AGREE, future conflict THREATEN."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.codebook.types import Codebook
    from dateline.schema import EventStatus

FUTURE: Final = frozenset({"planned", "promised", "possible"})
UNTOLD: Final = frozenset({"demanded", "denied"})  # told by the demand or refusal, an event of its own
COOPERATION: Final = frozenset({1, 2})
MATERIAL_CONFLICT: Final = 4


def coded_type(type_: str, status: EventStatus, book: Codebook) -> str | None:
    """Return the type under which PLOVER codes an event of a status; None for what it does not code.

    The record keeps the type of the act and its status apart; data sets of PLOVER have this type instead.
    """
    if status in UNTOLD:
        return None
    quad = book.quad(type_)
    if status not in FUTURE or quad is None:
        return type_
    if quad in COOPERATION:
        return "AGREE"
    return "THREATEN" if quad == MATERIAL_CONFLICT else type_

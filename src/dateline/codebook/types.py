"""What a codebook holds: event types with their modes, CAMEO codes with their way to PLOVER."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

Quad = Literal[1, 2, 3, 4]
QUAD_NAMES: Final[dict[int, str]] = {
    1: "verbal cooperation",
    2: "material cooperation",
    3: "verbal conflict",
    4: "material conflict",
}
ROOT_DIGITS: Final = 2  # the first digits of a CAMEO code name its root


class EventMode(Struct, frozen=True, kw_only=True):
    """A kind of event within a type; `score` runs from -10 (conflict) to 10 (cooperation)."""

    score: float
    about: str


class EventType(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A type of event; `recipient` tells that it makes no sense without one.

    `patterns` are those of a type of the user's own, written as in docs/how-to/add-event-types.md.
    """

    about: str
    quad: Quad | None = None
    score: float | None = None
    recipient: bool = False
    examples: tuple[str, ...] = ()
    modes: dict[str, EventMode] = {}
    patterns: tuple[str, ...] = ()


class CameoCode(Struct, frozen=True, kw_only=True):
    """A code of CAMEO: what it is in PLOVER, and its score on Goldstein's scale (-10 to 10), None where unknown."""

    label: str
    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    score: float | None = None


class Codebook(Struct, frozen=True, kw_only=True):
    """All types by name, all contexts, the roots of CAMEO and its codes."""

    types: dict[str, EventType]
    contexts: tuple[str, ...]
    roots: dict[str, str]
    codes: dict[str, CameoCode]

    def quad(self, type_: str) -> int | None:
        """Return the quad class of a type, None for a type without one or unknown."""
        found = self.types.get(type_)
        return None if found is None else found.quad

    def score(self, type_: str, *, mode: str | None = None, cameo: str | None = None) -> float | None:
        """Return the score of an event: that of its CAMEO code, else of its mode, else of its type."""
        code = None if cameo is None else self.codes.get(cameo)
        if code is not None and code.score is not None:
            return code.score
        found = self.types.get(type_)
        if found is None:
            return None
        return found.modes[mode].score if mode in found.modes else found.score

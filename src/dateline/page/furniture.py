"""The cues of a line in; what kind of furniture it is out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from dateline.schema import BlockRole

_ROLES: Final[tuple[tuple[str, BlockRole], ...]] = (
    ("legal", "legal"),
    ("trust", "trust"),
    ("share", "share"),
    ("comment", "comment"),
    ("subscribe", "subscribe"),
    ("advert", "furniture"),
    ("date", "furniture"),
    ("byline", "byline"),
    ("caption", "caption"),
    ("related", "furniture"),
    ("tag", "furniture"),
    ("navigation", "furniture"),
)


def name_furniture(cues: AbstractSet[str]) -> BlockRole | None:
    """Return the role that the cues of a line give it, None without any; headings of lists are plain furniture."""
    return next((role for cue, role in _ROLES if cue in cues), None)

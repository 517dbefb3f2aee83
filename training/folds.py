"""The site of a page in; which part of the data it belongs to out, the same in every process."""

from __future__ import annotations

from hashlib import md5
from typing import Final

FOLDS: Final = 5


def fold_of(site: str) -> int:
    """Return the part of the data that a site belongs to: all its pages are on one side."""
    return int(md5(site.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS

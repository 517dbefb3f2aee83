"""Reads pages: `open_source` turns a source into pages, `parse` a page into a document.

Both load on first use: what they need (lxml, trafilatura, httpx) takes a third of a second.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.page.limits import Limits
    from dateline.page.parsing import parse
    from dateline.page.readers import Reader, open_source

__all__ = ["Limits", "Reader", "open_source", "parse"]

_HOMES: Final = {
    "Limits": "dateline.page.limits",
    "Reader": "dateline.page.readers",
    "open_source": "dateline.page.readers",
    "parse": "dateline.page.parsing",
}


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(name)
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value

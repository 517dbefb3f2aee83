"""Places: the toponyms of a page, recognised and resolved to the knowledge base."""

from __future__ import annotations

from dateline.annotate.places.annotator import Places

__all__ = ["Places"]

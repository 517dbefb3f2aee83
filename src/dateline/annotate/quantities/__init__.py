"""Quantities: the numbers of a page with unit, bound, what they measure and how they changed."""

from __future__ import annotations

from dateline.annotate.quantities.annotator import Quantities

__all__ = ["Quantities"]

"""Tells what kind of page was read (whole article, its beginning, a list, no article) and what stands twice on it."""

from __future__ import annotations

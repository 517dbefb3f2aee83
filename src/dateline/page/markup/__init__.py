"""Reads HTML: tree, visible blocks, which of them are the article, what the markup says of the page."""

from __future__ import annotations

"""Reads plain text: lines, which of them are the article, what the others are."""

from __future__ import annotations

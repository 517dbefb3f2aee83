"""Statements: who says what on a page, through which channel, in whose words."""

from __future__ import annotations

from dateline.annotate.statements.annotator import Statements

__all__ = ["Statements"]

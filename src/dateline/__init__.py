"""Dateline turns news pages into records in which every fact cites its words."""

from __future__ import annotations

__version__ = "0.1.0"

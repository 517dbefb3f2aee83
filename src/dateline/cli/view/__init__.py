"""A record shown to a person: header, article, facts with their evidence, notes."""

from __future__ import annotations

"""What is known of countries, cities, persons in office and organizations: a name in, who or what may bear it out."""

from __future__ import annotations

from dateline.kb.base import KnowledgeBase
from dateline.kb.entries import Entry, Holder, Member, Role

__all__ = ["Entry", "Holder", "KnowledgeBase", "Member", "Role"]

"""Offices and functions of the actors of a page: the words of a title, whose it is, who bears it, from when to when."""

from __future__ import annotations

from dateline.annotate.roles.find import find_roles
from dateline.annotate.roles.found import FoundRole

__all__ = ["FoundRole", "find_roles"]

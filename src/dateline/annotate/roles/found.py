"""A role as the text gives it, before actors have ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.annotate.roles.owner import Owner
    from dateline.schema import RoleStatus, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRole:
    """A role: the words of its title, the lemma of their head (`noun`), whose it is, and ISO 8601 dates if told."""

    title: str
    noun: str
    owner: Owner
    status: RoleStatus
    start: str | None = None
    end: str | None = None
    evidence: tuple[Span, ...]

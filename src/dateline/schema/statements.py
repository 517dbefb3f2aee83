"""Statements: who claims what, through which channel."""

from __future__ import annotations

from typing import Literal

from dateline.schema.facts import Fact
from dateline.schema.spans import Span

StatementKind = Literal["direct", "indirect", "mixed"]
Stance = Literal["asserts", "denies", "expects", "demands", "promises", "believes", "asks"]


class Source(Span, frozen=True):
    """The words that name who says it, and the actor they stand for (null where unresolved)."""

    actor: str | None = None


class Statement(Fact, frozen=True, kw_only=True):
    """An attribution: source, cue, content; `via` is the actor that passes it on, `parent` the statement around it."""

    source: Source | None = None
    cue: Span | None = None
    content: tuple[Span, ...]
    kind: StatementKind
    channel: Span | None = None
    via: str | None = None
    stance: Stance
    parent: str | None = None

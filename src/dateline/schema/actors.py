"""Actors: who acts, is acted upon, speaks or is named."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from dateline.schema.facts import Fact
from dateline.schema.spans import Span

ActorType = Literal["person", "organization", "country", "government", "armed_group", "group", "place_as_actor"]
MentionKind = Literal["name", "description", "demonym", "metonym", "pronoun"]
RoleStatus = Literal["held", "claimed", "former", "future"]


class Mention(Span, frozen=True):
    """A stretch of text that stands for an actor: no leading article, no trailing 's, no apposition, no title."""

    kind: MentionKind


class Role(Struct, frozen=True, kw_only=True):
    """An office or function of an actor; `held_from` and `held_to` are ISO 8601 at the precision the text gives."""

    title: str
    of: str | None = None
    status: RoleStatus
    held_from: str | None = field(default=None, name="from")
    held_to: str | None = field(default=None, name="to")
    evidence: tuple[Span, ...]


class Actor(Fact, frozen=True, kw_only=True):
    """An actor with all its mentions; `country` is ISO 3166-1 alpha-3 (XKX for Kosovo), `kb` maps scheme to id."""

    name: str
    type: ActorType
    country: str | None = None
    kb: dict[str, str] = {}
    parent: str | None = None
    acts_for: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()

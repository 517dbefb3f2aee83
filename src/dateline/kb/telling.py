"""Everything that is known of those who bear a name, for a person who looks it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from dateline.kb.entries import NAME_KINDS, Entry, Holder, Member, NameKind
from dateline.kb.making import GEONAMES

if TYPE_CHECKING:
    from dateline.kb.base import KnowledgeBase


class KnownName(Struct, frozen=True):
    """A name by which an entity is found, as it is compared; `detail` as in `Entry`."""

    key: str
    kind: NameKind
    detail: str | None = None
    language: str | None = None


class Knowledge(Struct, frozen=True, kw_only=True):
    """What is known of one entity."""

    entry: Entry
    ids: dict[str, str]
    notes: dict[str, str]
    names: tuple[KnownName, ...]
    offices: tuple[Holder, ...]
    parents: tuple[Entry, ...]
    members: tuple[Member, ...]
    memberships: tuple[Member, ...]
    admin1: Entry | None = None


def tell(base: KnowledgeBase, name: str, *, most: int = 10) -> tuple[Knowledge, ...]:
    """Return what is known of at most `most` candidates for a name, likeliest first; an id is taken for a name too."""
    exact = base.entity(name)
    found = (exact,) if exact is not None else base.candidates(name)[:most]
    return tuple(_tell(base, entry) for entry in found)


def list_names(base: KnowledgeBase, key: str) -> tuple[KnownName, ...]:
    """Return all names of an entity. Looks through every name there is: a fifth of a second in the shipped file."""
    scheme, _, value = key.partition(":")
    found: dict[KnownName, None] = {}
    for layer in base.layers:
        number = int(value) if scheme == GEONAMES and value.isdecimal() else layer.number_of(key)
        for name, kind, detail, language in [] if number is None else layer.names_of(number):
            found[KnownName(name, NAME_KINDS[kind], detail, language)] = None
    return tuple(found)


def _tell(base: KnowledgeBase, entry: Entry) -> Knowledge:
    return Knowledge(
        entry=entry,
        ids=base.ids(entry.id),
        notes=base.notes(entry.id),
        names=list_names(base, entry.id),
        offices=base.offices(entry.id),
        parents=base.parents(entry.id),
        members=base.members(entry.id),
        memberships=base.memberships(entry.id),
        admin1=None if entry.admin1 is None else base.entity(entry.admin1),
    )

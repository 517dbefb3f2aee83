"""The words of roles: which nouns are offices or functions, what says that one is over, by which verbs it is given."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.annotate.tables import read_table
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from dateline.schema import RoleStatus

Words = frozenset[str]
PREFIXES: Final = frozenset("ex vice co then sub deputy".split())  # joined by a hyphen: "ex-envoy", "co-chair"
GENERALS: Final = frozenset("secretary attorney consul governor director prosecutor solicitor inspector".split())


class RoleTable(Struct, frozen=True, kw_only=True):
    """What `resources/roles.yaml` lists, field by field."""

    offices: Words
    functions: Words
    bodies: Words
    persons: Words
    modifiers: Words
    former: Words
    future: Words
    claimed: Words
    leading: dict[str, str]
    claiming: Words
    giving: Words
    granting: Words
    taking: Words
    serving: Words
    leaving: Words
    state: Words
    politics: Words
    governments: Words
    abroad: Words

    def status_of(self, word: str) -> RoleStatus | None:
        """Return what a word in small letters says of a role: "former", "elect" and "self-styled" say something."""
        if word in self.former:
            return "former"
        if word in self.future:
            return "future"
        return "claimed" if word in self.claimed else None


@lru_cache(maxsize=1)
def role_table() -> RoleTable:
    """Return the one table, read on first use."""
    return read_table("roles", RoleTable)


@lru_cache(maxsize=10_000)
def bare_noun(word: str) -> str:
    """Return a noun in small letters without what is joined to it before: "ex-envoy" is an "envoy"."""
    noun = word.lower()
    prefix, hyphen, rest = noun.partition("-")
    return rest if hyphen and prefix in PREFIXES else noun


@lru_cache(maxsize=20_000)
def is_office(noun: str) -> bool:
    """Tell whether a noun, by its lemma, is an office whose holder acts for a body or country."""
    return noun in role_table().offices or bare_noun(noun) in role_table().offices


@lru_cache(maxsize=20_000)
def is_person_role(noun: str) -> bool:
    """Tell whether a noun, by its lemma, is an office or function of a person."""
    return is_office(noun) or noun in role_table().functions or bare_noun(noun) in role_table().functions


def is_body_role(noun: str) -> bool:
    """Tell whether a noun, by its lemma, says what an organization is."""
    return noun in role_table().bodies


@lru_cache(maxsize=10_000)
def is_known_title(text: str) -> bool:
    """Tell whether the knowledge base has words as one title: "head of state", "leader of the opposition"."""
    return bool(shared_base().roles(text))

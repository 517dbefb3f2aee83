"""Who is at the head of something by a verb: "who led the ministry until 2019"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dateline.annotate.cast import OWNERS
from dateline.annotate.roles.modality import is_negated, is_past, said_by_modals
from dateline.annotate.roles.owner import Owner
from dateline.annotate.roles.spell import Spell, read_spell
from dateline.annotate.roles.table import role_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.cast import Cast
    from dateline.schema import RoleStatus


class Leader(NamedTuple):
    """A person who leads something: the chain of each, the verb, its noun ("leader"), whether it is over, and when."""

    chain: int
    verb: int
    last: int
    noun: str
    owner: Owner
    status: RoleStatus
    spell: Spell


def find_leaders(cast: Cast) -> Iterator[Leader]:
    """Yield the persons who lead, head, chair, command or rule a body or country that is an actor of the page."""
    nouns = role_table().leading
    for verb, lemma in enumerate(cast.lemmas):
        if lemma in nouns and cast.tree.upos[verb] == "VERB":
            leader = _read_leader(cast, verb, nouns[lemma])
            if leader is not None:
                yield leader


def _read_leader(cast: Cast, verb: int, noun: str) -> Leader | None:
    tree = cast.tree
    led = next((child for child in tree.children[verb] if tree.deps[child] == "obj" and child > verb), None)
    chain, owner = cast.subject(verb), None if led is None else cast.chain_at(led)
    if (
        led is None
        or chain is None
        or owner is None
        or cast.kinds[chain] != "person"
        or cast.kinds[owner] not in OWNERS
    ):
        return None
    if is_negated(cast, verb) or said_by_modals(cast, verb) is not None:
        return None
    spell = read_spell(cast, verb)
    is_over = spell.end is not None or (is_past(cast, verb) and tree.deps[verb] == "acl:relcl")
    last = max(led + 1, spell.last or 0)
    return Leader(chain, verb, last, noun, Owner(owner, cast.country_of(owner)), "former" if is_over else "held", spell)

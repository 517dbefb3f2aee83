"""The roles of a page: actors as phrases in chains in, what each is or was of whom out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.roles.bearing import find_bearings
from dateline.annotate.roles.found import FoundRole
from dateline.annotate.roles.leading import find_leaders
from dateline.annotate.roles.merge import bare_title, merge_roles
from dateline.annotate.roles.owner import NOBODY, Owner, find_owner
from dateline.annotate.roles.spell import UNKNOWN, read_spell
from dateline.annotate.roles.table import bare_noun, is_office
from dateline.annotate.roles.title import read_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dateline.annotate.cast import Cast
    from dateline.annotate.roles.bearing import Bearing
    from dateline.annotate.roles.leading import Leader
    from dateline.annotate.roles.spell import Spell
    from dateline.annotate.roles.title import Title
    from dateline.schema import Span

COUNTERPARTS: Final = frozenset({"counterpart", "homologue"})
ENDING: Final = frozenset({"PUNCT", "VERB", "AUX", "SCONJ", "CCONJ"})
PREDICATE: Final = "xcomp"
MOST_WORDS: Final = 15  # of what is quoted for a role


def find_roles(cast: Cast) -> Mapping[int, Sequence[FoundRole]]:
    """Return the roles of the actors of a page by chain, each once, in the order of the text."""
    found: dict[int, list[FoundRole]] = defaultdict(list)
    counterparts: list[tuple[int, FoundRole]] = []
    weak: list[tuple[int, FoundRole]] = []
    for bearing in find_bearings(cast):
        role = _read_role(cast, bearing)
        if role.noun in COUNTERPARTS:
            counterparts.append((bearing.chain, role))
        elif bearing.is_weak:
            weak.append((bearing.chain, role))
        else:
            found[bearing.chain].append(role)
    for leader in find_leaders(cast):
        found[leader.chain].append(_read_leader(cast, leader))
    for chain, role in weak:
        if _bears_out(found[chain], role):
            found[chain].append(role)
    for chain, role in counterparts:
        other = found.get(role.owner.holder, []) if role.owner.holder is not None else []
        found[chain].extend(_like(role, other))
    return {chain: merge_roles(roles) for chain, roles in found.items() if roles}


def _bears_out(roles: Sequence[FoundRole], role: FoundRole) -> bool:
    """Tell whether a role that rests on descriptions put together fits what an actor is for certain.

    It is told of somebody or more than a noun, and it is the only one, says the same, or is of the same owner.
    """
    if any(bare_title(other) == bare_title(role) for other in roles):
        return True
    if not roles:
        return role.owner != NOBODY or " " in role.title
    return role.owner != NOBODY and all(other.owner in {role.owner, NOBODY} for other in roles)


def _read_role(cast: Cast, bearing: Bearing) -> FoundRole:
    title = read_title(cast, bearing.head)
    spell = read_spell(cast, bearing.head)
    if spell == UNKNOWN and bearing.clause is not None:
        spell = read_spell(cast, bearing.clause, moment=bearing.moment)
    status = bearing.status or title.status or "held"
    return FoundRole(
        title=" ".join(title.text.split()),
        noun=bare_noun(cast.lemmas[bearing.head]),
        owner=find_owner(cast, bearing.head, title),
        status="former" if status == "held" and spell.end is not None else status,
        start=spell.start,
        end=spell.end,
        evidence=(_quote(cast, bearing, title, spell),),
    )


def _quote(cast: Cast, bearing: Bearing, title: Title, spell: Spell) -> Span:
    """Return the words that say a role: its phrase, with the verb that gives it and its dates where they are near."""
    index = cast.phrase_at.get(bearing.head)
    core = cast.page.phrases[index].core if index is not None else (title.first, _last_of_predicate(cast, bearing.head))
    start, end = min(core[0], title.first), max(core[1], title.last)
    if end - start > MOST_WORDS:
        start, end = title.first, title.last
    clause = bearing.clause
    if clause is not None and clause < start and end - clause <= MOST_WORDS:
        start = clause
    if spell.last is not None and end < spell.last <= start + MOST_WORDS:
        end = spell.last
    return cast.facts.cut_words(start, end)


def _last_of_predicate(cast: Cast, head: int) -> int:
    """Return where a predicate ends that is no phrase of its own: before a mark or another verb."""
    end = head + 1
    while cast.tree.deps[head] == PREDICATE and end <= cast.tree.highs[head] and cast.tree.upos[end] not in ENDING:
        end += 1
    return end


def _read_leader(cast: Cast, leader: Leader) -> FoundRole:
    return FoundRole(
        title=leader.noun,
        noun=leader.noun,
        owner=leader.owner,
        status=leader.status,
        start=leader.spell.start,
        end=leader.spell.end,
        evidence=(cast.facts.cut_words(leader.verb, leader.last),),
    )


def _like(role: FoundRole, roles: Iterable[FoundRole]) -> Iterator[FoundRole]:
    """Yield the office that makes someone a counterpart: that of the other one, of the country beside the word."""
    office = next((other for other in roles if other.status == "held" and is_office(other.noun)), None)
    if office is not None:
        yield replace(role, title=office.title, noun=office.noun, owner=Owner(role.owner.chain, role.owner.country))

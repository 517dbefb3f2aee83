"""Who an actor is: the phrases that stand for it and its link in; name, type, country, ids and confidence out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.described import described_country, described_name, described_type
from dateline.annotate.linking.link import link_groups
from dateline.annotate.namesakes import full_name, group_label
from dateline.annotate.offices import office_country, organ_country
from dateline.annotate.organizations import organization_type, owner_country
from dateline.annotate.ships import is_ship

if TYPE_CHECKING:
    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.linking.link import Link
    from dateline.annotate.mentions import Name
    from dateline.annotate.namesakes import Group
    from dateline.kb import KnowledgeBase
    from dateline.kb.entries import EntityType
    from dateline.schema import ActorType

Chain = Sequence["Phrase"]
STATES: Final = "iso3166-3"  # the scheme of codes for states that no longer exist
OWN: Final = "dateline"  # the scheme of the knowledge base's own ids
DESCRIBED_CONFIDENCE: Final = 0.7  # of an actor without a name: see docs/decisions/027-coreference.md
DIGITS: Final = 4
OWN_NAMED: Final = frozenset({"seat", "former"})  # found by these, an actor is called what the page calls it
ACTING: Final[dict[EntityType, ActorType]] = {
    "person": "person",
    "organization": "organization",
    "government": "government",
    "armed_group": "armed_group",
    "country": "country",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a record says of who an actor is; `country` is ISO 3166-1 alpha-3, `kb` holds ids by scheme."""

    name: str
    type: ActorType
    country: str | None
    kb: dict[str, str]
    confidence: float


def link_chains(
    phrases: Sequence[Phrase], chains: Sequence[Sequence[int]], facts: Facts, base: KnowledgeBase
) -> list[Link | None]:
    """Return for each chain of phrases, given by index, the entity that its names mean; None without one."""
    groups = {number: names_of([phrases[index] for index in chain]) for number, chain in enumerate(chains)}
    named = {number: group for number, group in groups.items() if group}
    links = dict(zip(named, link_groups(list(named.values()), facts, base), strict=True))
    return [links.get(number) for number in range(len(chains))]


def merge_linked(
    chains: Sequence[Sequence[int]], links: Sequence[Link | None]
) -> tuple[list[list[int]], list[Link | None]]:
    """Return the chains and their links, those of one entity made one: "the EU" and "European Union".

    A seat stays apart from the government that it stands for.
    """
    merged: dict[object, tuple[list[int], Link | None]] = {}
    for number, (chain, link) in enumerate(zip(chains, links, strict=True)):
        key = number if link is None else (link.entry.id, "seat" in link.reasons)
        before, first = merged.get(key, ([], link))
        merged[key] = [*before, *chain], first
    ordered = sorted(((sorted(chain), link) for chain, link in merged.values()), key=lambda pair: pair[0])
    return [chain for chain, _ in ordered], [link for _, link in ordered]


def identify(chain: Chain, link: Link | None, facts: Facts, base: KnowledgeBase) -> Identity | None:
    """Return who a chain stands for, None where it is no actor (a place, a work, a set of countries)."""
    group = names_of(chain)
    if not group:
        return _describe(chain, facts)
    kind = ACTING.get(link.entry.type) if link is not None else actor_type(group, facts.frame.words)
    if kind is None:
        return None
    named = actor_country(group, kind, facts.frame.words)
    own = None if link is None else _iso(link.entry.country)
    score = max(name.score for name in group)
    return Identity(
        name=_actor_name(group, link),
        type=kind,
        country=own or named or (None if kind == "country" else described_country(chain, facts)),
        kb=_known_ids(group, link, base),
        confidence=round(score if link is None else score * link.chance, DIGITS),
    )


def names_of(chain: Sequence[Phrase]) -> Group:
    """Return the names among the phrases of a chain."""
    return [phrase.name for phrase in chain if phrase.name is not None]


def actor_type(group: Group, words: tuple[str, ...] = ()) -> ActorType | None:
    """Return the type of the actor that a group of names stands for; None where it is none (a place, a work, a law).

    `words` are those of the page: what stands before a name says that it is a ship's.
    """
    if group[0].is_people or any(is_ship(name, words) for name in group):
        return "group"
    if group[0].country is not None or group[0].is_open:
        return "country"
    label = group_label(group)
    if label == "person":
        return "person"
    if label == "organization":
        return organization_type([mention.text for mention in group])
    return None


def actor_country(group: Group, kind: ActorType, words: tuple[str, ...]) -> str | None:
    """Return the country that an actor is or belongs to, as an organization's name or a person's office says.

    "Venezuelan Supreme Court" and "Ministry of Defence of Ghana" say so, as does "Kremlin"; "Bank of Mali" does not.
    """
    country = group[0].country
    if country is not None:
        return _iso(country)
    owners = (_owner(mention, words, kind) for mention in group)
    named = {code for code in owners if code is not None}
    return named.pop() if len(named) == 1 else None


def _describe(chain: Chain, facts: Facts) -> Identity | None:
    kind = described_type(chain, facts)
    if kind is None:
        return None
    name, country = described_name(chain, facts), described_country(chain, facts)
    return Identity(name=name, type=kind, country=country, kb={}, confidence=DESCRIBED_CONFIDENCE)


def _iso(code: str | None) -> str | None:
    return None if code is None or code not in country_table().territories else country_table().iso(code)


def _owner(mention: Name, words: tuple[str, ...], kind: ActorType) -> str | None:
    """Return the country that one mention says its actor belongs to."""
    if kind == "person":
        return office_country(words, mention)
    owner = owner_country(mention.text)
    return organ_country(words, mention) if owner is None and kind == "government" else owner


def _actor_name(group: Group, link: Link | None) -> str:
    """Return the name by which an actor is known; a seat or a former name stays: "Kremlin", "Twitter"."""
    country = group[0].country
    if country is not None and not group[0].is_people:
        return country_table().territories[country].name
    return full_name(group) if link is None or not OWN_NAMED.isdisjoint(link.reasons) else link.entry.name


def _known_ids(group: Group, link: Link | None, base: KnowledgeBase) -> dict[str, str]:
    """Return the ids of an actor: others' and the knowledge base's own; a state that is no more has its old code."""
    ids = {} if link is None else {OWN: link.entry.id} | base.ids(link.entry.id)
    country = group[0].country
    if country is not None and not group[0].is_people and country_table().territories[country].ended is not None:
        ids[STATES] = country_table().territories[country].iso2
    return dict(sorted(ids.items()))

"""Actors of a page: persons, bodies and countries that it names or describes, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.cast import Cast
from dateline.annotate.coreference.page import find_chains
from dateline.annotate.countries import country_table
from dateline.annotate.described import described_country, described_name, described_type, is_listed
from dateline.annotate.namesakes import Group, full_name, group_label
from dateline.annotate.offices import office_country, organ_country
from dateline.annotate.organizations import is_seat, organization_type, owner_country
from dateline.annotate.relations.relate import relate_actors
from dateline.schema import Actor, ActorType, Mention, MentionKind, Span, make_fact_id

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.mentions import Name

VERSION: Final = "3"
STATES: Final = "iso3166-3"  # the scheme of codes for states that no longer exist
DESCRIBED_CONFIDENCE: Final = 0.7  # of an actor without a name: see docs/decisions/027-coreference.md
Chain = Sequence["Phrase"]


class Actors:
    """Gives `Facts.actors`, with their roles and what ties them to each other."""

    name = "actors"
    needs: frozenset[str] = frozenset({"names", "syntax"})
    gives: frozenset[str] = frozenset({"actors"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the actors of one page."""
        facts = facts_of(doc)
        cast = read_cast(facts)
        facts.actors.extend(relate_actors(cast, dict(_make_actors(cast))))
        return doc


def read_cast(facts: Facts) -> Cast:
    """Return the phrases of an encoded page with whom they stand for."""
    page, chains = find_chains(facts)
    kinds = tuple(_chain_kind([page.phrases[index] for index in chain], facts) for chain in chains)
    return Cast(facts=facts, page=page, chains=chains, kinds=kinds)


def _chain_kind(chain: Chain, facts: Facts) -> ActorType | None:
    """Return the type of the actor that a chain stands for, by its names, else by its descriptions."""
    group = _names(chain)
    return actor_type(group) if group else described_type(chain, facts)


def _names(chain: Chain) -> Group:
    return [phrase.name for phrase in chain if phrase.name is not None]


def _make_actors(cast: Cast) -> Iterator[tuple[int, Actor]]:
    """Yield the actors of a page by their chains, without what ties them to each other."""
    for number, kind in enumerate(cast.kinds):
        if kind is not None:
            yield number, _make_actor(list(cast.phrases(number)), kind, cast.facts)


def _make_actor(chain: Chain, kind: ActorType, facts: Facts) -> Actor:
    group = _names(chain)
    mentions = tuple(_make_mentions(chain, facts))
    name = _actor_name(group) if group else described_name(chain, facts)
    first = Span(mentions[0].start, mentions[0].end, mentions[0].quote)
    return Actor(
        id=make_fact_id("actor", facts.document.sha256, kind, name, mentions[0].start),
        evidence=tuple(_distinct_forms(group)) if group else (first,),
        maker=facts.maker(Actors.name, VERSION),
        confidence=max((name.score for name in group), default=DESCRIBED_CONFIDENCE),
        name=name,
        type=kind,
        country=_chain_country(chain, group, facts),
        kb=_known_ids(group) if group else {},
        mentions=mentions,
    )


def _chain_country(chain: Chain, group: Group, facts: Facts) -> str | None:
    """Return the country of an actor by its names, else by what its descriptions name."""
    named = actor_country(group, facts.frame.words) if group else None
    is_country = bool(group) and group[0].country is not None
    return named if named is not None or is_country else described_country(chain, facts)


def _make_mentions(chain: Chain, facts: Facts) -> Iterator[Mention]:
    """Yield the mentions of an actor in order; what is said twice of the same words is said once."""
    for phrase in chain:
        if is_listed(phrase):
            span = facts.cut_words(*phrase.core)
            yield Mention(span.start, span.end, span.quote, _mention_kind(phrase))


def _mention_kind(phrase: Phrase) -> MentionKind:
    if phrase.form == "pronoun":
        return "pronoun"
    if phrase.name is None:
        return "description"
    if phrase.name.is_demonym:
        return "demonym"
    return "metonym" if phrase.name.is_metonym or is_seat(phrase.name.text) else "name"


def actor_type(group: Group) -> ActorType | None:
    """Return the type of the actor that a group of names stands for; None where it is none (a place, a work, a law)."""
    if group[0].country is not None or group[0].is_open:
        return "country"
    label = group_label(group)
    if label == "person":
        return "person"
    if label == "organization":
        return organization_type([mention.text for mention in group])
    return None


def actor_country(group: Group, words: tuple[str, ...]) -> str | None:
    """Return the country that an actor is or belongs to, as an organization's name or a person's office says.

    "Venezuelan Supreme Court" and "Ministry of Defence of Ghana" say so, as does "Kremlin"; "Bank of Mali" does not.
    """
    country = group[0].country
    if country is not None:
        return country_table().iso(country)
    owners = (_owner(mention, words, actor_type(group)) for mention in group)
    named = {code for code in owners if code is not None}
    return named.pop() if len(named) == 1 else None


def _owner(mention: Name, words: tuple[str, ...], kind: ActorType | None) -> str | None:
    """Return the country that one mention says its actor belongs to."""
    if kind == "person":
        return office_country(words, mention)
    owner = owner_country(mention.text)
    return organ_country(words, mention) if owner is None and kind == "government" else owner


def _actor_name(group: Group) -> str:
    country = group[0].country
    return full_name(group) if country is None else country_table().territories[country].name


def _known_ids(group: Group) -> dict[str, str]:
    country = group[0].country
    if country is None or country_table().territories[country].ended is None:
        return {}
    return {STATES: country_table().territories[country].iso2}


def _distinct_forms(group: Group) -> Iterator[Span]:
    """Yield the first mention of each form of the name: what the grouping rests on."""
    seen: set[str] = set()
    for mention in group:
        if mention.text not in seen:
            seen.add(mention.text)
            yield mention.span

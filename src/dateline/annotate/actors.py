"""Actors by name: persons, organizations and countries that a page names, each with all its named mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.countries import country_table
from dateline.annotate.mentions import Name, find_names
from dateline.annotate.namesakes import Group, full_name, group_label, group_names
from dateline.annotate.offices import names_actor, office_country, organ_country
from dateline.annotate.organizations import is_seat, organization_type, owner_country
from dateline.schema import Actor, ActorType, Mention, MentionKind, Span, make_fact_id

if TYPE_CHECKING:
    from spacy.tokens import Doc

VERSION: Final = "1"
STATES: Final = "iso3166-3"  # the scheme of codes for states that no longer exist


class Actors:
    """Gives `Facts.actors`; mentions by description or pronoun, roles and parents come with later versions."""

    name = "actors"
    needs: frozenset[str] = frozenset({"names"})
    gives: frozenset[str] = frozenset({"actors"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the actors of one page."""
        facts = facts_of(doc)
        names = [name for name in find_names(facts) if names_actor(facts.frame.words, name)]
        groups = group_names(names, facts.document.text)
        facts.actors.extend(_make_actors(groups, facts))
        return doc


def _make_actors(groups: Sequence[Group], facts: Facts) -> Iterator[Actor]:
    maker = facts.maker(Actors.name, VERSION)
    for group in groups:
        kind = actor_type(group)
        if kind is None:
            continue
        name = _actor_name(group)
        yield Actor(
            id=make_fact_id("actor", facts.document.sha256, kind, name, group[0].span.start),
            evidence=tuple(_distinct_forms(group)),
            maker=maker,
            confidence=max(mention.score for mention in group),
            name=name,
            type=kind,
            country=actor_country(group, facts.frame.words),
            kb=_known_ids(group),
            mentions=tuple(_make_mention(mention) for mention in group),
        )


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


def _make_mention(name: Name) -> Mention:
    return Mention(name.span.start, name.span.end, name.span.quote, _mention_kind(name))


def _mention_kind(name: Name) -> MentionKind:
    if name.is_demonym:
        return "demonym"
    return "metonym" if is_seat(name.text) else "name"

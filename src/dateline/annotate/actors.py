"""Actors of a page: persons, bodies and countries that it names or describes, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from dateline.annotate.acting.judge import judge_chains
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.cast import Cast
from dateline.annotate.coreference.page import find_chains
from dateline.annotate.described import is_listed
from dateline.annotate.identity import identify, link_chains, merge_linked, names_of
from dateline.annotate.organizations import is_seat
from dateline.annotate.relations.relate import relate_actors
from dateline.annotate.ships import acts_as_ship
from dateline.kb.base import shared_base
from dateline.schema import Actor, Mention, MentionKind, Span, make_fact_id

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dateline.annotate.coreference.page import Prepared
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.identity import Identity
    from dateline.annotate.namesakes import Group

VERSION: Final = "4"
Chain = Sequence["Phrase"]


class Actors:
    """Gives `Facts.actors`, with their roles and what ties them to each other."""

    name = "actors"
    needs: frozenset[str] = frozenset({"names", "syntax"})
    gives: frozenset[str] = frozenset({"actors"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the actors of one page."""
        facts = facts_of(doc)
        facts.actors.extend(make_actors(facts))
        return doc


def make_actors(facts: Facts) -> tuple[Actor, ...]:
    """Return the actors of an encoded page in the order of their first mention."""
    cast = read_cast(facts)
    made = {
        number: _make_actor(list(cast.phrases(number)), identity, facts)
        for number, identity in enumerate(cast.identities)
        if identity is not None
    }
    return tuple(relate_actors(cast, made))


def read_cast(facts: Facts) -> Cast:
    """Return the phrases of an encoded page with whom they stand for."""
    base = shared_base()
    page, found = find_chains(facts)
    judged = list(judge_chains(facts, page, found))
    things = {index for chain, acts in judged if not (acts or _is_ship(page, chain, facts)) for index in chain}
    apart = [chain for chain, _ in judged]
    chains, links = merge_linked(apart, link_chains(page.phrases, apart, facts, base))
    identities = [
        None if things.issuperset(chain) else identify([page.phrases[at] for at in chain], link, facts, base)
        for chain, link in zip(chains, links, strict=True)
    ]
    return Cast(facts=facts, page=page, chains=chains, identities=identities)


def _is_ship(page: Prepared, chain: Sequence[int], facts: Facts) -> bool:
    return any(acts_as_ship(page.phrases[index], facts) for index in chain)


def _make_actor(chain: Chain, identity: Identity, facts: Facts) -> Actor:
    mentions = tuple(_make_mentions(chain, facts))
    group = names_of(chain)
    first = Span(mentions[0].start, mentions[0].end, mentions[0].quote)
    return Actor(
        id=make_fact_id("actor", facts.document.sha256, identity.type, identity.name, mentions[0].start),
        evidence=tuple(_distinct_forms(group)) if group else (first,),
        maker=facts.maker(Actors.name, VERSION),
        confidence=identity.confidence,
        name=identity.name,
        type=identity.type,
        country=identity.country,
        kb=identity.kb,
        mentions=mentions,
    )


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


def _distinct_forms(group: Group) -> Iterator[Span]:
    """Yield the first mention of each form of the name: what the grouping rests on."""
    seen: set[str] = set()
    for mention in group:
        if mention.text not in seen:
            seen.add(mention.text)
            yield mention.span

"""Who stands on the other side of an event that names one side only: in its sentence, or across the page.

"Chad demanded an answer, a day after Niger had closed the road": of a demand there is somebody of whom it is made.
Where a page has told time and again what two states do to each other, the one is who the other demands things of.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.phrases import CLAUSES
from dateline.annotate.events.claims import find_claims
from dateline.annotate.events.pairs import DUAL
from dateline.annotate.events.parties import Parties
from dateline.annotate.events.pointed import is_anothers
from dateline.annotate.events.reach import Party, unique
from dateline.annotate.events.relevance import POLITICAL_TYPES
from dateline.annotate.events.sectors import sector_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dateline.annotate.events.merging import Told
    from dateline.annotate.events.page import EventPage
    from dateline.schema import Actor

DIRECTED: Final = frozenset(
    {"REQUEST", "REJECT", "THREATEN", "ACCUSE", "SANCTION", "SUPPORT", "AGREE", "COOPERATE", "AID", "CONCEDE"}
)
ACTING: Final = frozenset({"nsubj", "nsubj:pass", "obj", "nmod:poss"})
AGAINST: Final = frozenset({"OPP", "REB", "SEP", "INS"})
SIDES: Final = frozenset({"country", "government", "organization", "person", "armed_group"})
OFTEN: Final = 2  # events between two states before the one is taken for the other's counterpart


def add_counterparts(page: EventPage, tellings: Sequence[Told]) -> Iterator[Told]:
    """Yield the tellings, those with a recipient unsaid with the one that the page or the sentence leaves."""
    known = {actor.id: actor for actor in page.facts.actors}
    counterparts = _find_counterparts(tellings, known)
    for telling in tellings:
        if not _lacks_recipient(page, telling):
            yield telling
            continue
        found = _of_page(page, telling, counterparts=counterparts, known=known) or _of_sentence(page, telling)
        yield replace(telling, parties=Parties(telling.parties.actors, found), is_implied=bool(found))


def _lacks_recipient(page: EventPage, telling: Told) -> bool:
    """Tell whether somebody is unsaid; who acts for two, "ministers of both countries", acts upon each other."""
    parties = telling.parties
    if telling.trigger.kind.type not in DIRECTED or not parties.actors or parties.recipients:
        return False
    return not any(page.lemmas[each] in DUAL for each in _acting_words(page, telling))


def _acting_words(page: EventPage, telling: Told) -> set[int]:
    """Return the words of the phrases that name who acts."""
    extents = (page.tree.extent(party.word, without=CLAUSES) for party in telling.parties.actors)
    return {word for extent in extents for word in range(*extent)}


def _find_counterparts(tellings: Iterable[Told], known: Mapping[str, Actor]) -> dict[str, str]:
    """Return for each country the one that it has most to do with; none where two come first, or that is rarely."""
    counts: dict[str, Counter[str]] = {}
    for telling in tellings:
        actors, recipients = (_countries(side, known) for side in telling.parties)
        for one, other in ((one, other) for one in actors for other in recipients if one != other):
            counts.setdefault(one, Counter())[other] += 1
            counts.setdefault(other, Counter())[one] += 1
    ranked = {country: [*count.most_common(2), ("", 0)][:2] for country, count in counts.items()}
    return {
        country: first for country, ((first, often), (_, less)) in ranked.items() if often >= OFTEN and often > less
    }


def _of_page(
    page: EventPage, telling: Told, *, counterparts: Mapping[str, str], known: Mapping[str, Actor]
) -> tuple[Party, ...]:
    """Return the counterpart of the only state that acts, where nothing else stands in the recipient's place.

    Who acts against a state, the opposition, has not the counterpart of that state.
    """
    ruling = [party for party in telling.parties.actors if sector_of(known[party.actor]) not in AGAINST]
    countries = _countries(ruling, known)
    other = counterparts.get(next(iter(countries)), "") if len(countries) == 1 else ""
    state = page.states.get(other)
    own = {page.countries.get(each) for each in _acting_words(page, telling)}  # "the presidents of Chad and Niger"
    return () if state is None or telling.is_filled or other in own else (Party(state.id, telling.trigger.word),)


def _of_sentence(page: EventPage, telling: Told) -> tuple[Party, ...]:
    """Return the one other party that a sentence names, nobody where it names two."""
    trigger = page.facts.cut_words(telling.trigger.word, telling.trigger.word + 1)
    acting = {party.actor for party in telling.parties.actors} | {find_claims(page.facts, trigger).source}
    countries = {actor.country for party in telling.parties.actors if (actor := page.actor_at(party.word)) is not None}
    within = _acting_words(page, telling)
    others = unique(
        Party(actor.id, each)
        for each in page.sentence(telling.trigger.word)
        if each not in within and (actor := _named_at(page, each)) is not None and _may_answer(actor)
        if actor.id not in acting
        and (actor.country is None or actor.country not in countries)
        and not is_anothers(page.tree, each, telling.trigger.word)
    )
    return others if len(others) == 1 else ()


def _may_answer(actor: Actor) -> bool:
    """Tell whether an actor may be an unsaid other side: a state or armed group, or whoever goes by a name."""
    is_named = any(mention.kind == "name" for mention in actor.mentions)
    return actor.type in SIDES and (is_named or actor.type in POLITICAL_TYPES)


def _named_at(page: EventPage, word: int) -> Actor | None:
    """Return the actor at a word; at a name for a country or a place in it, the state.

    Where a preposition leads to a place it is no more than one: "a court in Lima".
    """
    is_named = page.tree.upos[word] == "PROPN" and page.tree.deps[word] in ACTING
    return page.party_at(word) if is_named else page.actors.get(word)


def _countries(parties: Iterable[Party], known: Mapping[str, Actor]) -> set[str]:
    return {country for party in parties if (country := known[party.actor].country) is not None}

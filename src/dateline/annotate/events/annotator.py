"""Events of a page: triggers with parties, status, time and place, mentions of one event together."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from dateline.annotate.base import facts_of
from dateline.annotate.events.accusing import find_accusations
from dateline.annotate.events.arguments import find_roles
from dateline.annotate.events.casualties import attack_of
from dateline.annotate.events.claims import find_claims
from dateline.annotate.events.clauses import Clauses
from dateline.annotate.events.confidence import sureness
from dateline.annotate.events.counterparts import add_counterparts
from dateline.annotate.events.datelines import complete, find_dateline
from dateline.annotate.events.judging import triggers_of
from dateline.annotate.events.merging import Told, group_tellings
from dateline.annotate.events.page import EVENTS, VERSION, read_page
from dateline.annotate.events.parties import find_parties
from dateline.annotate.events.relevance import Relevance
from dateline.annotate.events.sectors import sector_in
from dateline.annotate.events.setting import date_of, is_old, join_settings
from dateline.annotate.events.standing import stand
from dateline.codebook import shared_codebook
from dateline.schema import FACT_ROLES, Event, make_fact_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc

    from dateline.annotate.events.datelines import Dateline
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.reach import Party
    from dateline.annotate.events.triggers import Trigger
    from dateline.schema import BlockRole, Span

REFLEXIVE: Final = ("self", "selves")  # "committed itself" says nothing of the other side
IMPLIED: Final = " +counterpart"  # said in the rule of an event whose recipient is concluded


class Events:
    """Gives `Facts.events`."""

    name = EVENTS
    needs: frozenset[str] = frozenset({"syntax", "actors", "places", "quantities", "statements", "times"})
    gives: frozenset[str] = frozenset({"events"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the events of one page."""
        facts = facts_of(doc)
        page = read_page(facts)
        dateline = find_dateline(page)
        found = [_make_event(group, page, dateline) for group in group_tellings(find_tellings(page))]
        accusations = find_accusations(facts, found)
        facts.events.extend(sorted([*found, *accusations], key=lambda event: event.trigger.start))
        return doc


def find_tellings(page: EventPage) -> Iterator[Told]:
    """Yield every telling of an event in page order, without what only sounds like one."""
    triggers = triggers_of(page)
    clauses, places = Clauses(page, frozenset(trigger.word for trigger in triggers)), _Places(page)
    told = [_tell(page, trigger, clauses, places) for trigger in triggers]
    tellings = list(add_counterparts(page, told))
    yield from filter(Relevance(page, tellings).is_event, tellings)


def _tell(page: EventPage, trigger: Trigger, clauses: Clauses, places: _Places) -> Told:
    roles, role = find_roles(page, trigger), places.role_at(page.facts.frame.starts[trigger.word])
    standing, parties = stand(page, trigger), find_parties(page, roles)
    setting = clauses.find(trigger, standing)
    return Told(
        trigger=trigger,
        lemma=page.lemmas[trigger.word],
        parties=parties,
        standing=standing,
        setting=setting,
        is_definite=_is_definite(page, trigger),
        is_headline=role == "title",
        is_beside=role is not None and role not in FACT_ROLES,
        part_of=attack_of(page, trigger.word),
        countries=(_countries(page, parties.actors), _countries(page, parties.recipients)),
        is_old=is_old(setting.time, page.day),
        is_filled=any(_may_act(page, word) for word in roles.recipients),
    )


def _countries(page: EventPage, parties: Iterable[Party]) -> frozenset[str]:
    actors = (page.party_at(party.word) for party in parties)
    return frozenset(actor.country for actor in actors if actor is not None and actor.country is not None)


class _Places:
    """The blocks of a page, by where they stand."""

    def __init__(self, page: EventPage) -> None:
        self._blocks = sorted(page.facts.document.blocks, key=lambda block: block.start)

    def role_at(self, offset: int) -> BlockRole | None:
        """Return the role of the block around a character."""
        at = bisect_right(self._blocks, offset, key=lambda block: block.start) - 1
        return self._blocks[at].role if at >= 0 and offset < self._blocks[at].end else None


def _may_act(page: EventPage, word: int) -> bool:
    """Tell whether a word that leads to nobody known may stand for somebody: "those", "the workers"."""
    is_other = page.tree.upos[word] == "PRON" and not page.lemmas[word].endswith(REFLEXIVE)
    return is_other or word in page.actors or sector_in(page.lemmas[word]) is not None


def _is_definite(page: EventPage, trigger: Trigger) -> bool:
    """Tell whether a noun points back: "the attack"."""
    return trigger.entry.pattern.part == "n" and any(
        page.lemmas[child] in {"the", "this", "that", "its", "their"} for child in page.tree.children[trigger.word]
    )


def _make_event(group: Sequence[Told], page: EventPage, dateline: Dateline | None) -> Event:
    first = max(group, key=_fullness)
    facts, kind, book = page.facts, first.trigger.kind, shared_codebook()
    type_ = kind.type or ""
    trigger = facts.cut_words(first.trigger.word, first.trigger.word + 1)
    setting = join_settings([first.setting, *(telling.setting for telling in group)])
    if dateline is not None:
        setting = complete(setting, group, dateline, page)
    status = first.standing.status
    claims = find_claims(facts, trigger)
    return Event(
        id=make_fact_id("event", facts.document.sha256, type_, trigger.start),
        evidence=tuple(_evidence(group, page)),
        maker=facts.maker(EVENTS, VERSION),
        confidence=sureness(group),
        type=type_,
        mode=kind.mode,
        contexts=kind.contexts,
        cameo=kind.cameo,
        quad=book.quad(type_),
        goldstein=book.score(type_, mode=kind.mode, cameo=kind.cameo),
        actors=_ids(first.parties.actors),
        recipients=_ids(first.parties.recipients or _harmed(group)),
        trigger=trigger,
        status=status,
        negated=first.standing.is_negated,
        time=None if setting.time is None else setting.time.id,
        date=date_of(setting.time, is_ongoing=status == "ongoing"),
        time_from=setting.time_from,
        place=None if setting.place is None else setting.place.id,
        place_from=setting.place_from,
        claimed_in=claims.statements,
        said_by=claims.source,
        quantities=setting.quantities,
        rule=first.trigger.entry.rule + (IMPLIED if first.is_implied else ""),
    )


def _fullness(telling: Told) -> tuple[bool, bool, int]:
    """Return what a telling is chosen by: that it stands in the article, tells more than a toll, names most parties."""
    sides = len(telling.parties.actors) + len(telling.parties.recipients)
    return not telling.is_beside, telling.part_of is None, sides


def _harmed(group: Sequence[Told]) -> tuple[Party, ...]:
    """Return the dead and wounded whom a group counts, those told first."""
    tolls = (telling.parties.recipients for telling in group if telling.part_of is not None)
    return next((found for found in tolls if found), ())


def _ids(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(party.actor for party in parties)


def _evidence(group: Sequence[Told], page: EventPage) -> Iterator[Span]:
    """Yield for each telling the words from its first party to its last, its trigger among them."""
    for telling in group:
        words = [
            telling.trigger.word,
            *(party.word for party in (*telling.parties.actors, *telling.parties.recipients)),
        ]
        here = [word for word in words if page.tree.sentences[word] == page.tree.sentences[telling.trigger.word]]
        yield page.facts.cut_words(min(here), max(here) + 1)

"""What the dateline of a page says of the news of its first sentence: "NAIROBI, March 3 (Agency) - Kenya gave ..."."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.events.owners import CLAUSE_HEADS, clause_head
from dateline.annotate.events.sectors import sector_of
from dateline.annotate.events.setting import is_old
from dateline.annotate.events.sharing import PRESENT, shares_setting
from dateline.annotate.events.slots import prepositions
from dateline.annotate.events.spots import LOCATING, head_of, named_by
from dateline.annotate.events.status import AUXILIARIES, status_words
from dateline.schema import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.events.merging import Told
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.setting import Setting
    from dateline.schema import Place, PlaceMention, Time

DATED: Final = frozenset({"DATE", "TIME"})
ARGUMENTS: Final = frozenset({"nsubj", "nsubj:pass", "obj"})
REPORTED: Final = frozenset({"ccomp", "parataxis"})
JOINED: Final = "conj"
STEPS: Final = 4  # clauses between an event and the root of its sentence
FROM: Final = frozenset({"of", "from", "with", "by"})  # "recalled its ambassador from Lima"
PERFECT: Final = "have"
EVERYWHERE: Final = frozenset({"JUD", "COP", "MIL", "REB", "CRM"})  # whose news a capital tells wherever it happened


@dataclass(frozen=True, slots=True)
class Dateline:
    """The dateline of a page: its day and place, and `lead`, the words of the first sentence behind it.

    `timed` and `placed` are the verbs in it whose clauses tell a time or another place.
    """

    lead: range
    time: Time | None
    place: tuple[Place, PlaceMention] | None
    timed: frozenset[int]
    placed: frozenset[int]


def find_dateline(page: EventPage) -> Dateline | None:
    """Return the dateline of a page; None where there is none, or no sentence behind it."""
    stretch = next(iter(find_stretches(page)), None)
    lead = None if stretch is None else _lead(stretch[1], page)
    if stretch is None or lead is None:
        return None
    frame = page.facts.frame
    first = frame.starts[lead.start], frame.ends[lead.stop - 1]
    time = next(_times(stretch, page), None)
    place = min(_places(stretch, page), key=_vagueness, default=None)
    others = (mention for other, mention in _places(first, page) if place is not None and other is not place[0])
    timed = (head_of(page, each.start, each.end) for each in _times(first, page))
    placed = (head_of(page, each.start, each.end) for each in others)
    return Dateline(
        lead=lead,
        time=time,
        place=place,
        timed=frozenset(clause_head(page.tree, head) for head in timed),
        placed=frozenset(clause_head(page.tree, head) for head in placed if _is_where(head, page)),
    )


def find_stretches(page: EventPage) -> list[tuple[int, int]]:
    """Return where datelines stand, in characters: the line of an agency before the story, and blocks of their own."""
    document = page.facts.document
    lines = () if document.credit is None else document.credit.evidence
    blocks = ((block.start, block.end) for block in document.blocks if block.role == "dateline")
    return [*((span.start, span.end) for span in lines), *blocks]


def _lead(end: int, page: EventPage) -> range | None:
    """Return the words of the sentence behind a dateline, without the dateline itself and the dash between."""
    frame = page.facts.frame
    behind = range(bisect_left(frame.starts, end), len(frame.words))
    first = next((word for word in behind if frame.words[word][0].isalnum()), None)
    return None if first is None else range(first, page.sentence(first).stop)


def _times(stretch: tuple[int, int], page: EventPage) -> Iterator[Time]:
    return (time for time in page.facts.times if time.type in DATED and stretch[0] <= time.start < stretch[1])


def _places(stretch: tuple[int, int], page: EventPage) -> Iterator[tuple[Place, PlaceMention]]:
    for place in page.facts.places:
        for mention in place.mentions:
            if mention.use == "place" and stretch[0] <= mention.start < stretch[1]:
                yield place, mention


def _vagueness(found: tuple[Place, PlaceMention]) -> tuple[bool, int]:
    """Return what the place of a dateline is chosen by: of "BAMAKO, Mali" the town."""
    place, mention = found
    return place.precision == "country", mention.start


def _is_where(head: int, page: EventPage) -> bool:
    """Tell whether a place may be where something is: not whom it names, not whence: "two diplomats of Chad"."""
    told = set(prepositions(page, head))
    if told & LOCATING or named_by(page, head, is_country=False) is not None:
        return True
    return head not in page.actors and not told & FROM


def complete(setting: Setting, tellings: Sequence[Told], dateline: Dateline, page: EventPage) -> Setting:
    """Return the setting of an event with day and place of the dateline, where it has none of its own and they fit.

    They fit what the first sentence tells as news: as happened, in its main clause or as what somebody says in it. The
    place fits only those who act at home there: of "PARIS - Rebels took Bouaké" France is no party.
    """
    for telling in tellings:
        verbs = _news_verbs(telling, dateline, page)
        if not verbs:
            continue
        if setting.time is None and dateline.time is not None and _is_then(telling, verbs, dateline, page):
            words = Span(dateline.time.start, dateline.time.end, dateline.time.quote)
            setting = setting.at(dateline.time, words, "dateline")
        if setting.place is None and dateline.place is not None and _is_there(telling, verbs, dateline, page):
            setting = setting.in_(*dateline.place, "dateline") if not is_old(setting.time, page.day) else setting
    return setting


def _is_then(telling: Told, verbs: Sequence[int], dateline: Dateline, page: EventPage) -> bool:
    return telling.standing.status == "happened" and not _tells(dateline.timed, verbs, page)


def _is_there(telling: Told, verbs: Sequence[int], dateline: Dateline, page: EventPage) -> bool:
    country = None if dateline.place is None else dateline.place[0].country
    return country is not None and not _tells(dateline.placed, verbs, page) and _acts_in(country, telling, page)


def _tells(heads: frozenset[int], verbs: Sequence[int], page: EventPage) -> bool:
    """Tell whether one of some clauses belongs to those of an event: is one of them, or joined to one."""
    return any(not _upwards(head, page).isdisjoint(verbs) for head in heads)


def _upwards(verb: int, page: EventPage) -> set[int]:
    """Return a verb and those above that it shares its subject or time with."""
    found = {verb}
    for _ in range(STEPS):
        if not shares_setting(page, verb):
            break
        verb = page.tree.heads[verb]
        found.add(verb)
    return found


def _news_verbs(telling: Told, dateline: Dateline, page: EventPage) -> list[int]:
    """Return the verb that tells an event and those above it, where the first sentence tells it as news; else none.

    News is what just happened or goes on: not what was before that, nor what is so at all times.
    """
    tree, word = page.tree, telling.trigger.word
    if word not in dateline.lead or telling.standing.status not in {"happened", "ongoing"}:
        return []
    verb = tree.heads[word] if tree.upos[word] not in CLAUSE_HEADS and tree.deps[word] in ARGUMENTS else word
    if tree.upos[verb] not in CLAUSE_HEADS or tree.xpos[verb] in PRESENT:
        return []
    verbs = []
    for _ in range(STEPS):
        verbs.append(verb)
        if _is_before(verb, page):
            return []
        if tree.heads[verb] == verb:
            return verbs
        is_said = tree.deps[verb] in REPORTED and page.lemmas[tree.heads[verb]] in status_words()["reporting"]
        if tree.deps[verb] != JOINED and not is_said:
            return []
        verb = tree.heads[verb]
    return []


def _is_before(word: int, page: EventPage) -> bool:
    """Tell whether a verb stands in the pluperfect: "had fired"."""
    tree = page.tree
    return any(
        tree.deps[child] in AUXILIARIES and page.lemmas[child] == PERFECT and tree.xpos[child] == "VBD"
        for child in tree.children[word]
    )


def _acts_in(country: str, telling: Told, page: EventPage) -> bool:
    """Tell whether who acts is of a country, and none of those who act all over it."""
    parties = {party.actor for party in telling.parties.actors}
    return any(
        actor.country == country and sector_of(actor, day=page.day) not in EVERYWHERE
        for actor in page.facts.actors
        if actor.id in parties
    )

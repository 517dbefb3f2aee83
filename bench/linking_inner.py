"""Names inside names, which GUM marks and a record does not list: "[Ada Lovelace] Institute", "University of [Ohio]".

Whoever bears the same words elsewhere on the page is meant; else they are what they say.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bench.linking_score import Answer
from dateline.annotate.coreference.nouns import name_gender
from dateline.annotate.countries import country_table
from dateline.annotate.mentions import find_names
from dateline.annotate.names import ARTICLES, POSSESSIVES, is_acronym
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.kb.entries import EntityType, NameKind
    from dateline.schema import Actor

Words = tuple[str, ...]
BODIES: Final[frozenset[EntityType]] = frozenset({"organization", "government", "armed_group"})
ACRONYMS: Final[frozenset[NameKind]] = frozenset({"acronym", "name"})
TYPES: Final = {"person": "person", "country": "place", "place_as_actor": "place"}
LONGEST: Final = 6  # words of a name that is looked for inside others
PERSON: Final = 2  # words of one: given and family name


def find_inner_answers(facts: Facts, actors: Sequence[Actor]) -> Iterator[Answer]:
    """Yield what stands inside the names of a page; a name of a person has none."""
    for answer in _find_all(facts, actors):
        yield answer
        yield from _with_possessive(facts, answer)


def _with_possessive(facts: Facts, answer: Answer) -> Iterator[Answer]:
    """Yield an answer with the 's behind it, which GUM counts to a name."""
    word = bisect_left(facts.frame.starts, answer.end)
    if word < len(facts.frame.words) and facts.frame.words[word] in POSSESSIVES:
        yield replace(answer, end=facts.frame.ends[word])


def _find_all(facts: Facts, actors: Sequence[Actor]) -> Iterator[Answer]:
    known = dict(_known_words(facts, actors))
    yield from _find_known(facts, known)
    for name in find_names(facts):
        if name.label != "person" and name.end - name.start > 1:
            words = facts.frame.words[name.start : name.end]
            for start, end, kind in {*_parts(words)}:
                if words[start:end] not in known:
                    yield _by_itself(facts, name.start + start, name.start + end, kind)


def _known_words(facts: Facts, actors: Sequence[Actor]) -> Iterator[tuple[Words, Actor]]:
    """Yield the words of each name of an actor with the actor, and the family name of a person."""
    starts = facts.frame.starts
    for actor in actors:
        for mention in actor.mentions:
            words = facts.frame.words[bisect_left(starts, mention.start) : bisect_left(starts, mention.end)]
            if mention.kind == "name" and 0 < len(words) <= LONGEST:
                yield words, actor
                if actor.type == "person" and len(words) > 1:
                    yield words[-1:], actor


def _find_known(facts: Facts, known: Mapping[Words, Actor]) -> Iterator[Answer]:
    """Yield the actors of a page wherever their names stand with their capitals; inside a person's nobody does."""
    words, index = facts.frame.words, 0
    while index < len(words):
        sizes = range(min(LONGEST, len(words) - index), 0, -1) if words[index][:1].isupper() else range(0)
        fitting = [size for size in sizes if words[index : index + size] in known]
        for size in fitting:
            yield _of_actor(facts, index, index + size, known[words[index : index + size]])
        is_person = bool(fitting) and known[words[index : index + fitting[0]]].type == "person"
        index += fitting[0] if is_person else 1


def _of_actor(facts: Facts, start: int, end: int, actor: Actor) -> Answer:
    span = facts.cut_words(start, end)
    kind = TYPES.get(actor.type, "organization")
    return Answer(span.start, span.end, kind, actor.name, actor.kb.get("wikidata"), None)


def _parts(words: Words) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of a name that are names: who opens it, what closes it behind "of", who owns it."""
    last = len(words)
    of = max((at for at, word in enumerate(words) if word == "of"), default=last)
    begin = of + 2 if words[of + 1 : of + 2] == ("the",) else of + 1
    if 0 < of < last - 1 and all(word[:1].isupper() for word in words[begin:]):
        yield begin, last, "place"
    owner = next((at for at, word in enumerate(words) if word in POSSESSIVES), 0)
    if 0 < owner < last - 1:
        yield int(words[0].lower() in ARTICLES), owner, "organization"
    if last > PERSON and name_gender(words[0]) is not None and words[1].istitle():
        yield 0, PERSON, "person"
    if is_acronym(words[0]):
        yield 0, 1, "organization"


def _by_itself(facts: Facts, start: int, end: int, kind: str) -> Answer:
    """Return what a stretch says by itself: the country or body that it names, or the words."""
    span = facts.cut_words(start, end)
    text = " ".join(span.quote.split())
    readings = country_table().read(text)
    if len(readings) == 1:
        territory = country_table().territories[readings[0].code]
        return Answer(span.start, span.end, "place", territory.name, None, territory.iso2)
    bodies = shared_base().candidates(text, types=BODIES, kinds=ACRONYMS)
    if len(bodies) == 1:
        qid = shared_base().ids(bodies[0].id).get("wikidata")
        return Answer(span.start, span.end, "organization", bodies[0].name, qid, None)
    return Answer(span.start, span.end, kind, text, None, None)

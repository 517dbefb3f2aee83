"""Persons by their office: "the Venezuelan leader", "the Kenyan minister", "her Ugandan counterpart"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.coreference.known.table import movements, words_of
from dateline.annotate.coreference.nouns import Kind
from dateline.annotate.names import POSSESSIVES
from dateline.kb.base import shared_base
from dateline.kb.dates import fit_spell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateline.annotate.coreference.known.world import World
    from dateline.annotate.coreference.phrases import Phrase

COUNTERPARTS: Final = frozenset({"counterpart", "homologue"})
LEADING: Final = ("head_of_state", "head_of_government", "effective_leader")  # kinds of office that lead a country
NO_KIND: Final = "other"
MOST_WORDS: Final = 4  # of a title: "minister for foreign affairs"
POINTING: Final = frozenset({"definite", "possessive", "demonstrative"})


class Office(NamedTuple):
    """An office: its title in small letters, and the country whose it is where that is said."""

    title: str
    country: str | None


def find_persons(world: World) -> Iterator[tuple[int, int]]:
    """Yield descriptions of persons in office, by index, with the group of the one person of the page who fits."""
    held = dict(_held(world))
    for index, phrase in enumerate(world.phrases):
        if phrase.form != "description" or index in world.groups or not _is_one_person(phrase):
            continue
        country = country_said(world, phrase)
        if country is None and phrase.traits.points not in POINTING:
            continue
        if world.lemmas[phrase.head] in COUNTERPARTS:
            fitting = _counterparts(world, phrase, country, held) if country is not None else set()
        else:
            fitting = _holders(world, Office(_title(world, phrase), country), held)
        if len(fitting) == 1:
            yield index, fitting.pop()


def _is_one_person(phrase: Phrase) -> bool:
    is_one = Kind.PERSON in phrase.traits.kind and phrase.traits.number == "one"
    return is_one and phrase.traits.points in POINTING | {"bare"}  # "President of Ghana visits Abidjan"


def country_said(world: World, phrase: Phrase) -> str | None:
    """Return the country in a description, by its name or by that of a movement of it."""
    named = world.country_of(phrase)
    if named is not None:
        return named
    words = (world.words[word].lower() for word in range(phrase.core[0], phrase.head))
    return next((movements()[word] for word in words if word in movements()), None)


def _title(world: World, phrase: Phrase) -> str:
    """Return the words before a head and the head, but for what names the country, as one title."""
    words = [
        world.words[word].lower()
        for word in range(phrase.core[0], phrase.head)
        if word not in world.country_at and world.tree.deps[word] not in {"nmod:poss", "case", "det"}
    ]
    kept = [word for word in words if word not in movements() and word not in POSSESSIVES]
    return " ".join([*kept, world.lemmas[phrase.head]])


def _held(world: World) -> Iterator[tuple[int, set[Office]]]:
    """Yield the offices that the text gives each person: before a name, or beside it."""
    for group, names in world.persons.items():
        offices = {Office(title, world.homes[group]) for name in names if (title := _title_before(world, name.start))}
        for index in world.members[group]:
            phrase = world.phrases[index]
            if phrase.form == "description":
                offices.add(Office(_title(world, phrase), country_said(world, phrase)))
        yield group, offices


def _title_before(world: World, start: int) -> str | None:
    """Return the longest title of the knowledge base that ends before a word."""
    for size in range(min(MOST_WORDS, start), 0, -1):
        words = world.words[start - size : start]
        title = " ".join(words).lower()
        if words[0][0].isalnum() and shared_base().roles(title):  # what is looked up has no full stop before it
            return title
    return None


def _holders(world: World, office: Office, held: Mapping[int, set[Office]]) -> set[int]:
    """Return who holds an office: by the knowledge base on the page's day, else by what the page says."""
    known = set() if office.country is None else _known_holders(world, office.country, _kinds(office.title), held)
    if known:
        return known
    if office.country is None and " " not in office.title:
        return _titled(office.title, held) if shared_base().roles(office.title) else set()
    return {group for group, offices in held.items() if any(_is_same(office, other) for other in offices)}


def _titled(title: str, held: Mapping[int, set[Office]]) -> set[int]:
    """Return to whom the page gives an office by the very noun: "the governor", where one of its persons is one."""
    return {group for group, offices in held.items() if any(office.title == title for office in offices)}


def _kinds(title: str) -> frozenset[str]:
    """Return the kinds of office that a title can be; whoever leads a country may be its president or premier."""
    if title in words_of("leaders") and title != "president":
        return frozenset(LEADING)
    return frozenset(role.kind for role in shared_base().roles(title) if role.status_hint in {None, "held"}) - {NO_KIND}


def _known_holders(world: World, country: str, kinds: frozenset[str], held: Mapping[int, set[Office]]) -> set[int]:
    """Return the persons of the page who held an office of a country on its day.

    Where no day is known those who ever did, and of these whom the text does not give another office.
    """
    base = shared_base()
    if world.date is not None:
        holders = {holder.person.id for kind in kinds for holder in base.holders(country, kind, world.date)}
    else:
        ids = (person for known in world.ids.values() for person in known)
        holders = {
            person for person in ids for held in base.offices(person) if held.country == country and held.kind in kinds
        }
    found = {group for group, known in world.ids.items() if not holders.isdisjoint(known)}
    if world.date is not None or len(found) == 1:
        return found
    return {group for group in found if not any(_is_other(office, kinds) for office in held[group])}


def _is_other(office: Office, kinds: frozenset[str]) -> bool:
    """Tell whether an office is known and of none of some kinds."""
    return bool(shared_base().roles(office.title)) and kinds.isdisjoint(_kinds(office.title))


def _is_same(office: Office, other: Office) -> bool:
    """Tell whether an office that a text gives somebody is the one described: no other country, the same noun."""
    if other.country is not None and office.country is not None and other.country != office.country:
        return False
    if office.country is not None and other.country is None and _kinds(office.title) & frozenset(LEADING):
        return False
    if office.title == other.title:
        return True
    if _noun(office.title) in words_of("leaders") and office.title in words_of("leaders"):
        return other.title in words_of("heading")
    return " " not in office.title and _noun(other.title) == office.title


def _noun(title: str) -> str:
    return title.rpartition(" ")[2]


def _counterparts(world: World, phrase: Phrase, country: str, held: Mapping[int, set[Office]]) -> set[int]:
    """Return who of a country holds the office of a person named before in the same sentence or the one before."""
    others = [group for group in world.persons if _is_near(world, group, phrase)]
    found: set[int] = set()
    for other in others:
        kinds = _kinds_held(world, other, held)
        titles = {office.title for office in held[other]}
        fitting = _known_holders(world, country, kinds, held) if kinds else set()
        fitting |= {
            group
            for group, offices in held.items()
            if any(office.country == country and office.title in titles for office in offices)
        }
        found |= fitting - {other}
    return found


def _is_near(world: World, group: int, phrase: Phrase) -> bool:
    sentence = world.tree.sentences[phrase.head]
    before = (world.phrases[index].head for index in world.members[group])
    return any(word < phrase.head and sentence - world.tree.sentences[word] <= 1 for word in before)


def _kinds_held(world: World, group: int, held: Mapping[int, set[Office]]) -> frozenset[str]:
    """Return the kinds of office that a person holds, by the text and by the knowledge base."""
    kinds = {kind for office in held[group] for kind in _kinds(office.title)}
    if world.date is not None:
        base = shared_base()
        offices = (office for person in world.ids[group] for office in base.offices(person))
        kinds |= {office.kind for office in offices if _covers(office.start, office.end, world.date)}
    return frozenset(kinds) - {NO_KIND}


def _covers(start: str | None, end: str | None, date: str) -> bool:
    return fit_spell(date, start, end) is not None

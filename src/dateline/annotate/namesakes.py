"""Which mentions of a page bear one name: the same, shortened, or as an acronym. Doubtful ones stay apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.mentions import Name
from dateline.annotate.names import fold_name, initials, is_acronym
from dateline.annotate.tables import read_table
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from dateline.kb.entries import EntityType

BYNAMES: Final = frozenset({"of", "the"})  # what stands behind the only name of a person: "Peter the Great"
MIN_ACRONYM: Final = 3  # shorter ones fit too many names by chance
_OPENING: Final = re.compile(r"\s*\(\s*[\"“']?")
_CLOSING: Final = re.compile(r"[\"”']?\s*[),;]")
TOWNS: Final[frozenset[EntityType]] = frozenset({"city"})
KNOWN: Final = 0.5  # prior of a town whose teams are called without it: of some hundred thousand people
Group = list[Name]
Groups = dict[str, Group]
Words = Mapping[str, Sequence[str]]  # of names, by the name


def group_names(names: Sequence[Name], text: str) -> list[Group]:
    """Return the names grouped by whom they name, in the order of the page; `text` is the text they stand in."""
    groups: Groups = defaultdict(list)
    for name in names:
        groups[name_key(name)].append(name)
    links = {
        **dict(_link_acronyms(groups)),
        **dict(_link_short_persons(groups)),
        **dict(_link_companies(groups)),
        **dict(_link_teams(groups)),
        **dict(_link_brackets(names, groups, text=text)),
    }
    merged: Groups = defaultdict(list)
    for key, group in groups.items():
        merged[_follow(key, links)].extend(group)
    ordered = [sorted(group, key=lambda name: name.start) for group in merged.values()]
    return sorted(ordered, key=lambda group: group[0].start)


def name_key(name: Name) -> str:
    """Return what names must share to be the same: the country, its people, or the folded words."""
    if name.is_people and name.country is not None:
        return f"people:{name.country}"
    return f"country:{name.country}" if name.country is not None else fold_name(name.text)


def group_label(group: Sequence[Name]) -> str:
    """Return the label that most of a group's mentions bear, weighed by their scores."""
    weights: dict[str, float] = defaultdict(float)
    for name in group:
        weights[name.label] += name.score
    return max(sorted(weights), key=lambda label: weights[label])


def full_name(group: Sequence[Name]) -> str:
    """Return the fullest of a group's names, on one line: the one with most words, of these the first.

    A person is called by what the page calls him most often with given and family name, whatever it tells once:
    "Ada Lovelace", not "Augusta Ada King Lovelace".
    """
    if group_label(group) == "person":
        whole = [" ".join(name.text.split()) for name in group if _is_whole_name(name.text)]
        if whole:
            return max(whole, key=whole.count)
    full = max(group, key=lambda name: (not is_acronym(name.text), len(fold_name(name.text).split()), -name.start))
    return " ".join(full.text.split())


def _is_whole_name(text: str) -> bool:
    """Tell whether a person's name has more than one word and no mere initial first: not "J. Banda"."""
    words = fold_name(text).split()
    return len(words) > 1 and len(words[0].rstrip(".")) > 1


def _keys(groups: Groups, label: str) -> list[str]:
    return [key for key, group in groups.items() if group_label(group) == label]


def _link_acronyms(groups: Groups) -> Iterator[tuple[str, str]]:
    """Yield acronyms with the one organization of the page whose initials they are."""
    organizations = _keys(groups, "organization")
    for key in organizations:
        letters = groups[key][0].text.replace(".", "")
        if len(letters) >= MIN_ACRONYM and is_acronym(letters):
            fits = [full for full in organizations if full != key and letters.upper() in initials(full)]
            if len(fits) == 1:
                yield key, fits[0]


def _link_brackets(names: Sequence[Name], groups: Groups, *, text: str) -> Iterator[tuple[str, str]]:
    """Yield acronyms that a text explains in brackets: "Name of Many Words (NMW)", or the other way round."""
    organizations = {*_keys(groups, "organization")}
    for first, second in pairwise(names):
        between = text[first.span.end : second.span.start]
        keys = name_key(first), name_key(second)
        if _OPENING.fullmatch(between) and _CLOSING.match(text, second.span.end) and organizations.issuperset(keys):
            if is_acronym(second.text) and not is_acronym(first.text):
                yield keys[1], keys[0]
            elif is_acronym(first.text) and not is_acronym(second.text):
                yield keys


def _link_short_persons(groups: Groups) -> Iterator[tuple[str, str]]:
    """Yield shortened names of persons with the one fuller name on the page that they can be short for."""
    persons = {key: key.split() for key in _keys(groups, "person")}
    bearers = _bearers(persons)
    for short, words in persons.items():
        fuller = [
            full
            for full in min((bearers[_letter(word)] for word in words), key=len, default=[])
            if _is_short_for(words, persons[full])
            and _may_shorten(words, persons[full], groups=(groups[short], groups[full]))
        ]
        fullest = [full for full in fuller if not any(_is_short_for(persons[full], persons[other]) for other in fuller)]
        if len(fullest) == 1:
            yield short, fullest[0]
        elif fullest and len(words) == 1:
            kin = {key: persons[key] for key in bearers[words[0]]}
            main = _main_bearer(words[0], fullest, kin, groups)
            if main is not None:
                yield short, main


def _main_bearer(family: str, fullest: Sequence[str], persons: Words, groups: Groups) -> str | None:
    """Return of several who bear a family name the one whom the page is about: named first and most often.

    His kin is mostly called by given names. None where nobody is both, or one bears it as a given name.
    """
    if any(persons[full][-1] != family for full in fullest):
        return None
    counts = {full: _mentions(full, persons) for full in fullest}
    first = min(fullest, key=lambda full: min(groups[key][0].start for key in counts[full]))
    most = {full: sum(len(groups[key]) for key in keys) for full, keys in counts.items()}
    others = [count for full, count in most.items() if full != first]
    return first if most[first] > max(others) else None


def _mentions(full: str, persons: Words) -> list[str]:
    """Return the full names of a person: the fullest, and what is short for it with more than one word."""
    return [
        key for key, words in persons.items() if key == full or (len(words) > 1 and _is_short_for(words, persons[full]))
    ]


def _bearers(persons: Words) -> Mapping[str, list[str]]:
    """Return persons by each word of their names and by each letter that one begins with, in the order given."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, words in persons.items():
        for word in words:
            found[word][key] = None
            found[word[0]][key] = None
    return {word: list(keys) for word, keys in found.items()}


def _letter(word: str) -> str:
    """Return the letter of an initial ("j" of "j."), other words as they are."""
    bare = word.rstrip(".")
    return bare if len(bare) == 1 else word


def _is_short_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether all words of a shorter name stand, in order, in a fuller one; an initial stands for its word."""
    if len(short) > len(full) or short == full:
        return False
    rest = iter(full)
    return all(any(_is_same_word(word, other) for other in rest) for word in short)


def _is_same_word(word: str, full: str) -> bool:
    initial = word.rstrip(".")
    return word == full or (len(initial) == 1 and full.startswith(initial))


def _may_shorten(words: Sequence[str], full: Sequence[str], *, groups: tuple[Group, Group]) -> bool:
    """Tell whether a name that is a given name alone comes after the full one: before it, it may be anyone's.

    Who is called after a place or by what he is has no other name: "Hildegard", "Hildegard of Bingen".
    """
    if len(words) > 1 or words[0] in full[1:] or not BYNAMES.isdisjoint(full[1:2]):
        return True
    short, fuller = groups
    return short[0].start > fuller[0].start


def _link_companies(groups: Groups) -> Iterator[tuple[str, str]]:
    """Yield organizations named without the legal form ("Wagner") with their full names ("Wagner Group").

    A bare name of several words is the company whatever the encoder takes it for: "Gulf Telecom", "Gulf Telecom Ltd".
    """
    for key in _keys(groups, "organization"):
        bare, _, form = key.rstrip(".").rpartition(" ")
        if form in _legal_forms() and bare in groups and (" " in bare or group_label(groups[bare]) == "organization"):
            yield bare, key


def _link_teams(groups: Groups) -> Iterator[tuple[str, str]]:
    """Yield organizations named without their town or country ("Rovers") with the one full name ("Wexford Rovers")."""
    organizations = _keys(groups, "organization")
    full: dict[str, list[str]] = defaultdict(list)
    for key in organizations:
        town, _, rest = key.partition(" ")
        if rest and _is_place_word(town):
            full[rest].append(key)
    for key in organizations:
        if len(full.get(key, ())) == 1:
            yield key, full[key][0]


@lru_cache(maxsize=10_000)
def _is_place_word(word: str) -> bool:
    """Tell whether a folded word is a country's, a people's or a large town's: "portuguese", "boston"."""
    capital = word.capitalize()
    found = shared_base().candidates(capital, types=TOWNS)
    return bool(country_table().read(capital)) or (bool(found) and found[0].prior >= KNOWN)


def _follow(key: str, links: Mapping[str, str]) -> str:
    """Return where a chain of links ends; a chain that comes back to itself ends before it does."""
    seen = {key}
    while key in links and links[key] not in seen:
        key = links[key]
        seen.add(key)
    return key


@lru_cache(maxsize=1)
def _legal_forms() -> frozenset[str]:
    return frozenset(read_table("names", dict[str, list[str]])["legal_forms"])

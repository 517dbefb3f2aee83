"""What stands beside the names of a group: the offices, the country, another walk of life."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.linking.lexicon import ELSEWHERE, PAST
from dateline.annotate.names import ARTICLES, POSSESSIVES
from dateline.annotate.offices import office_country, organ_country
from dateline.annotate.organizations import owner_country

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.linking.page import LinkPage
    from dateline.annotate.mentions import Name
    from dateline.annotate.namesakes import Group

BEFORE: Final = 4  # words before a name that may be of its office: "Deputy Prime Minister and"
AFTER: Final = 9  # words after it: ", the new foreign minister of Chad,"
LONGEST: Final = 3  # words of an office: "minister of defence"
MOST_MENTIONS: Final = 6  # whose surroundings are read: who is named forty times is introduced in the first few


@dataclass(frozen=True, slots=True)
class Beside:
    """The kinds of office (`KnowledgeBase.roles`) beside a group's names, and the countries named there.

    `is_elsewhere` tells that a word of sport or the arts stands there: "striker", "novelist".
    """

    offices: frozenset[str]
    countries: frozenset[str]
    is_elsewhere: bool
    is_past: bool


def look_beside(group: Group, page: LinkPage, *, is_person: bool) -> Beside:
    """Return what stands beside the names of a group."""
    offices: set[str] = set()
    countries: set[str | None] = set()
    is_elsewhere = is_past = False
    for name in group[:MOST_MENTIONS]:
        countries.add(_country(page.words, name, is_person=is_person))
        if is_person:
            around = [*_before(page.words, name), *_after(page.words, name)]
            offices.update(_kinds(around, page))
            is_elsewhere = is_elsewhere or not ELSEWHERE.isdisjoint(around)
            is_past = is_past or not PAST.isdisjoint(around)
    return Beside(frozenset(offices), frozenset(code for code in countries if code), is_elsewhere, is_past)


def _country(words: tuple[str, ...], name: Name, *, is_person: bool) -> str | None:
    if is_person:
        return office_country(words, name)
    return owner_country(name.text) or organ_country(words, name)


def _before(words: tuple[str, ...], name: Name) -> list[str]:
    """Return the words right before a name, in small letters; what ends a clause ends them."""
    found: list[str] = []
    for word in reversed(words[max(0, name.start - BEFORE) : name.start]):
        if word in POSSESSIVES or not (word.isalpha() or "-" in word or word == ","):
            break
        found.append(word.lower())
    return found[::-1]


def _after(words: tuple[str, ...], name: Name) -> list[str]:
    """Return the words of an apposition behind a name: what follows a comma, up to the next one."""
    if words[name.end : name.end + 1] != (",",):
        return []
    found: list[str] = []
    for word in words[name.end + 1 : name.end + AFTER]:
        if not (word.isalpha() or "-" in word):
            break
        found.append(word.lower())
    return found if found and found[0] not in _CLAUSES else []


_CLAUSES: Final = frozenset("who whose which where when while after before and but said says told".split())


def _kinds(around: list[str], page: LinkPage) -> Iterator[str]:
    """Yield the kinds of the offices among some words, the longest first: no "minister" in "prime minister"."""
    start = 0
    while start < len(around):
        sizes = range(min(LONGEST, len(around) - start), 0, -1)
        size = next((size for size in sizes if page.base.roles(" ".join(around[start : start + size]))), 0)
        if size and around[start] not in ARTICLES:
            yield from (role.kind for role in page.base.roles(" ".join(around[start : start + size])))
        start += size or 1

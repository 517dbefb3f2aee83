"""What the words beside a name say: whose office a person holds, whether a demonym names its country as an actor."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.names import ARTICLES, POSSESSIVES, is_title
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.annotate.mentions import Name

Words = tuple[str, ...]
MOST_WORDS: Final = 3  # of a country's name or demonym beside an office: "Bosnia and Herzegovina", "Papua New Guinean"


def office_country(words: Words, name: Name) -> str | None:
    """Return the country whose office stands beside a person's name, or None.

    Read are "French President NAME", "Kenya's foreign minister, NAME" and "NAME, president of Ghana".
    """
    return _country_before(words, name.start) or _country_after(words, name)


def names_actor(words: Words, name: Name) -> bool:
    """Tell whether a country word stands for the country as one who acts.

    A name does. A demonym does as a noun ("the Russians") and before a noun of doing ("Russian interference"); in
    "Russian soldiers" others act.
    """
    if not name.is_demonym:
        return True
    following = words[name.end] if name.end < len(words) else ""
    return following.lower() in acts() or not following.isalpha() or (name.text.endswith("s") and _is_plural(name))


@lru_cache(maxsize=1)
def acts() -> frozenset[str]:
    """Return the nouns of doing, in small letters."""
    return frozenset(read_table("names", dict[str, list[str]])["acts"])


def _is_plural(name: Name) -> bool:
    """Tell whether a demonym in -s is a plural: the form without it is one too ("Russians", not "Swiss")."""
    return bool(country_table().read(name.text[:-1]))


def _country_before(words: Words, end: int) -> str | None:
    """Return the country before an office that ends at a word: adjective or possessive."""
    office = end
    while office and (is_title(words[office - 1]) or (words[office - 1] == "," and office - 1)):
        office -= 1
    if not any(map(is_title, words[office:end])):
        return None
    is_possessive = office > 0 and words[office - 1] in POSSESSIVES
    edge = office - 1 if is_possessive else office
    sizes = range(min(MOST_WORDS, edge), 0, -1)
    return _first_country((words[edge - size : edge] for size in sizes), "name" if is_possessive else "people")


def _country_after(words: Words, name: Name) -> str | None:
    """Return the country of an office after a name, ", the president of Ghana", or after a titled name, "of Ghana"."""
    office = name.end
    while office < len(words) and (words[office] in {",", *ARTICLES} or is_title(words[office])):
        office += 1
    has_title = any(map(is_title, words[max(0, name.start - 1) : name.start] + words[name.end : office]))
    if not has_title or words[office : office + 1] != ("of",):
        return None
    begin = office + 2 if words[office + 1 : office + 2] == ("the",) else office + 1
    sizes = range(min(MOST_WORDS, len(words) - begin), 0, -1)
    return _first_country((words[begin : begin + size] for size in sizes), "name")


def _first_country(stretches: Iterable[Sequence[str]], kind: str) -> str | None:
    """Return the country of the first stretch of words that can mean nothing else."""
    for stretch in stretches:
        readings = country_table().read(" ".join(stretch))
        if len(readings) == 1 and readings[0].kind == kind:
            return country_table().iso(readings[0].code)
    return None

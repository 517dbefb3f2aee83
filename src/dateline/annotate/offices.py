"""What the words beside a name say: whose office a person holds, whether a demonym names its country as an actor."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.names import ARTICLES, POSSESSIVES, is_acronym, is_title
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
    before, after = _office_before(words, name), _office_after(words, name)
    country = None if before is None else _country_before(words, before)
    return _country_after(words, after) if country is None and after is not None else country


def organ_country(words: Words, name: Name) -> str | None:
    """Return the country beside the name of a government's organ: "Kenya's NAME", "Kenyan NAME", "NAME of Ghana"."""
    return _country_before(words, name.start) or _country_after(words, name.end)


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


def _office_before(words: Words, name: Name) -> int | None:
    """Return where the office before a name begins; None where there is none."""
    office = name.start
    while office and (is_title(words[office - 1]) or (words[office - 1] == "," and office - 1)):
        office -= 1
    return office if any(map(is_title, words[office : name.start])) else None


def _country_before(words: Words, edge: int) -> str | None:
    """Return the country right before a word: as an adjective, as an acronym ("US"), or with a possessive."""
    is_possessive = edge > 0 and words[edge - 1] in POSSESSIVES
    end = edge - 1 if is_possessive else edge
    sizes = range(min(MOST_WORDS, end), 0, -1)
    stretches = [words[end - size : end] for size in sizes]
    if is_possessive or (stretches and is_acronym(stretches[-1][0])):
        return _first_country(stretches, "name")
    return _first_country(stretches, "people")


def _office_after(words: Words, name: Name) -> int | None:
    """Return where the office after a name ends, or a name with a title before it; None where there is neither."""
    office = name.end
    while office < len(words) and (words[office] in {",", *ARTICLES} or is_title(words[office])):
        office += 1
    has_title = any(map(is_title, words[max(0, name.start - 1) : name.start] + words[name.end : office]))
    return office if has_title else None


def _country_after(words: Words, edge: int) -> str | None:
    """Return the country that follows a word after "of"."""
    if words[edge : edge + 1] != ("of",):
        return None
    begin = edge + 2 if words[edge + 1 : edge + 2] == ("the",) else edge + 1
    sizes = range(min(MOST_WORDS, len(words) - begin), 0, -1)
    return _first_country((words[begin : begin + size] for size in sizes), "name")


def _first_country(stretches: Iterable[Sequence[str]], kind: str) -> str | None:
    """Return the country of the first stretch of words that can mean nothing else."""
    for stretch in stretches:
        readings = country_table().read(" ".join(stretch))
        if len(readings) == 1 and readings[0].kind == kind:
            return country_table().iso(readings[0].code)
    return None

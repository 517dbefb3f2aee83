"""What a page as a whole says of whom its names mean: countries, who is in office there, the day it was published."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.names import fold_name
from dateline.kb.dates import is_date
from dateline.kb.keys import is_shouted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.namesakes import Group
    from dateline.kb import Entry, Holder, KnowledgeBase

DAY: Final = len("2019-09-25")
LEADING: Final = (
    "head_of_state",
    "head_of_government",
    "effective_leader",
    "foreign_minister",
    "defence_minister",
    "opposition_leader",
)
MOST_COUNTRIES: Final = 6  # of a page whose office holders are looked up, those named most: 36 questions, 0.6 ms
SHOUTED: Final = 0.5  # a page with so many names in capitals is written in capitals: "WHO" may be the word
LEAST_NAMES: Final = 4  # of several letters, before a page can be called shouted
CAPITAL_SAYS: Final = 0.5  # of a mention of its country that a capital is worth
LINKED_SAYS: Final = 0.5  # and a person or body of it that the knowledge base knows


@dataclass(frozen=True, slots=True)
class LinkPage:
    """What a page says as a whole.

    `countries` weighs countries (ISO 3166-1 alpha-3) by how often the page names them, their capitals and their people;
    `in_office` holds persons who lead them on the day of the page by each word of their names; `published` is ISO 8601,
    to the day at most, None where unknown.
    """

    base: KnowledgeBase
    words: tuple[str, ...]
    countries: Mapping[str, float]
    linked: Mapping[str, float]
    in_office: tuple[Holder, ...]
    published: str | None
    is_shouted: bool

    def share(self, country: str) -> float:
        """Return the share (0 to 1) of what the page names of countries that is one country's."""
        total = sum(self.countries.values()) + sum(self.linked.values())
        return (self.countries.get(country, 0.0) + self.linked.get(country, 0.0)) / max(1.0, total)

    @property
    def names_countries(self) -> float:
        """Return how many mentions of countries there are."""
        return sum(self.countries.values())

    def knowing(self, entries: Iterable[Entry]) -> LinkPage:
        """Return the page with what was linked in it as context."""
        actors = (entry.country for entry in entries if entry.type != "country" and entry.country is not None)
        return replace(self, linked={code: LINKED_SAYS * count for code, count in Counter(actors).items()})


def read_page(groups: Sequence[Group], facts: Facts, base: KnowledgeBase) -> LinkPage:
    """Return what the groups of names of a page say together."""
    countries = _weigh_countries(groups)
    published = _published(facts)
    return LinkPage(
        base=base,
        words=facts.frame.words,
        countries=countries,
        linked={},
        in_office=tuple(_find_leaders(countries, published, base)),
        published=published,
        is_shouted=_is_shouted(groups),
    )


def _weigh_countries(groups: Sequence[Group]) -> dict[str, float]:
    weights: defaultdict[str, float] = defaultdict(float)
    capitals = _capitals()
    for group in groups:
        country = group[0].country
        if country is not None:
            weights[country] += len(group)
        elif code := capitals.get(fold_name(group[0].text)):
            weights[code] += CAPITAL_SAYS * len(group)
    return dict(weights)


def _find_leaders(countries: Mapping[str, float], published: str | None, base: KnowledgeBase) -> Iterator[Holder]:
    """Yield who leads the countries that a page names most on the day it was published."""
    if published is None:
        return
    for country in sorted(countries, key=lambda code: (-countries[code], code))[:MOST_COUNTRIES]:
        for kind in LEADING:
            yield from base.holders(country, kind, published)


def _published(facts: Facts) -> str | None:
    """Return the day, month or year of a page, None where it says none that can be compared."""
    published = facts.document.published
    day = None if published is None else published.value[:DAY]
    return day if day is not None and is_date(day) else None


def _is_shouted(groups: Sequence[Group]) -> bool:
    """Tell whether names of several words are in capitals too: then a word in capitals is no acronym."""
    long = [group[0].text for group in groups if " " in group[0].text]
    return len(long) >= LEAST_NAMES and sum(map(is_shouted, long)) >= SHOUTED * len(long)


@lru_cache(maxsize=1)
def _capitals() -> Mapping[str, str]:
    """Return countries by the folded names of their seats of government."""
    territories = country_table().territories.items()
    return {
        fold_name(territory.capital): code
        for code, territory in territories
        if territory.capital is not None and territory.ended is None
    }

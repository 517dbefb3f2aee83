"""Bodies that every country has, by the country that a page speaks of: "the Senate" is "United States Senate"."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dateline.annotate.linking.page import LinkPage
    from dateline.kb import Entry
    from dateline.kb.entries import EntityType

# the first or last words of names that mean a body of the state that is spoken of, where they say no country themselves
BODIES: Final = frozenset(
    "court senate parliament congress assembly army navy force forces guard ministry department police bank treasury "
    "house representatives commons lords council commission military".split()
)
TYPES: Final[frozenset[EntityType]] = frozenset({"organization", "government"})
MOST_WORDS: Final = 4  # of a name: "Ministry of Foreign Affairs"
MAIN: Final = 0.5  # share of a page's countries from which on one is what it is about


def find_national(form: str, page: LinkPage, *, beside: Iterable[str] = ()) -> Iterator[Entry]:
    """Yield the bodies whose name is a form and a country: those `beside` it, else the one that the page is about."""
    words = form.split()
    if len(words) > MOST_WORDS or BODIES.isdisjoint({word.lower() for word in (*words[:1], *words[-1:])}):
        return
    about = (code for code, weight in page.countries.items() if weight > MAIN * page.names_countries)
    for code in sorted(beside) or about:
        for full in _full_names(form, code):
            yield from (entry for entry in page.base.candidates(full, types=TYPES) if entry.country == code)


def _full_names(form: str, code: str) -> Iterator[str]:
    """Yield a body's name with its country's, as news and encyclopedias put them together."""
    name = country_table().territories[code].name
    yield f"{form} of {name}"
    yield f"{form} of the {name}"
    yield f"{name} {form}"
    yield from (f"{adjective} {form}" for adjective in _adjectives().get(code, ()))


@lru_cache(maxsize=1)
def _adjectives() -> Mapping[str, Sequence[str]]:
    """Return the adjectives and nouns for the people of each country that mean no other."""
    found: dict[str, list[str]] = defaultdict(list)
    for form, readings in country_table().forms.items():
        if len(readings) == 1 and readings[0][1] == "people":
            found[readings[0][0]].append(form)
    return found

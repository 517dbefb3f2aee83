"""How likely an entity is meant by its name, before anything else on the page is looked at."""

from __future__ import annotations

import math
from typing import Final

MOST_PEOPLE: Final = 40_000_000  # no city is larger: its prior is the highest
MOST_LINKS: Final = 350  # wikis that have an article on the best known; the prior of an actor grows with their number
CITY: Final = 0.75
CAPITAL_BONUS: Final = 0.1
COUNTRY: Final = 0.8
ACTOR: Final = 0.85
UNKNOWN: Final = 0.05


def city_prior(population: int, *, is_capital: bool = False) -> float:
    """Return the prior of a place from its population: 0.05 where nobody counted, at most 0.85 for a capital."""
    if population <= 0:
        return UNKNOWN
    size = min(1, math.log(1 + population) / math.log(MOST_PEOPLE))
    return CITY * size + (CAPITAL_BONUS if is_capital else 0)


def country_prior(population: int) -> float:
    """Return the prior of a country, above that of any city."""
    return COUNTRY + (1 - COUNTRY) * math.log10(1 + population) / 10


def actor_prior(links: int) -> float:
    """Return the prior of a person or organization from the number of wikis that have an article on it."""
    return ACTOR * min(1, math.log(1 + links) / math.log(1 + MOST_LINKS))

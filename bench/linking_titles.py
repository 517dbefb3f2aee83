"""What an article of Wikipedia on a place is called: towns of the United States and Australia with their state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.schema import Place

WITH_STATE: Final = frozenset({"USA", "AUS"})
# those that stand alone in news (the style book of the Associated Press) and in titles of articles
ALONE: Final = frozenset(
    {
        *("Atlanta", "Baltimore", "Boston", "Chicago", "Cincinnati", "Cleveland", "Dallas", "Denver", "Detroit"),
        *("Honolulu", "Houston", "Indianapolis", "Las Vegas", "Los Angeles", "Miami", "Milwaukee", "Minneapolis"),
        *("New Orleans", "New York City", "Oklahoma City", "Philadelphia", "Phoenix", "Pittsburgh", "St. Louis"),
        *("Salt Lake City", "San Antonio", "San Diego", "San Francisco", "Seattle", "Washington, D.C.", "Nashville"),
        *("Adelaide", "Brisbane", "Canberra", "Darwin", "Hobart", "Melbourne", "Perth", "Sydney"),
    }
)


def article_title(place: Place) -> str:
    """Return the name of a place as a title: "Evansville, Indiana", but "Chicago"."""
    is_town = place.country in WITH_STATE and place.precision == "city" and place.admin1 is not None
    return f"{place.name}, {place.admin1}" if is_town and place.name not in ALONE else place.name

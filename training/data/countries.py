"""Words that name a country, its people or what belongs to it: the type `country` of a name."""

from __future__ import annotations

from dateline.annotate.countries import Reading, country_table
from dateline.annotate.names import fold_name


def is_country_word(text: str) -> bool:
    """Tell whether a text is the English name of a country, of its people or its adjective.

    Homonyms such as "Georgia" and "Jordan" are left out: as often a state and a person in the data.
    """
    return bool(_read(text)) and fold_name(text) not in country_table().homonyms


def is_demonym(text: str) -> bool:
    """Tell whether a text is the name of a people or a country's adjective."""
    return any(reading.kind == "people" for reading in _read(text[:1].upper() + text[1:]))


def _read(text: str) -> tuple[Reading, ...]:
    return country_table().read(text.removeprefix("the "))

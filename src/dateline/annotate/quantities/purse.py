"""Currencies that several countries name alike, told apart by the countries that the page names, or left open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from dateline.annotate.countries import country_table
from dateline.annotate.mentions import find_names
from dateline.annotate.quantities.lexicon import currencies
from dateline.annotate.quantities.money import common_words

if TYPE_CHECKING:
    from dateline.annotate.base import Facts
    from dateline.annotate.quantities.lexicon import Unit


class Purse:
    """Settles the currencies of one page."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def settle(self, unit: Unit) -> Unit:
        """Return a unit of money with the code that the page decides, None where it does not.

        "Dollars" are those of the United States unless the page names another country of dollars and not them: then
        nobody can tell whether its writer counts in theirs or in his own. "Pesos" are those of the one country of pesos
        that is named.
        """
        codes = common_words().get(unit.name)
        if unit.kind != "money" or codes is None:
            return unit
        named = [code for code in codes if self._countries & {*currencies().users[code]}]
        if unit.code is None:
            return replace(unit, code=named[0] if len(named) == 1 else None)
        return replace(unit, code=unit.code if not named or unit.code in named else None)

    @cached_property
    def _countries(self) -> set[str]:
        """Return the countries that the page names (ISO 3166 alpha-2)."""
        territories = country_table().territories
        codes = {name.country for name in find_names(self._facts)}
        return {territories[code].iso2 for code in codes if code in territories}

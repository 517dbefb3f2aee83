"""Whose holiday is meant: a place in a page in, the countries named near it out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from dateline.annotate.countries import country_table
from dateline.annotate.mentions import find_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts


class Lands:
    """The countries that one page names; they are looked for when first asked for."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def list_near(self, start: int) -> Sequence[str]:
        """Return the countries (ISO 3166 alpha-2) named in the block around a character, the nearest first.

        Where the block names none, the only one that the page names; of several none is the one in question.
        """
        block = next((span for span in self._facts.fact_blocks() if span.start <= start < span.end), None)
        beside = () if block is None else [place for place in self._named if block.start <= place[0] < block.end]
        near = [code for _, code in sorted(beside, key=lambda place: abs(place[0] - start))]
        if near:
            return tuple(dict.fromkeys(near))
        named = {code for _, code in self._named}
        return tuple(named) if len(named) == 1 else ()

    @cached_property
    def _named(self) -> Sequence[tuple[int, str]]:
        return () if self._facts.signals is None else tuple(self._list_named())

    def _list_named(self) -> Iterator[tuple[int, str]]:
        territories = country_table().territories
        for name in find_names(self._facts):
            if name.country in territories:
                yield name.span.start, territories[name.country].iso2

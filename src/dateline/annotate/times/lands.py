"""Whose holiday is meant: a place in a page in, the countries named near it out."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.mentions import find_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts

REACH: Final = 8  # names of countries before and behind, among which that of the holiday is


class Lands:
    """The countries that one page names; they are looked for when first asked for."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def list_near(self, start: int) -> Sequence[str]:
        """Return the countries (ISO 3166 alpha-2) named in the block around a character, the nearest first.

        Where the block names none, the only one that the page names; of several none is the one in question.
        """
        low = bisect_right(self._blocks, start) - 1
        first = self._blocks[low] if low >= 0 else 0
        end = self._blocks[low + 1] if low + 1 < len(self._blocks) else len(self._facts.document.text)
        index = bisect_right(self._named, (start, ""))
        around = self._named[max(index - REACH, 0) : index + REACH]
        beside = sorted((abs(at - start), code) for at, code in around if first <= at < end)
        if beside:
            return tuple(dict.fromkeys(code for _, code in beside))
        return tuple(self._countries) if len(self._countries) == 1 else ()

    @cached_property
    def _blocks(self) -> Sequence[int]:
        return [span.start for span in self._facts.fact_blocks()]

    @cached_property
    def _countries(self) -> frozenset[str]:
        return frozenset(code for _, code in self._named)

    @cached_property
    def _named(self) -> Sequence[tuple[int, str]]:
        return () if self._facts.signals is None else tuple(self._list_named())

    def _list_named(self) -> Iterator[tuple[int, str]]:
        territories = country_table().territories
        for name in find_names(self._facts):
            if name.country in territories:
                yield name.span.start, territories[name.country].iso2

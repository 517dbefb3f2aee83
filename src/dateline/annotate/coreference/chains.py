"""Puts phrases together by the scores of pairs, from the first to the last; nothing joins what cannot be one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.annotate.coreference.columns import FORMS, NOTHING
from dateline.annotate.coreference.nouns import Kind
from dateline.annotate.coreference.pairs import DESCRIPTION, NAME, PRONOUN, THIRD

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.annotate.coreference.columns import Columns
    from dateline.annotate.coreference.pairs import Pairs

# Log odds from which on a pair is taken, by form of the later phrase. Those of names and descriptions did best on 14
# texts of UD GUM's development part, which neither trees nor encoder saw (CoNLL F1 of actors 0.666; 0.633 with -1.4 and
# -0.5); the others on GUM's nine texts for development.
THRESHOLDS: Final[Mapping[str, float]] = {
    "name": -0.4,
    "demonym": -1.4,
    "description": -0.1,
    "pronoun": -1.1,
    "pair": -0.9,
}
LAND: Final = int(Kind.COUNTRY | Kind.PLACE)


class Chains:
    """Phrases put together so far: which one each belongs to, and what is certain of it."""

    def __init__(self, columns: Columns) -> None:
        count = len(columns.form)
        self._parents = list(range(count))
        self._members = [[index] for index in range(count)]
        self._genders = columns.gender.tolist()
        self._groups = [{group} if group != NOTHING else set[int]() for group in columns.group.tolist()]
        self._spans = list(zip(columns.start.tolist(), columns.core_end.tolist(), strict=True))
        self._countries = [{code} if code != NOTHING else set[int]() for code in columns.country.tolist()]
        self._lands = [{code} if code != NOTHING else set[int]() for code in _lands(columns).tolist()]
        self._is_person = (columns.kind & Kind.PERSON > 0).tolist()
        self._is_named = ((columns.form != PRONOUN) | (columns.person != THIRD)).tolist()
        self._join_certain(columns.group.tolist())

    def _join_certain(self, groups: Sequence[int]) -> None:
        first: dict[int, int] = {}
        for index, group in enumerate(groups):
            if group != NOTHING:
                self._join(first.setdefault(group, index), index)

    def find(self, index: int) -> int:
        """Return the chain of a phrase, by the index of its first one."""
        while self._parents[index] != index:
            self._parents[index] = self._parents[self._parents[index]]
            index = self._parents[index]
        return index

    def may_join(self, one: int, other: int) -> bool:
        """Tell whether two phrases can be one: no two names, genders or countries, neither inside the other.

        A name or description does not join pronouns of which nobody knows whom they stand for.
        """
        left, right = self.find(one), self.find(other)
        genders = {self._genders[left], self._genders[right]} - {0}
        if len(genders) > 1 or len(self._groups[left] | self._groups[right]) > 1:
            return False
        if self._is_person[left] and self._is_person[right] and len(self._countries[left] | self._countries[right]) > 1:
            return False
        if len(self._lands[left] | self._lands[right]) > 1:
            return False
        if self._is_named[other] and not self._is_named[left]:
            return False
        return not self._overlap(left, right)

    def join(self, one: int, other: int) -> None:
        """Make two phrases one."""
        self._join(one, other)

    def _join(self, one: int, other: int) -> None:
        left, right = sorted((self.find(one), self.find(other)))
        if left == right:
            return
        self._parents[right] = left
        self._members[left].extend(self._members[right])
        self._genders[left] = self._genders[left] or self._genders[right]
        self._groups[left] |= self._groups[right]
        self._countries[left] |= self._countries[right]
        self._lands[left] |= self._lands[right]
        self._is_named[left] = self._is_named[left] or self._is_named[right]

    def _overlap(self, left: int, right: int) -> bool:
        """Tell whether a phrase of the smaller chain stands inside one of the other's, or around it."""
        small, large = sorted((self._members[left], self._members[right]), key=len)
        edges = {self._spans[index] for index in large[-_LAST:]}
        for index in small[-_LAST:]:
            start, end = self._spans[index]
            if any(first < end and start < last for first, last in edges):
                return True
        return False

    def members(self) -> list[list[int]]:
        """Return the phrases of each chain in order, the chains by their first phrase."""
        roots: dict[int, list[int]] = {}
        for index in range(len(self._parents)):
            roots.setdefault(self.find(index), []).append(index)
        return list(roots.values())


def _lands(columns: Columns) -> NDArray[np.int32]:
    """Return the country that each phrase is or belongs to for sure, NOTHING where it may be another.

    "Kenya's army" is of Kenya, "Kenya's neighbour" may be Uganda.
    """
    may_be_land = (columns.kind == 0) | (columns.kind & LAND > 0)
    is_sure = (columns.form == NAME) | ((columns.form == DESCRIPTION) & ~may_be_land)
    return np.where(is_sure, columns.country, NOTHING)


_LAST: Final = 8  # phrases of a chain that are looked at: what stands inside another stands near it


def link(
    columns: Columns, pairs: Pairs, scores: NDArray[np.float32], *, thresholds: Mapping[str, float] = THRESHOLDS
) -> list[list[int]]:
    """Return the chains: each phrase joins the best of its candidates that is good enough and cannot be ruled out."""
    chains = Chains(columns)
    least = np.array([thresholds[form] for form in FORMS])
    good = np.flatnonzero(scores >= least[columns.form[pairs.later]])
    found: dict[int, list[tuple[float, int]]] = {}
    for earlier, later, score in zip(
        pairs.earlier[good].tolist(), pairs.later[good].tolist(), scores[good].tolist(), strict=True
    ):
        found.setdefault(later, []).append((-score, earlier))
    for later, candidates in found.items():
        for _, earlier in sorted(candidates, key=lambda candidate: (candidate[0], -candidate[1])):
            if chains.find(earlier) == chains.find(later):
                break
            if chains.may_join(earlier, later):
                chains.join(earlier, later)
                break
    return chains.members()

"""Which earlier phrases each phrase may stand for the same one as: columns in, pairs of indices out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.coreference.columns import FORMS, NOTHING, NUMBERS, ROLES, Columns, Ints
from dateline.annotate.coreference.nouns import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

Bools = NDArray[np.bool_]
WINDOW: Final = 60  # phrases that are looked back at
PRONOUN_SENTENCES: Final = 4
MOST_PRONOUN: Final = 14  # candidates of a pronoun, the nearest first
MOST_OTHER: Final = 18
FAR: Final = 3  # same head words further back that are looked at too
NAME, DESCRIPTION, PRONOUN = (FORMS.index(form) for form in ("name", "description", "pronoun"))
ONE, MANY = NUMBERS.index("one"), NUMBERS.index("many")
MANY_IN_ONE: Final = int(Kind.GROUP | Kind.ORGANIZATION | Kind.COUNTRY)
THIRD: Final = 3  # person
APPOSITION: Final = ROLES["appos"]
BODIES: Final = int(Kind.ORGANIZATION | Kind.COUNTRY | Kind.PLACE)


class Pairs(NamedTuple):
    """Pairs of phrases: `earlier[i]` may be what `later[i]` stands for; `rank` counts from the nearest candidate on."""

    earlier: Ints
    later: Ints
    rank: Ints


def find_pairs(columns: Columns) -> Pairs:
    """Return the pairs that are worth judging, those of one later phrase together, the nearest first."""
    count = len(columns.form)
    steps = np.arange(1, min(WINDOW, max(count - 1, 0)) + 1, dtype=np.int32)
    later = np.repeat(np.arange(count, dtype=np.int32), len(steps))
    earlier = later - np.tile(steps, count)
    is_there = earlier >= 0
    later, earlier = later[is_there], earlier[is_there]
    for judge in (_is_near, _may_corefer):
        kept = judge(columns, earlier, later)
        later, earlier = later[kept], earlier[kept]
    far = np.array(list(_far_pairs(columns)), dtype=np.int32).reshape(-1, 2)
    far = far[_may_corefer(columns, far[:, 0], far[:, 1])]
    earlier, later = np.concatenate([earlier, far[:, 0]]), np.concatenate([later, far[:, 1]])
    order = np.lexsort((-earlier, later))
    earlier, later = earlier[order], later[order]
    rank = _rank(later)
    kept = rank < np.where(columns.form[later] == PRONOUN, MOST_PRONOUN, MOST_OTHER)
    kept |= (columns.lemma[earlier] == columns.lemma[later]) & (
        (columns.form[later] != PRONOUN) | speaks(columns, later)
    )
    return Pairs(earlier[kept], later[kept], rank[kept])


def speaks(columns: Columns, index: Ints) -> Bools:
    """Tell which phrases are "I", "we" or "you"."""
    speaking: Bools = (columns.person[index] > 0) & (columns.person[index] < THIRD)
    return speaking


def _rank(later: Ints) -> Ints:
    """Return how many rows with the same value stand before each row of a sorted column."""
    if not len(later):
        return later
    firsts = np.flatnonzero(np.concatenate([[True], later[1:] != later[:-1]]))
    sizes = np.diff(np.concatenate([firsts, [len(later)]]))
    ranks: Ints = (np.arange(len(later)) - np.repeat(firsts, sizes)).astype(np.int32)
    return ranks


def _is_near(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    """Tell which pairs are near enough, and where no later mention of the same name stands between.

    "Himself" is whom its own sentence names before; what stands in another sentence is compared with that.
    """
    distance = columns.sentence[later] - columns.sentence[earlier]
    is_pronoun = (columns.form[later] == PRONOUN) & (columns.person[later] == THIRD)
    is_reflexive = columns.is_reflexive.astype(np.bool_)
    following = _next_of_group(np.where(is_reflexive, NOTHING, columns.group))
    near: Bools = (~is_pronoun | (distance <= PRONOUN_SENTENCES)) & (following[earlier] >= later)
    near &= (distance == 0) | ~is_reflexive[earlier]
    return near


def _next_of_group(group: Ints) -> Ints:
    """Return the index of the next phrase that bears the same name; a large number where there is none."""
    following = np.full(len(group), np.iinfo(np.int32).max, dtype=np.int32)
    last: dict[int, int] = {}
    for index, number in enumerate(group.tolist()):
        if number != NOTHING:
            if number in last:
                following[last[number]] = index
            last[number] = index
    return following


def _far_pairs(columns: Columns) -> Iterator[tuple[int, int]]:
    """Yield descriptions and "I" or "you" with the last ones before the window that have the same head word."""
    seen: dict[int, list[int]] = {}
    is_seen = (columns.form == DESCRIPTION) | speaks(columns, np.arange(len(columns.form), dtype=np.int32))
    for index, (lemma, is_one) in enumerate(zip(columns.lemma.tolist(), is_seen.tolist(), strict=True)):
        if not is_one:
            continue
        before = seen.setdefault(lemma, [])
        yield from ((other, index) for other in before[-FAR:] if index - other > WINDOW)
        before.append(index)


def _may_corefer(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    """Tell which pairs nothing certain speaks against: overlap, number, gender, two names, kind."""
    return (
        _is_apart(columns, earlier, later)
        & _agrees_in_number(columns, earlier, later)
        & _agrees_in_gender(columns, earlier, later)
        & _fits_names(columns, earlier, later)
        & _fits_kinds(columns, earlier, later)
    )


def _is_apart(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    apart: Bools = columns.core_end[earlier] <= columns.start[later]
    return apart


def _agrees_in_number(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    """Tell where numbers agree; a body of many ("police", "the union") may be "they"."""
    one, other = columns.number[earlier], columns.number[later]
    clash = (one != other) & (one > 0) & (other > 0)
    is_body = (columns.kind[earlier] & MANY_IN_ONE > 0) & (columns.form[later] == PRONOUN) & (other == MANY)
    is_we = (columns.form[earlier] == PRONOUN) & (one == MANY) & (columns.kind[later] & MANY_IN_ONE > 0)
    agrees: Bools = ~clash | is_body | is_we
    return agrees


def _agrees_in_gender(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    one, other = columns.gender[earlier], columns.gender[later]
    agrees: Bools = (one == other) | (one == 0) | (other == 0)
    return agrees


def _fits_names(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    """Tell where at most one of two is certain, or both are the same one."""
    are_known = (columns.group[earlier] != NOTHING) & (columns.group[later] != NOTHING)
    fits: Bools = ~are_known | (columns.group[earlier] == columns.group[later])
    return fits


def _fits_kinds(columns: Columns, earlier: Ints, later: Ints) -> Bools:
    """Tell where what two can stand for is unknown of one, or something is common to both."""
    one, other = columns.kind[earlier], columns.kind[later]
    fits: Bools = (one == 0) | (other == 0) | (one & other > 0) | _both(one, other, BODIES)
    return fits


def _both(one: Ints, other: Ints, kinds: int) -> Bools:
    both: Bools = (one & kinds > 0) & (other & kinds > 0)
    return both

"""The units of a page in; a table of numbers, one row a unit, out: its own looks, its neighbours', its place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.page.plain.shapes import SHAPES, describe_line
from dateline.text.words import find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.page.plain.units import Unit

    Table = NDArray[np.float32]

_NEIGHBOURS: Final = (-3, -2, -1, 1, 2, 3)
_SHARED_SHAPES: Final = (
    "characters", "linking_share", "lower_share", "ends_sentence", "sentence_gaps", "bullet", "gap", "title_case_share",
    "cue_related", "cue_comment", "cue_subscribe", "cue_share", "cue_tag", "cue_byline", "cue_date", "cue_caption",
    "year", "first_person",
)  # fmt: skip
_WINDOWS: Final = (2, 5, 12, 30)
_A_WINDOW: Final = 4  # columns: characters and paragraphs of prose, before and behind
_PLACES: Final = 14
_ECHOES: Final = 3
FEATURES: Final = len(SHAPES) + len(_NEIGHBOURS) * len(_SHARED_SHAPES) + len(_WINDOWS) * _A_WINDOW + _PLACES + _ECHOES
_PROSE_LENGTH: Final = 80  # characters; the shortest line that is surely prose if it is built like it
_PROSE_LINKING: Final = 0.2
_RUN_GAP: Final = 6  # short lines that may stand between two paragraphs of one article: crossheads, teasers, adverts
_FAR: Final = 99.0
_TOPIC_WORD: Final = 4  # letters; shorter words tell no topic


def describe_units(units: Sequence[Unit]) -> Table:
    """Return the table, one row a unit and `FEATURES` columns."""
    own = np.array([describe_line(unit.text, gap=unit.gap, bullet=unit.bullet) for unit in units], dtype=np.float32)
    weights = _weigh_prose(own, units)
    parts = [own, _neighbours(own), _windows(weights), _places(weights), _echoes(units, weights)]
    return np.hstack(parts).astype(np.float32)


def _column(own: Table, name: str) -> Table:
    return own[:, SHAPES.index(name)]


def _weigh_prose(own: Table, units: Sequence[Unit]) -> Table:
    """Return for each unit how many characters of running prose it has."""
    lengths = np.array([len(unit.text) for unit in units], dtype=np.float32)
    built = (_column(own, "linking_share") >= _PROSE_LINKING) | (_column(own, "sentence_gaps") > 0)
    ended = (_column(own, "ends_sentence") > 0) | (lengths > 2 * _PROSE_LENGTH)
    return np.where((lengths >= _PROSE_LENGTH) & built & ended, lengths, 0.0).astype(np.float32)


def _neighbours(own: Table) -> Table:
    shared = own[:, [SHAPES.index(name) for name in _SHARED_SHAPES]]
    return np.hstack([_shift(shared, step) for step in _NEIGHBOURS])


def _shift(table: Table, step: int) -> Table:
    """Return the rows `step` further down; -1 where the page has ended."""
    shifted = np.full_like(table, -1.0)
    if step > 0:
        shifted[:-step] = table[step:]
    else:
        shifted[-step:] = table[:step]
    return shifted


def _windows(weights: Table) -> Table:
    """Return how much prose stands before and behind each unit, within windows of several widths."""
    sums = np.concatenate([[0.0], np.cumsum(weights)])
    counts = np.concatenate([[0.0], np.cumsum(weights > 0)])
    count = len(weights)
    here = np.arange(count)
    columns = []
    for width in _WINDOWS:
        low, high = np.maximum(here - width, 0), np.minimum(here + 1 + width, count)
        columns += [np.log1p(sums[here] - sums[low]), np.log1p(sums[high] - sums[here + 1])]
        columns += [(counts[here] - counts[low]) / width, (counts[high] - counts[here + 1]) / width]
    return np.stack(columns, axis=1)


def _places(weights: Table) -> Table:
    """Return where each unit stands: on the page, in its prose, next to and inside the heaviest run of prose."""
    count = len(weights)
    here = np.arange(count)
    total = weights.sum() or 1.0
    above = np.cumsum(weights) - weights
    first, last = find_main_run(weights)
    length = max(1, last - first)
    inside = (here >= first) & (here <= last)
    columns = [
        here / count,
        np.log1p(here),
        np.log1p(count - 1 - here),
        np.full(count, np.log1p(count)),
        above / total,
        (total - above - weights) / total,
        np.full(count, np.log1p(total)),
        inside,
        np.clip(here - first, -_FAR, _FAR),
        np.clip(here - last, -_FAR, _FAR),
        np.where(inside, (here - first) / length, -1.0),
        np.full(count, weights[first : last + 1].sum() / total),
        _distance(weights > 0),
        _distance((weights > 0)[::-1])[::-1],
    ]
    return np.stack(columns, axis=1)


def find_main_run(weights: Table) -> tuple[int, int]:
    """Return the first and last unit of the heaviest run of prose; a few short units in between do not break it."""
    best, best_weight = (0, 0), -1.0
    start = previous = None
    weight = 0.0
    for index in np.flatnonzero(weights):
        if start is None or previous is None or index - previous > _RUN_GAP:
            start, weight = int(index), 0.0
        weight += float(weights[index])
        previous = int(index)
        if weight > best_weight:
            best, best_weight = (start, previous), weight
    return best


def _distance(marked: NDArray[np.bool_]) -> Table:
    """Return how far above each unit the last marked one is, 0 for a marked one."""
    here = np.arange(len(marked))
    last = np.maximum.accumulate(np.where(marked, here, -1))
    return np.where(last < 0, _FAR, np.minimum(here - last, _FAR)).astype(np.float32)


def _echoes(units: Sequence[Unit], weights: Table) -> Table:
    """Return how often a line occurs on the page, and how many of its words the main run of prose has as well."""
    lines = Counter(unit.text.lower() for unit in units)
    bags = [{word.lower() for word in find_words(unit.text) if len(word) >= _TOPIC_WORD} for unit in units]
    first, last = find_main_run(weights)
    topic = Counter(word for index in range(first, last + 1) if weights[index] > 0 for word in bags[index])
    rows = []
    for index, (unit, bag) in enumerate(zip(units, bags, strict=True)):
        own = int(first <= index <= last and weights[index] > 0)
        shared = sum(topic[word] > own for word in bag)
        rows.append((lines[unit.text.lower()], shared / (len(bag) or 1), shared))
    return np.array(rows, dtype=np.float32).reshape(len(units), _ECHOES)

"""Our own score of statements, for when no outside scorer is at hand: who said what, and exact spans by role."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from bench.metrics import Json
    from bench.statements_rows import StatementsRow

ROLES: Final = ("source", "cue", "content")
ENOUGH: Final = 0.5  # F1 of words from which on two roles are the same
_WORD: Final = re.compile(r"\w+")  # the words of a span, marks left out: U, S of "U.S."
Prediction = Mapping[str, Any]  # as it is written: some keys hold spans, others words
WordSets = dict[str, frozenset[int]]


def score_statements(rows: Iterable[tuple[StatementsRow, Sequence[Prediction]]]) -> dict[str, Json]:
    """Return precision, recall and F1 in percent of who said what and of exact spans."""
    counts: Counter[tuple[str, str]] = Counter()
    for row, predictions in rows:
        gold = [{role: getattr(each, role) for role in ROLES} for each in row.attributions if not each.optional]
        _count_spans(counts, gold, predictions)
        _count_attributions(counts, row.text, gold, predictions)
    said = _ratio(counts, "who_said_what")
    return {"attribution": {"who_said_what": said}, "spans": {role: {"exact": _ratio(counts, role)} for role in ROLES}}


def _count_spans(counts: Counter[tuple[str, str]], gold: Sequence[Prediction], found: Sequence[Prediction]) -> None:
    for role in ROLES:
        one, other = ({tuple(span) for each in side for span in each.get(role, ())} for side in (gold, found))
        _add(counts, role, (len(one & other), len(other), len(one)))


def _count_attributions(
    counts: Counter[tuple[str, str]], text: str, gold: Sequence[Prediction], found: Sequence[Prediction]
) -> None:
    starts = [match.start() for match in _WORD.finditer(text)]
    golds, founds = ([_words(each, starts) for each in side] for side in (gold, found))
    pairs = sorted(
        (
            (_f1(one["content"], other["content"]), -i, -j)
            for i, one in enumerate(golds)
            for j, other in enumerate(founds)
        ),
        reverse=True,
    )
    taken: set[tuple[str, int]] = set()
    right = 0
    for overlap, i, j in sorted(pairs, reverse=True):
        if overlap >= ENOUGH and not taken & {("gold", i), ("found", j)}:
            taken |= {("gold", i), ("found", j)}
            right += _same_source(golds[-i]["source"], founds[-j]["source"])
    _add(counts, "who_said_what", (right, len(founds), len(golds)))


def _words(attribution: Prediction, starts: Sequence[int]) -> WordSets:
    return {
        role: frozenset(
            index
            for start, end in attribution.get(role, ())
            for index in range(bisect_left(starts, start), bisect_left(starts, end))
        )
        for role in ROLES
    }


def _same_source(one: frozenset[int], other: frozenset[int]) -> bool:
    return _f1(one, other) >= ENOUGH if one else not other


def _f1(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _add(counts: Counter[tuple[str, str]], name: str, numbers: tuple[int, int, int]) -> None:
    for part, number in zip(("right", "found", "gold"), numbers, strict=True):
        counts[name, part] += number


def _ratio(counts: Counter[tuple[str, str]], name: str) -> dict[str, Json]:
    right, found, gold = (counts[name, part] for part in ("right", "found", "gold"))
    precision, recall = 100 * right / max(1, found), 100 * right / max(1, gold)
    f1 = 200 * right / max(1, found + gold)
    return {"p": round(precision, 2), "r": round(recall, 2), "f1": round(f1, 2)}

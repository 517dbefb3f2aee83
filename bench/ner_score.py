"""Scores of entities: same type and same span, same type and any overlap, same span whatever the type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bench.metrics import Json, precision_recall_f1


class Entity(NamedTuple):
    """A typed stretch of a text; `end` is exclusive."""

    start: int
    end: int
    type: str


Pair = tuple[frozenset[Entity], frozenset[Entity]]


def score_entities(pairs: Sequence[Pair]) -> dict[str, Json]:
    """Return precision, recall and F1 over (gold, found) entities of texts; types that gold never has do not count."""
    types = sorted({entity.type for gold, _ in pairs for entity in gold})
    by_type = {name: _count(pairs, name) for name in types}
    total = sum(by_type.values(), Counter[str]())
    spans = [({entity[:2] for entity in gold}, {e[:2] for e in found if e.type in by_type}) for gold, found in pairs]
    span_hits = sum(len(gold & found) for gold, found in spans)
    return {
        "gold": total["gold"],
        "pred": total["found"],
        **_rates(total),
        "span_only": precision_recall_f1(span_hits, sum(len(f) for _, f in spans), sum(len(g) for g, _ in spans)),
        "by_type": {name: {"gold": counts["gold"], **_f1s(counts)} for name, counts in by_type.items()},
    }


def _count(pairs: Iterable[Pair], name: str) -> Counter[str]:
    counts: Counter[str] = Counter(exact=0, overlap=0, found=0, gold=0)
    for gold, found in pairs:
        wanted = {entity for entity in gold if entity.type == name}
        got = {entity for entity in found if entity.type == name}
        counts["exact"] += len(wanted & got)
        counts["overlap"] += count_overlaps(wanted, got)
        counts["found"] += len(got)
        counts["gold"] += len(wanted)
    return counts


def count_overlaps(wanted: Iterable[Entity], got: Iterable[Entity]) -> int:
    """Return how many pairs share characters, each entity in one pair: equal ones first, then larger overlaps."""
    ours, theirs = sorted(wanted), sorted(got)
    shared = [
        (one != two, max(one.start, two.start) - min(one.end, two.end), left, right)
        for left, one in enumerate(ours)
        for right, two in enumerate(theirs)
        if one.start < two.end and two.start < one.end
    ]
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, _, left, right in sorted(shared):
        if left not in taken[0] and right not in taken[1]:
            taken[0].add(left)
            taken[1].add(right)
    return len(taken[0])


def _rates(counts: Mapping[str, int]) -> dict[str, Json]:
    return {name: precision_recall_f1(counts[name], counts["found"], counts["gold"]) for name in ("exact", "overlap")}


def _f1s(counts: Mapping[str, int]) -> dict[str, Json]:
    return {
        name: precision_recall_f1(counts[name], counts["found"], counts["gold"])["f1"] for name in ("exact", "overlap")
    }

"""Judges descriptions by boosted trees, which `training.acting` fits: things leave the chains of those who act."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

from dateline.annotate.acting.evidence import describe_descriptions
from dateline.model.forest import Forest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.page import Prepared

RESOURCE: Final = ("resources", "acting", "descriptions.npz")
# Mean log odds of the descriptions of a chain without a name, from which on it may be an actor. Actors that are only
# described, on the development part of GUM's treebank: without the judge precision 0.75 and recall 0.79, from -1.0 on
# 0.83 and 0.77, from 0.0 on 0.90 and 0.74.
LEAST: Final = -1.0
LEAST_BESIDE_NAME: Final = -2.5  # of one description in a chain with a name, which speaks for it too
Chain = Sequence[int]


def judge_chains(
    facts: Facts, page: Prepared, chains: Sequence[Chain], forest: Forest | None = None
) -> Iterator[tuple[Chain, bool]]:
    """Yield each chain with whether it may be an actor; a description of a thing gets a chain of its own."""
    indices, table = describe_descriptions(facts, page)
    scores = (forest or load_forest()).score(table).tolist() if indices else []
    odds = dict(zip(indices, scores, strict=True))
    for chain in chains:
        if any(page.phrases[index].name is not None for index in chain):
            things = [index for index in chain if odds.get(index, LEAST) < LEAST_BESIDE_NAME]
            yield [index for index in chain if index not in things], True
            yield from (([index], False) for index in things)
        else:
            described = [odds[index] for index in chain if index in odds]
            yield chain, not described or sum(described) >= LEAST * len(described)


@cache
def load_forest() -> Forest:
    """Return the shipped trees, read on first use."""
    with as_file(files("dateline").joinpath(*RESOURCE)) as path:
        return Forest.load(path)

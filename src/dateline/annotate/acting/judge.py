"""Judges descriptions by boosted trees: those that stand for no actor leave their chains. `training.acting` fits them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

from dateline.annotate.acting.evidence import describe_descriptions
from dateline.model.forest import Forest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.page import Prepared

RESOURCE: Final = ("resources", "acting", "descriptions.npz")
# Mean log odds of the descriptions of a chain without a name, from which on it may be an actor. Actors that are only
# described, texts of GUM that no tree saw: precision 0.75 without the judge and recall 0.79, from -1.0 on 0.83 and 0.77, from
# 0.0 on 0.90 and 0.74.
LEAST: Final = -1.0
LEAST_BESIDE_NAME: Final = -2.5  # of one description in a chain with a name, which speaks for it too
Chain = Sequence[int]


def keep_acting(facts: Facts, page: Prepared, chains: Sequence[Chain], forest: Forest | None = None) -> list[Chain]:
    """Return the chains of phrases without descriptions of things; chains of which nothing is left are left out."""
    indices, table = describe_descriptions(facts, page)
    scores = (forest or load_forest()).score(table).tolist() if indices else []
    odds = dict(zip(indices, scores, strict=True))
    return [kept for chain in chains if (kept := list(_keep(page, chain, odds)))]


def _keep(page: Prepared, chain: Chain, odds: Mapping[int, float]) -> Iterator[int]:
    """Yield the phrases of a chain that stay."""
    described = [odds[index] for index in chain if index in odds]
    if all(page.phrases[index].name is None for index in chain):
        if not described or sum(described) >= LEAST * len(described):
            yield from chain
        return
    yield from (index for index in chain if odds.get(index, LEAST_BESIDE_NAME) >= LEAST_BESIDE_NAME)


@cache
def load_forest() -> Forest:
    """Return the shipped trees, read on first use."""
    with as_file(files("dateline").joinpath(*RESOURCE)) as path:
        return Forest.load(path)

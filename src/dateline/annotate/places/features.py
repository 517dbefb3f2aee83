"""What speaks for a place being the one that a name means: a pool in, one row of numbers a candidate out."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.annotate.names import fold_name
from dateline.annotate.places import lexicon
from dateline.annotate.places.gazetteer import PEOPLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.annotate.places.context import Agreement, Pool
    from dateline.annotate.places.page import PlacePage
    from dateline.annotate.places.toponym import Bearer
    from dateline.kb import Entry

TYPES: Final = ("city", "admin1", "admin2", "country", "region")


def describe_pool(page: PlacePage, pool: Pool, agreement: Agreement) -> NDArray[np.float32]:
    """Return a row for each candidate of a pool."""
    prior = np.array([entry.prior for entry in pool.entries])
    ranks = [rank for bearer in pool.bearers for rank, _ in enumerate(bearer.entries)]
    named = [_by_name(bearer, entry) for bearer in pool.bearers for entry in bearer.entries]
    around = [_by_words(page, bearer) for bearer in pool.bearers]
    signs = [prior, agreement.country, agreement.province, agreement.nearness, agreement.chance]
    columns = [
        *signs,
        *(sign - pool.best_per_row(sign) for sign in signs),
        pool.larger,
        pool.best_per_row(pool.larger),
        _same_name(pool),
        np.array(ranks, dtype=np.float64),
    ]
    rows = [around[owner] for owner in pool.owner]
    table = np.hstack([np.stack(columns, axis=1), np.array(named), np.array(rows)])
    return table.astype(np.float32)


def _by_name(bearer: Bearer, entry: Entry) -> list[float]:
    """Return what a candidate is, and how well its own name fits the words of the page."""
    text = bearer.toponyms[0].where.text
    return [
        *(float(entry.type == kind) for kind in TYPES),
        math.log1p(entry.population or 0),
        float(entry.kind == "name"),
        float(entry.kind == "alias"),
        float(entry.kind in {"weak", "acronym"}),
        float(entry.kind in PEOPLE),
        float(fold_name(entry.name) == fold_name(text)),
        float(entry.country == "USA"),
    ]


def _by_words(page: PlacePage, bearer: Bearer) -> list[float]:
    """Return how a name is used: how often, with what words around it, where first."""
    first = bearer.toponyms[0].where
    before, after = page.word(first.start - 1).lower(), page.word(first.end).lower()
    last = page.words[first.end - 1].lower()
    return [
        float(len(bearer.entries)),
        math.log1p(len(bearer.toponyms)),
        first.start / max(1, len(page.words)),
        float(before in lexicon.LOCATING),
        float(before == ","),
        float(after == ","),
        float(after in lexicon.DIVISIONS),
        float(last in lexicon.DIVISIONS),
        float(after in lexicon.STREETS),
        float(after in lexicon.BODIES),
        float(first.label == "country"),
        float(first.label == "place"),
        float(first.is_whole),
        float(first.text.isupper()),
        max(each.chance for each in bearer.toponyms),
    ]


def _same_name(pool: Pool) -> NDArray[np.float64]:
    """Return for each row whether the page places the same name in what the candidate lies in, elsewhere."""
    placed: dict[tuple[str, str], set[int]] = defaultdict(set)
    for row in np.flatnonzero(pool.larger > 0):
        owner = int(pool.owner[row])
        placed[pool.bearers[owner].key, pool.entries[row].id].add(owner)
    return np.array([_is_placed(pool, row, placed) for row in range(len(pool.entries))], dtype=np.float64)


def _is_placed(pool: Pool, row: int, placed: dict[tuple[str, str], set[int]]) -> bool:
    owner = int(pool.owner[row])
    return bool(placed.get((pool.bearers[owner].key, pool.entries[row].id), set()) - {owner})

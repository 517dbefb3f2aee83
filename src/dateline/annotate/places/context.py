"""What the other toponyms of a page say of what one may be: votes for countries and provinces, and nearness."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.annotate.places.toponym import Bearer
    from dateline.kb import Entry

SMALL: Final = frozenset({"city", "admin2", "place"})  # whose points say where: that of a country does not
NEAR_KM: Final = 100.0  # at this distance nearness has fallen to a third
SEEN: Final = 200  # candidates whose nearness counts, the likeliest of a page: cost stays linear
MOST_MENTIONS: Final = 4  # of one name that count: a page about one town names it forty times
EARTH_KM: Final = 6371.0
# How chances before the trees come about: exp of the weighted sum, by page-wide agreement in two rounds.
PRIOR, LARGER, COUNTRY, PROVINCE, NEARNESS = 9.0, 4.0, 2.0, 3.0, 1.5


@dataclass(frozen=True, slots=True)
class Pool:
    """Every place that any bearer of a page may be, one a row; `owner[i]` is the bearer of row i."""

    bearers: tuple[Bearer, ...]
    entries: tuple[Entry, ...]
    owner: NDArray[np.int64]
    weight: NDArray[np.float64]
    larger: NDArray[np.float64]

    def per_row(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return for each row the sum of the values of its bearer's rows."""
        sums = np.bincount(self.owner, values, minlength=len(self.bearers)).astype(np.float64)
        return sums[self.owner]

    def best_per_row(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return for each row the highest value among its bearer's rows."""
        best: NDArray[np.float64] = np.full(len(self.bearers), -np.inf)
        np.maximum.at(best, self.owner, values)
        return best[self.owner]


@dataclass(frozen=True, slots=True)
class Agreement:
    """What speaks for each row of a pool from the rest of the page: shares of votes, and nearness."""

    country: NDArray[np.float64]
    province: NDArray[np.float64]
    nearness: NDArray[np.float64]
    chance: NDArray[np.float64]


def make_pool(bearers: Sequence[Bearer]) -> Pool:
    """Return the rows of the bearers that the knowledge base knows."""
    owner = [number for number, bearer in enumerate(bearers) for _ in bearer.entries]
    entries = tuple(chain.from_iterable(bearer.entries for bearer in bearers))
    weight = [min(len(bearer.toponyms), MOST_MENTIONS) ** 0.5 for bearer in bearers]
    larger = [_lies_in(entry, bearer.larger) for bearer in bearers for entry in bearer.entries]
    rows = np.array(owner, dtype=np.int64)
    return Pool(tuple(bearers), entries, rows, np.array(weight)[rows], np.array(larger, dtype=np.float64))


def find_agreement(pool: Pool) -> Agreement:
    """Return what the page as a whole says of each row, after two rounds."""
    prior = np.array([entry.prior for entry in pool.entries])
    base = PRIOR * prior + LARGER * pool.larger
    first = _agree(pool, base, _share(pool, base))
    return _agree(pool, base, first.chance)


def _agree(pool: Pool, base: NDArray[np.float64], chance: NDArray[np.float64]) -> Agreement:
    """Return what the page says of each row where its rows have these chances, and the chances that come of it."""
    votes = chance * pool.weight
    country = _share_votes(pool, votes, [entry.country or "" for entry in pool.entries])
    province = _share_votes(pool, votes, [_province(entry) for entry in pool.entries])
    nearness = _find_nearness(pool, votes)
    scores = base + COUNTRY * country + PROVINCE * province + NEARNESS * nearness
    return Agreement(country, province, nearness, _share(pool, scores))


def _share(pool: Pool, scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return scores as chances that add up to one for each bearer."""
    raised: NDArray[np.float64] = np.exp(scores - pool.best_per_row(scores))
    return raised / pool.per_row(raised)


def _share_votes(pool: Pool, votes: NDArray[np.float64], groups: Sequence[str]) -> NDArray[np.float64]:
    """Return for each row the share of the other bearers' votes that its group has; none for rows without group."""
    names = {name: number for number, name in enumerate(dict.fromkeys(["", *groups]))}
    group = np.array([names[name] for name in groups], dtype=np.int64)
    total = np.bincount(group, votes, minlength=len(names))
    pairs = pool.owner * len(names) + group
    _, inverse = np.unique(pairs, return_inverse=True)
    own = np.bincount(inverse, votes)[inverse]
    shares: NDArray[np.float64] = (total[group] - own) / max(1.0, votes.sum())
    return np.where(group == 0, 0.0, shares)


def _find_nearness(pool: Pool, votes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each row how much lies near it: the chances of others, falling with the distance."""
    points = np.array([_point(entry) for entry in pool.entries], dtype=np.float64).reshape(-1, 3)
    is_small = np.array([entry.type in SMALL for entry in pool.entries]) & ~np.isnan(points[:, 0])
    seen = np.flatnonzero(is_small)
    seen = seen[np.argsort(-votes[seen], kind="stable")[:SEEN]]
    chord = np.sqrt(np.maximum(0.0, 2.0 - 2.0 * (points @ points[seen].T)))
    near = np.exp(-chord * (EARTH_KM / NEAR_KM)) * votes[seen] * (pool.owner[:, None] != pool.owner[seen])
    total: NDArray[np.float64] = np.nan_to_num(np.log1p(near.sum(axis=1)))
    return total


def _point(entry: Entry) -> tuple[float, float, float]:
    """Return a point on the ball of radius one."""
    if entry.lat is None or entry.lon is None:
        return (np.nan, np.nan, np.nan)
    lat, lon = np.radians(entry.lat), np.radians(entry.lon)
    return (float(np.cos(lat) * np.cos(lon)), float(np.cos(lat) * np.sin(lon)), float(np.sin(lat)))


def _province(entry: Entry) -> str:
    """Return the state or province that a place is or lies in, empty where it has none."""
    return entry.id if entry.type == "admin1" else entry.admin1 or ""


def _lies_in(entry: Entry, larger: Sequence[Entry]) -> float:
    """Return 1 for what lies in what the page says, -1 for what does not, 0 where it says nothing."""
    if not larger:
        return 0.0
    return 1.0 if any(_is_inside(entry, whole) for whole in larger) else -1.0


def _is_inside(entry: Entry, whole: Entry) -> bool:
    if whole.type == "country":
        return entry.country == whole.country and entry.type != "country"
    if whole.type == "admin1":
        return entry.admin1 == whole.id and entry.id != whole.id
    return entry.admin1 == whole.admin1 and entry.type == "city"

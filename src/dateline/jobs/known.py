"""The pages that a store has already, in a few bytes each: so that none is read twice."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

BYTES: Final = (
    8  # a hash of each id: 8 MB for a million pages; one of 10 million new pages in 10^5 stores is passed over
)


class KnownIds:
    """A set of ids that only grows by being made anew."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._hashes = np.unique(np.fromiter(map(_hash, ids), dtype=np.uint64))

    def __contains__(self, id_: str) -> bool:
        found = int(np.searchsorted(self._hashes, np.uint64(_hash(id_))))
        return found < len(self._hashes) and int(self._hashes[found]) == _hash(id_)

    def __len__(self) -> int:
        return len(self._hashes)


def _hash(id_: str) -> int:
    return int.from_bytes(blake2b(id_.encode(), digest_size=BYTES).digest(), "big")

"""Which visits may be written down: those whose pages are all in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.jobs.watch.visits import Visit, Visits


class Ledger:
    """Counts the pages of each source that are out, and keeps its visit once none is."""

    def __init__(self, visits: Visits) -> None:
        self._visits = visits
        self._out: dict[str, int] = {}
        self._made: dict[str, Visit] = {}

    def give(self, source: str) -> None:
        """Count a page that goes out to be read."""
        self._out[source] = self._out.get(source, 0) + 1

    def close(self, visit: Visit) -> None:
        """Take a visit that gives no more pages."""
        self._made[visit.address] = visit
        self._keep(visit.address)

    def settle(self, sources: Iterable[str]) -> None:
        """Count pages that are in the store."""
        for source in sources:
            self._out[source] -= 1
            self._keep(source)

    def _keep(self, source: str) -> None:
        if source in self._made and not self._out.get(source):
            self._visits.keep(self._made.pop(source))
            self._out.pop(source, None)

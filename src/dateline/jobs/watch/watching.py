"""Round after round: what is new in feeds, at addresses and in folders goes into a store, until somebody says stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import UsageError
from dateline.jobs.ingest import NOTHING, Manner, Step, ingest
from dateline.jobs.watch.courtesy import DELAY_S, Clock, Courtesy
from dateline.jobs.watch.rounds import Means, Round
from dateline.jobs.watch.visits import Visits
from dateline.page.files import STDIN
from dateline.pipeline.sources import make_limits, say_of
from dateline.store.intake import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.pipeline.settings import Settings
    from dateline.schema import Failure, Page
    from dateline.store.store import Store

EVERY_S: Final = 900.0
ONCE: Final = "D546"  # standard input, or sources that cannot be looked at again and again
REAL: Final = Clock(time.time, time.sleep)


class Plan(Struct, frozen=True, kw_only=True):
    """How to watch: `every` so many seconds a round, `delay` seconds between two requests to a host, `rounds` in all.

    Without `rounds` it goes on for good. `watch` is told of every page, `rest` of what came of every round.
    """

    every: float = EVERY_S
    delay: float = DELAY_S
    rounds: int | None = None
    watch: Callable[[Step], None] = lambda step: None  # noqa: ARG005 - a watcher that does not look
    rest: Callable[[Written], None] = lambda written: None  # noqa: ARG005 - as above
    clock: Clock = REAL


def watch(sources: Sequence[str], store: Store, settings: Settings, plan: Plan) -> None:
    """Look at sources again and again, and read what is new or has changed into a store.

    Hosts are asked whether an address changed; what a feed, a sitemap or a list names is fetched, as far as robots.txt
    allows, and once a day looked at again. In folders, files are told by time and size.
    """
    if not sources:
        raise UsageError(NOTHING, "nothing to watch: give feeds, addresses, folders or files")
    if STDIN in sources:
        raise UsageError(ONCE, "standard input can be read once; watch feeds, addresses, folders or files")
    limits = make_limits(settings)
    with Visits(store.path) as visits:
        means = Means(limits, plan.clock, Courtesy(limits, plan.clock, delay=plan.delay), visits)
        for number in count(1):
            began = plan.clock.now()
            plan.rest(_go_round(Round(sources, means), store, settings, plan))
            if number == plan.rounds:
                return
            plan.clock.sleep(max(0.0, began + plan.every - plan.clock.now()))


def _go_round(around: Round, store: Store, settings: Settings, plan: Plan) -> Written:
    manner = Manner(open=partial(_open, around, settings), watch=plan.watch, settle=around.ledger.settle)
    return ingest(around, store, settings, manner=manner)


def _open(around: Round, settings: Settings, source: str) -> Iterator[Page | Failure]:
    return say_of(around.open(source), settings)

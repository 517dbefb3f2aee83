"""Questions to a store, answered as Arrow tables: the same functions for Python and for the command line.

Each row carries its `evidence` and the page it came from: `record`, `uri`, `title`, `publisher`.
"""

from __future__ import annotations

from dateline.queries.actors import find_actors
from dateline.queries.counts import count_events
from dateline.queries.events import find_events, make_timeline
from dateline.queries.filters import Filters
from dateline.queries.quantities import find_quantities
from dateline.queries.search import search
from dateline.queries.sql import run_sql
from dateline.queries.statements import find_statements

__all__ = [
    "Filters",
    "count_events",
    "find_actors",
    "find_events",
    "find_quantities",
    "find_statements",
    "make_timeline",
    "run_sql",
    "search",
]

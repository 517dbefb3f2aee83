"""From the facts that fit to the rows that are shown: only for those few the wide columns are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.queries.filters import Condition, join_conditions
from dateline.store.tables import tables

if TYPE_CHECKING:
    import pyarrow as pa

    from dateline.store.snapshot import Snapshot

NEEDED: Final = ("actors", "documents", "imports", "participants", "revisions")
_CHOOSE: Final = "SELECT filename, file_row_number AS nr FROM {source} WHERE {where} ORDER BY {order}, {tie}"
# DuckDB passes over what lies in row groups without a place that is asked for.
_SHOW: Final = """
    WITH chosen AS (SELECT unnest(?::VARCHAR[]) AS filename, unnest(?::BIGINT[]) AS nr, unnest(range(?)) AS nth),
    fact AS (
        SELECT *, filename, file_row_number AS nr FROM {source} WHERE file_row_number IN ({places})
    ),
    page AS (
        SELECT record, uri, title, publisher FROM documents
        WHERE record IN (SELECT record FROM fact JOIN chosen USING (filename, nr))
        UNION ALL
        SELECT record, uri, NULL, publisher FROM imports
        WHERE record IN (SELECT record FROM fact JOIN chosen USING (filename, nr))
    )
    SELECT {columns}, fact.confidence, fact.evidence, fact.id, fact.record, page.uri, page.title, page.publisher
    FROM chosen JOIN fact USING (filename, nr) JOIN page ON page.record = fact.record
    ORDER BY chosen.nth
"""


class Choice(Struct, frozen=True, kw_only=True):
    """Which facts of a table are shown, how many and in which order, and which of their columns.

    `order` and `columns` are SQL over the table's own columns, as `fact.type`.
    """

    table: str
    conditions: list[Condition]
    order: str
    columns: str
    limit: int | None


def show(snapshot: Snapshot, choice: Choice) -> pa.Table:
    """Return the facts that fit, each with its evidence and its page."""
    needs = (choice.table, *NEEDED)
    where = join_conditions(choice.conditions)
    source = snapshot.scan(choice.table)
    tie = "link" if "link" in tables()[choice.table].columns.names else "record, id"  # a number is quicker to sort by
    sql = _CHOOSE.format(source=source, where=where.sql, order=choice.order, tie=tie)
    if choice.limit is not None:
        sql += f" LIMIT {choice.limit:d}"
    found = snapshot.ask(sql, where.values, needs=needs)
    files, places = found["filename"].to_pylist(), found["nr"].to_pylist()
    wanted = ", ".join(map(str, sorted(set(places)))) or "-1"
    shown = _SHOW.format(source=source, places=wanted, columns=choice.columns)
    return snapshot.ask(shown, [files, places, len(places)], needs=needs)

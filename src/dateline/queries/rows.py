"""From the facts that fit to the rows that are shown: only for those few the wide columns are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.queries.filters import Condition, join_conditions

if TYPE_CHECKING:
    import pyarrow as pa

    from dateline.store.snapshot import Snapshot

NEEDED: Final = ("actors", "documents", "imports", "participants", "revisions")
_CHOOSE: Final = "SELECT record, id FROM {table} WHERE {where} ORDER BY {order}, record, id"
_SHOW: Final = """
    WITH chosen AS (SELECT unnest(?::VARCHAR[]) AS record, unnest(?::VARCHAR[]) AS id, unnest(range(?)) AS nth),
    fact AS (SELECT * FROM {table} WHERE record IN (SELECT record FROM chosen)),
    page AS (
        SELECT record, uri, title, publisher FROM documents WHERE record IN (SELECT record FROM chosen)
        UNION ALL
        SELECT record, uri, NULL, publisher FROM imports WHERE record IN (SELECT record FROM chosen)
    ),
    part AS (
        SELECT record, fact AS id,
            list(name ORDER BY name) FILTER (part = 'actor') AS actors,
            list(name ORDER BY name) FILTER (part = 'recipient') AS recipients,
            list(name ORDER BY name) FILTER (part = 'third_party') AS third_parties,
            min(name) FILTER (part = 'speaker') AS said_by, min(name) FILTER (part = 'via') AS via
        FROM participants WHERE record IN (SELECT record FROM chosen) GROUP BY ALL
    )
    SELECT {columns}, fact.confidence, fact.evidence, id, record, page.uri, page.title, page.publisher
    FROM chosen JOIN fact USING (record, id) JOIN page USING (record) LEFT JOIN part USING (record, id)
    ORDER BY chosen.nth
"""


class Choice(Struct, frozen=True, kw_only=True):
    """Which facts of a table are shown, how many and in which order, and which of their columns.

    `order` and `columns` are SQL; besides the table's own columns, as `fact.type`, there are the names of who takes
    part, as `part.actors`.
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
    sql = _CHOOSE.format(table=choice.table, where=where.sql, order=choice.order)
    if choice.limit is not None:
        sql += f" LIMIT {choice.limit:d}"
    found = snapshot.ask(sql, where.values, needs=needs)
    records, ids = found["record"].to_pylist(), found["id"].to_pylist()
    return snapshot.ask(_SHOW.format(table=choice.table, columns=choice.columns), [records, ids, len(ids)], needs=needs)

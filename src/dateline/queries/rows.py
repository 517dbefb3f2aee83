"""From the facts that fit to the rows that are shown: only for those few the wide columns are read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import pyarrow as pa
from msgspec import Struct

from dateline.queries.filters import Condition, join_conditions

if TYPE_CHECKING:
    from dateline.store.snapshot import Snapshot
    from dateline.store.store import Store

NEEDED: Final = ("actors", "documents", "imports", "participants", "revisions")
_CHOOSE: Final = "SELECT filename, file_row_number AS nr FROM {source} WHERE {where} ORDER BY {order}"
# DuckDB passes over what lies in row groups without a place that is asked for.
_SHOW: Final = """
    WITH chosen AS (SELECT unnest(?::VARCHAR[]) AS filename, unnest(?::BIGINT[]) AS nr, unnest(range(?)) AS nth),
    fact AS ({facts})
    SELECT {columns}, fact.confidence, fact.evidence, fact.id, fact.record
    FROM chosen JOIN fact USING (filename, nr) ORDER BY chosen.nth
"""
_FACTS: Final = "SELECT *, filename, file_row_number AS nr FROM {source} WHERE file_row_number IN ({places})"
_PAGES: Final = """
    SELECT record, uri, title, publisher FROM documents WHERE record IN (SELECT unnest(?))
    UNION ALL
    SELECT record, uri, NULL, publisher FROM imports WHERE record IN (SELECT unnest(?))
"""
_PAGE: Final = ("uri", "title", "publisher")


class Choice(Struct, frozen=True, kw_only=True):
    """Which facts of a table are shown, how many and in which order, and which of their columns.

    `conditions` are tried in turn, until as many rows are found as are wanted, or those let all through that fit.
    `order` and `columns` are SQL over the table's own columns, as `fact.type`; `order` leaves no two rows equal.
    """

    table: str
    conditions: Iterable[list[Condition]]
    order: str
    columns: str
    limit: int | None


def show(store: Store, choice: Choice) -> pa.Table:
    """Return the facts that fit, each with its evidence and its page."""
    snapshot = store.settled()
    files, places = _find(snapshot, choice)
    facts = _list_facts(snapshot, choice.table, files, places)
    sql = _SHOW.format(facts=facts, columns=choice.columns)
    shown = snapshot.ask(sql, [files, places, len(places)], needs=[choice.table])
    records = shown["record"].to_pylist()
    pages = _find_pages(store, snapshot, records)
    for place, name in enumerate(_PAGE):
        shown = shown.append_column(name, pa.array([pages[record][place] for record in records], pa.string()))
    return shown


def _find(snapshot: Snapshot, choice: Choice) -> tuple[list[str], list[int]]:
    """Return the files and the numbers in them of the rows that fit, in order."""
    files: list[str] = []
    places: list[int] = []
    for conditions in choice.conditions:
        where = join_conditions(conditions)
        files, places = _choose(snapshot, choice, where)
        if len(places) == choice.limit or not where.is_cut:
            break
    return files, places


def _list_facts(snapshot: Snapshot, table: str, files: list[str], places: list[int]) -> str:
    """Return the SQL of the rows at these places, file by file: a number stands for a row in each."""
    wanted: dict[str, set[int]] = {}
    for file, place in zip(files, places, strict=True):
        wanted.setdefault(file, set()).add(place)
    sources = [(snapshot.scan(table, [file]), ", ".join(map(str, sorted(found)))) for file, found in wanted.items()]
    return " UNION ALL ".join(
        _FACTS.format(source=source, places=found) for source, found in sources or [(snapshot.scan(table), "-1")]
    )


def _choose(snapshot: Snapshot, choice: Choice, where: Condition) -> tuple[list[str], list[int]]:
    sql = _CHOOSE.format(source=snapshot.scan(choice.table), where=where.sql, order=choice.order)
    if choice.limit is not None:
        sql += f" LIMIT {choice.limit:d}"
    found = snapshot.ask(sql, where.values, needs=(choice.table, *NEEDED))
    return found["filename"].to_pylist(), found["nr"].to_pylist()


def _find_pages(store: Store, snapshot: Snapshot, records: list[str]) -> dict[str, tuple[str | None, ...]]:
    """Return address, title and publisher of records: from the index, and what that lacks from the tables."""
    wanted = sorted(set(records))
    pages = store.index.find_pages(wanted, commit=snapshot.commit.number)
    lacking = [record for record in wanted if record not in pages]
    if lacking:
        rows = snapshot.ask(_PAGES, [lacking, lacking], needs=["documents", "imports"]).to_pylist()
        pages |= {row["record"]: tuple(row[name] for name in _PAGE) for row in rows}
    return pages

"""Full-text search: pages in which all words stand, the best first, with the sentences that have them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import msgspec
import pyarrow as pa

from dateline.queries import filters as narrow
from dateline.queries.filters import Condition, Filters, join_conditions, names_actor
from dateline.queries.words import Term, find_passages, make_match, read_terms
from dateline.store.articles import read_samples
from dateline.store.packing import unpack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.store.store import Store

_SPAN: Final = pa.struct([("start", pa.int64()), ("end", pa.int64()), ("quote", pa.string())])
_COLUMNS: Final = pa.schema(
    [
        ("reported", pa.date32()),
        ("reported_by", pa.string()),
        ("language", pa.string()),
        ("evidence", pa.list_(_SPAN)),
        ("record", pa.string()),
        ("uri", pa.string()),
        ("title", pa.string()),
        ("publisher", pa.string()),
    ]
)
# A word that most pages have tells little of any of them: of more pages than these, the ones added last are ranked.
MOST_RANKED: Final = 20_000
_PAST: Final = """
    SELECT words.rowid FROM words JOIN documents ON documents.id = words.rowid
    WHERE words MATCH ? AND {where} ORDER BY words.rowid DESC LIMIT 1 OFFSET ?
"""
# A word in the title weighs as much as five in the text. Texts are read of the best only.
_FIND: Final = """
    WITH best AS (
        SELECT words.rowid AS id, bm25(words, 5.0, 1.0) AS score
        FROM words JOIN documents ON documents.id = words.rowid
        WHERE words MATCH ? AND words.rowid > ? AND {where} ORDER BY score, words.rowid {limit}
    )
    SELECT reported, reported_by, language, record, uri, title, publisher, documents.parts, sample, text
    FROM best JOIN documents USING (id) ORDER BY score, id
"""


def search(store: Store, words: str, filters: Filters | None = None) -> pa.Table:
    """Return the pages in which all words stand, in title or article, the best first.

    `"peace talks"` finds the phrase, `talk*` what begins so, `-war` leaves out; case and accents do not count. Of
    `Filters`, `actor`, `publisher`, `since`, `until` and `as_known_at` apply. Of more than `MOST_RANKED` pages, those
    added last are looked at. Raises `UsageError` D543 without a word.
    """
    filters = filters or Filters()
    terms = read_terms(words)
    store.follow()
    where = join_conditions(list(_narrow(store, filters)))
    limit = "" if filters.limit is None else f"LIMIT {filters.limit:d}"
    with store.index.reading() as connection:
        match = make_match(terms)
        past = connection.execute(_PAST.format(where=where.sql), (match, *where.values, MOST_RANKED)).fetchone()
        values = (match, past[0] if past is not None else 0, *where.values)
        found = connection.execute(_FIND.format(where=where.sql, limit=limit), values).fetchall()
        samples = read_samples(connection)
    return pa.Table.from_pylist([_make_row(row, terms, samples) for row in found], schema=_COLUMNS)


def _narrow(store: Store, filters: Filters) -> Iterator[Condition]:
    if filters.publisher is not None:
        yield Condition("instr(' ' || publisher_key || ' ', ?) > 0", (narrow.pad_name(filters.publisher),))
    if filters.since is not None:
        yield Condition("reported >= ?", (filters.since.isoformat(),))
    if filters.until is not None:
        yield Condition("reported <= ?", (filters.until.isoformat(),))
    day = (filters.as_known_at or date.max).isoformat()
    yield Condition("reported <= ?", (day,))
    yield Condition("record NOT IN (SELECT previous FROM replaced WHERE reported <= ?)", (day,))
    for condition in names_actor(filters.actor):
        sql = f"SELECT record FROM documents WHERE {condition.sql}"  # noqa: S608 - our own SQL, values apart
        named = store.snapshot().ask(sql, condition.values, needs=["actors", "documents"])["record"].to_pylist()
        yield Condition("record IN (SELECT value FROM json_each(?))", (msgspec.json.encode(named).decode(),))


def _make_row(
    row: Sequence[Any],  # Any: values of SQL
    terms: list[Term],
    samples: Mapping[int, bytes],
) -> dict[str, object]:
    reported, reported_by, language, record, uri, title, publisher, parts, sample, packed = row
    extents = msgspec.json.decode(parts, type=list[tuple[int, int]])
    passages = find_passages(unpack(packed, samples[sample]), extents, terms)
    return {
        "reported": date.fromisoformat(reported),
        "reported_by": reported_by,
        "language": language,
        "evidence": [msgspec.to_builtins(passage) for passage in passages],
        "record": record,
        "uri": uri,
        "title": title,
        "publisher": publisher,
    }

"""What narrows a question down, and the SQL that does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from dateline.queries.reach import MOST_LISTED, Reach
from dateline.store.keys import RANK, find_day, make_name_key
from dateline.store.postings import IN_EVENT, SPEAKS_IN_EVENT, SPEAKS_IN_STATEMENT

if TYPE_CHECKING:
    from dateline.store.store import Store

LIMIT: Final = 50
Part = Literal["event", "event speaker", "statement speaker"]
_PARTS: Final[dict[Part, tuple[str, str]]] = {  # the signs of the index, and the same in SQL
    "event": (IN_EVENT + SPEAKS_IN_EVENT, "kind = 'event'"),
    "event speaker": (SPEAKS_IN_EVENT, "kind = 'event' AND part = 'speaker'"),
    "statement speaker": (SPEAKS_IN_STATEMENT, "kind = 'statement' AND part = 'speaker'"),
}
PUBLISHED: Final = """(
    SELECT record, publisher, publisher_key FROM documents
    UNION ALL
    SELECT record, publisher, publisher_key FROM imports
)"""


class Filters(Struct, frozen=True, kw_only=True):
    """What rows are wanted; null asks for all.

    `actor`, `said_by` and `place` are names, or parts of names in whole words, without regard to case and accents; an
    actor may be an id too, as "wikidata:Q142". `country` is ISO 3166-1 alpha-3. `since` and `until` are days, both in:
    of events those on which they happened, of all else those on which they were reported. `as_known_at` asks what was
    known on a day: pages reported later count for nothing, nor do later versions of pages. `origin` is whose
    events are wanted: "dateline", "gdelt", "icews" or "polecat".
    """

    actor: str | None = None
    type: str | None = None
    status: str | None = None
    place: str | None = None
    country: str | None = None
    publisher: str | None = None
    said_by: str | None = None
    unit: str | None = None
    origin: str | None = None
    since: date | None = None
    until: date | None = None
    as_known_at: date | None = None
    limit: int | None = LIMIT


class Condition(Struct, frozen=True):
    """A condition of SQL, and the values in it, in order; `is_cut` where more rows would fit than it lets through."""

    sql: str
    values: tuple[object, ...] = ()
    is_cut: bool = False


def join_conditions(conditions: list[Condition]) -> Condition:
    """Return one that holds where all do."""
    sql = " AND ".join(condition.sql for condition in conditions) or "true"
    values = tuple(value for condition in conditions for value in condition.values)
    return Condition(sql, values, is_cut=any(condition.is_cut for condition in conditions))


def equals(column: str, value: str | None) -> Iterator[Condition]:
    """Yield that a column has a value, where one is asked for."""
    if value is not None:
        yield Condition(f"{column} = ?", (value,))


def has_name(column: str, name: str | None) -> Iterator[Condition]:
    """Yield that a folded name has the words of a name in a row, where one is asked for."""
    if name is not None:
        # What has not even the letters is left out first: to put blanks around a text takes twice as long.
        sql = f"contains({column}, ?) AND contains(' ' || {column} || ' ', ?)"
        yield Condition(sql, (pad_name(name).strip(), pad_name(name)))


def pad_name(name: str) -> str:
    """Return the words of a name as they stand in a folded name with blanks around it."""
    return f" {make_name_key(name) or ''} "


def is_actor(name: str, *, key: str = "key", name_key: str = "name_key") -> Condition:
    """Return that an actor is the one that is asked for, by id or by name."""
    (named,) = has_name(name_key, name)
    return Condition(f"({key} = ? OR {named.sql})", (name, *named.values))


def takes_part(store: Store, part: Part, name: str | None, reach: Reach) -> Iterator[Condition]:
    """Yield that an actor takes part in an event or statement, or speaks there, where one is asked for.

    The index lists the facts of an actor; where it cannot, or they are very many, the participants are gone through.
    """
    if name is None:
        return
    signs, where = _PARTS[part]
    most = reach.most or MOST_LISTED
    commit = store.settled().commit.number
    ranks = store.index.find_ranks(name, signs, commit=commit, most=most, newest=reach.newest)
    is_cut = ranks is not None and len(ranks) == most
    if ranks is not None and (reach.most is not None or not is_cut):
        yield from _lies_at(ranks, reach.day, is_cut=is_cut)
        return
    actor = is_actor(name)
    sql = f"link IN (SELECT link FROM participants WHERE {where} AND {actor.sql})"  # noqa: S608 - our own SQL, values apart
    yield Condition(sql, actor.values)


def lies_near(reach: Reach) -> Iterator[Condition]:
    """Yield that a fact lies before the edge of a reach, where that has one."""
    if reach.edge is not None:
        yield Condition(f"{reach.day} {'>=' if reach.newest else '<='} ?", (reach.edge,), is_cut=True)


def names_actor(name: str | None) -> Iterator[Condition]:
    """Yield that a page has an actor, where one is asked for."""
    if name is not None:
        actor = is_actor(name)
        yield Condition(f"record IN (SELECT record FROM actors WHERE {actor.sql})", actor.values)  # noqa: S608 - our own SQL, values apart


def published_by(publisher: str | None) -> Iterator[Condition]:
    """Yield that a page is of a publisher, where one is asked for."""
    for condition in has_name("publisher_key", publisher):
        yield Condition(f"record IN (SELECT record FROM {PUBLISHED} WHERE {condition.sql})", condition.values)  # noqa: S608 - our own SQL, values apart


def reported_between(filters: Filters) -> Iterator[Condition]:
    """Yield that a fact was reported on the days asked for."""
    if filters.since is not None:
        yield Condition("reported >= ?", (filters.since,))
    if filters.until is not None:
        yield Condition("reported <= ?", (filters.until,))


def happened_between(filters: Filters) -> Iterator[Condition]:
    """Yield that an event may have happened on the days asked for; one without a date did not."""
    if filters.since is not None:
        yield Condition("coalesce(happened_to, happened_from) >= ?", (filters.since,))
    if filters.until is not None:  # by `day`, which is that of the report where nothing else is told
        yield Condition("day <= ? AND coalesce(happened_from, happened_to) IS NOT NULL", (filters.until,))


def is_current(filters: Filters) -> Iterator[Condition]:
    """Yield that a fact is of the newest version of its page, as things are or as they were known on a day."""
    if filters.as_known_at is None:
        yield Condition("record NOT IN (SELECT previous FROM revisions)")
        return
    day = filters.as_known_at
    yield Condition("reported <= ?", (day,))
    yield Condition("record NOT IN (SELECT previous FROM revisions WHERE reported <= ?)", (day,))


def _lies_at(ranks: list[int], day: str, *, is_cut: bool) -> Iterator[Condition]:
    """Yield that a fact has one of some ranks; row groups without their days are passed over."""
    days = sorted({find_day(rank) for rank in ranks})
    rank = RANK.format(day=day)
    sql = f"{day} IN (SELECT unnest(?::DATE[])) AND {rank} IN (SELECT unnest(?::BIGINT[]))"
    yield Condition(sql, (days, ranks), is_cut=is_cut)

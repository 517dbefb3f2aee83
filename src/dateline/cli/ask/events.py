"""`dateline events` and `dateline timeline`: what happened, the newest or the oldest first."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from dateline.cli.ask import options
from dateline.cli.ask.answer import Form, check_form, to_day, write_answer
from dateline.cli.store.options import Folder

CountBy = Annotated[
    Literal["type", "status", "country", "place", "month", "year", "publisher", "actor", "origin"] | None,
    typer.Option(
        "--count-by", metavar="WHAT", rich_help_panel=options.SHOWN, help="Count them by type, month, actor ..."
    ),
]


def events(
    *,
    store: Folder,
    actor: options.Actor = None,
    type_: options.Kind = None,
    status: options.Status = None,
    place: options.Place = None,
    country: options.Country = None,
    publisher: options.Publisher = None,
    said_by: options.SaidBy = None,
    origin: options.Origin = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    count_by: CountBy = None,
    limit: options.Limit = 50,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """List events, the newest first, each with the words it rests on; or count them.

    Days are those on which they happened.
    """
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import Filters, count_events, find_events

    filters = Filters(
        actor=actor,
        type=type_,
        status=status,
        place=place,
        country=country,
        publisher=publisher,
        said_by=said_by,
        origin=origin,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    opened = dateline.open_store(store)
    write_answer(find_events(opened, filters) if count_by is None else count_events(opened, count_by, filters), form)


def timeline(
    *,
    store: Folder,
    actor: options.Actor = None,
    type_: options.Kind = None,
    place: options.Place = None,
    country: options.Country = None,
    origin: options.Origin = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    limit: options.Limit = 200,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """List events in the order in which they happened, each with the day of its report.

    With --as-known-at it is the timeline that one could have made on that day.
    """
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import Filters, make_timeline

    filters = Filters(
        actor=actor,
        type=type_,
        place=place,
        country=country,
        origin=origin,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    write_answer(make_timeline(dateline.open_store(store), filters), form)

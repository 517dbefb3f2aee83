"""`dateline actors`: who is named, on how many pages."""

from __future__ import annotations

from dateline.cli.ask import options
from dateline.cli.ask.answer import Form, check_form, to_day, write_answer
from dateline.cli.store.options import Folder


def actors(
    *,
    store: Folder,
    actor: options.Actor = None,
    type_: options.Kind = None,
    country: options.Country = None,
    publisher: options.Publisher = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    limit: options.Limit = 50,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """List actors, those of most pages first; the words and the page of each are those of its newest report."""
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import Filters, find_actors

    filters = Filters(
        actor=actor,
        type=type_,
        country=country,
        publisher=publisher,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    write_answer(find_actors(dateline.open_store(store), filters), form)

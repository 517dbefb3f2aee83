"""`dateline quantities`: how much of what."""

from __future__ import annotations

from dateline.cli.ask import options
from dateline.cli.ask.answer import Form, check_form, to_day, write_answer
from dateline.cli.store.options import Folder


def quantities(
    *,
    store: Folder,
    unit: options.Unit = None,
    type_: options.Kind = None,
    actor: options.Actor = None,
    publisher: options.Publisher = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    limit: options.Limit = 50,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """List quantities, the newest first; --type is a dimension, --actor asks for pages that name one.

    Days are those on which they were reported.
    """
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import Filters, find_quantities

    filters = Filters(
        unit=unit,
        type=type_,
        actor=actor,
        publisher=publisher,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    write_answer(find_quantities(dateline.open_store(store), filters), form)

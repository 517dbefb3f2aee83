"""`dateline statements`: who said what."""

from __future__ import annotations

from dateline.cli.ask import options
from dateline.cli.ask.answer import Form, check_form, to_day, write_answer
from dateline.cli.store.options import Folder


def statements(
    *,
    store: Folder,
    said_by: options.SaidBy = None,
    actor: options.Actor = None,
    type_: options.Kind = None,
    stance: options.Stance = None,
    publisher: options.Publisher = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    limit: options.Limit = 50,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """List statements, the newest first; --type is direct, indirect or mixed, --actor asks for pages that name one.

    Days are those on which they were reported.
    """
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import Filters, find_statements

    filters = Filters(
        said_by=said_by,
        actor=actor,
        type=type_,
        status=stance,
        publisher=publisher,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    write_answer(find_statements(dateline.open_store(store), filters), form)

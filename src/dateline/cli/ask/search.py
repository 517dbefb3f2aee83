"""`dateline search`: pages by their words."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.ask import options
from dateline.cli.ask.answer import Form, check_form, to_day, write_answer
from dateline.cli.store.options import Folder

Words = Annotated[
    list[str],
    typer.Argument(metavar="WORDS", show_default=False, help='Words, "a phrase", begin* and, behind --, -without.'),
]


def search(
    words: Words,
    *,
    store: Folder,
    actor: options.Actor = None,
    publisher: options.Publisher = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    limit: options.Limit = 20,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """Find the pages in which all words stand, the best first, with the sentences that have them.

    Case and accents do not count. Days are those on which a page was reported.
    """
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import Filters
    from dateline.queries import search as ask

    filters = Filters(
        actor=actor,
        publisher=publisher,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    write_answer(ask(dateline.open_store(store), " ".join(words), filters), form)

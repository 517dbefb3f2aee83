"""`dateline read`: pages in, records out, for a person or as JSON."""

from __future__ import annotations

import os

import typer

from dateline.cli import options
from dateline.cli.values import read_columns
from dateline.page.limits import DEFAULT
from dateline.page.sources.names import may_hold_many


def read(
    sources: options.Sources,
    *,
    as_json: options.RecordsAsJson = False,
    quotes: options.Quotes = 2,
    furniture: options.Furniture = "short",
    published: options.Published = None,
    uri: options.Uri = None,
    language: options.Language = None,
    column: options.Column = None,
    model: options.Model = None,
    workers: options.Workers = 1,
    batch_size: options.BatchSize = 8,
    allow_private: options.AllowPrivate = False,
    fetch_links: options.FetchLinks = False,
    max_bytes: options.MaxBytes = DEFAULT.max_bytes,
    include: options.Include = None,
) -> None:
    """Read pages and show what they say: the article, and facts that each cite its words.

    With [bold]--json[/] each record is one line of JSON instead.

    What cannot be read is listed on standard error with a code; the other pages go on.

    [not dim bold]Examples[/]

        [not dim]dateline read page.html
        dateline read wire.txt --published 2019-09-25
        dateline read pages/ --json > records.jsonl
        dateline read - --uri https://example.org/a < page.html[/]
    """
    from dateline.cli.progress import make_meter
    from dateline.cli.results import make_printer, report, show_results, write_record

    if uri is not None and len(sources) != 1:
        raise typer.BadParameter("many pages cannot share one address; give one page", param_hint="'--uri'")
    show = write_record if as_json else make_printer(quotes=quotes, furniture=furniture)
    with make_meter(count_inputs(sources)) as meter:
        from dateline.pipeline.settings import Settings
        from dateline.pipeline.sources import read_sources

        settings = Settings(
            published=published,
            uri=uri,
            language=language,
            model=model,
            workers=workers,
            batch_size=batch_size,
            allow_private=allow_private,
            columns=read_columns(column or []),
            fetch_links=fetch_links,
            max_bytes=max_bytes,
            include=include,
        )
        count, failures = show_results(read_sources(sources, settings), show, meter)
    raise typer.Exit(report(count, failures))


def count_inputs(sources: list[str]) -> int | None:
    """Return how many pages there are to read; null where a source may hold any number: a folder, a table."""
    is_known = not any(os.path.isdir(source) or may_hold_many(source) for source in sources)  # noqa: PTH112 - Path.is_dir raises for a name that is too long
    return len(sources) if is_known else None

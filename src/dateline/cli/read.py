"""`dateline read`: pages in, records out, for a person or as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from dateline.cli.values import check_date, check_language

GIVEN = "What the page does not say"
SHOWN = "What is shown"
RUNNING = "How it runs"


def read(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE",
            show_default=False,
            help="Files, folders, addresses (https://...) or - for standard input. Plain text or HTML, gzip or not.",
        ),
    ],
    *,
    as_json: Annotated[
        bool, typer.Option("--json", metavar="", rich_help_panel=SHOWN, help="Print one record a line as JSON.")
    ] = False,
    quotes: Annotated[
        int,
        typer.Option("--quotes", min=0, metavar="N", rich_help_panel=SHOWN, help="Sentences quoted for each fact."),
    ] = 2,
    furniture: Annotated[
        Literal["short", "all", "none"],
        typer.Option(
            "--furniture",
            metavar="WHAT",
            rich_help_panel=SHOWN,
            help="Menus, tags and all else around the article: short, all or none.",
        ),
    ] = "short",
    published: Annotated[
        str | None,
        typer.Option(
            "--published",
            metavar="DATE",
            callback=check_date,
            rich_help_panel=GIVEN,
            help="When it was published, as 2019-09-25; wins over what the page says.",
        ),
    ] = None,
    uri: Annotated[
        str | None,
        typer.Option(
            "--uri", metavar="URI", rich_help_panel=GIVEN, help="Where the page comes from; for a single source."
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            callback=check_language,
            metavar="xx",
            rich_help_panel=GIVEN,
            help="The language of the text, as en, fr or es; wins over what is found.",
        ),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option(
            "--model",
            metavar="DIR",
            rich_help_panel=RUNNING,
            help="The folder of another model bundle than the shipped one.",
        ),
    ] = None,
    workers: Annotated[
        int,
        typer.Option(
            "--workers",
            min=1,
            metavar="N",
            rich_help_panel=RUNNING,
            help="Processes that share the pages; as many as cores is fastest.",
        ),
    ] = 1,
    batch_size: Annotated[
        int,
        typer.Option(
            "--batch-size", min=1, metavar="N", rich_help_panel=RUNNING, help="Pages that a worker gets at a time."
        ),
    ] = 8,
    allow_private: Annotated[
        bool,
        typer.Option(
            "--allow-private",
            metavar="",
            rich_help_panel=RUNNING,
            help="Fetch from addresses inside a private network too.",
        ),
    ] = False,
) -> None:
    """Read pages and show what they say: the article, and facts that each cite its words.

    With [bold]--json[/] each record is one line of JSON instead.

    What cannot be read is listed on standard error with a code; the other pages go on.

    [bold]Examples[/]

        dateline read page.html
        dateline read wire.txt --published 2019-09-25
        dateline read pages/ --json > records.jsonl
        curl -s https://example.org/a | dateline read - --uri https://example.org/a
    """
    from dateline.cli.progress import make_meter
    from dateline.cli.results import make_printer, report, show_results, write_record

    if uri is not None and len(sources) > 1:
        raise typer.BadParameter(f"{len(sources)} sources cannot share one address", param_hint="'--uri'")
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
        )
        count, failures = show_results(read_sources(sources, settings), show, meter)
    raise typer.Exit(report(count, failures))


def count_inputs(sources: list[str]) -> int | None:
    """Return how many pages there are to read; null where a folder is among the sources, which may hold any number."""
    return None if any(Path(source).is_dir() for source in sources) else len(sources)

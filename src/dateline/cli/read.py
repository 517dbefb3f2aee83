"""`dateline read`: pages in, records out, for a person or as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dateline.cli.output import SOME_FAILED, tell, write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dateline.cli.progress import Meter
    from dateline.schema import Failure, Record

GIVEN = "What the page does not say"
SHOWN = "What is shown"
RUNNING = "How it runs"
EXAMPLES = """
[bold]Examples[/]

[dim]$[/] dateline read page.html
    [dim]the article, then every fact with the words it was read from[/]
[dim]$[/] dateline read wire.txt --published 2019-09-25
    [dim]the day that "yesterday" counts from, where the page has none[/]
[dim]$[/] dateline read pages/ --json > records.jsonl
    [dim]a folder, one record a line[/]
[dim]$[/] curl -s https://example.org/news | dateline read - --uri https://example.org/news
    [dim]standard input, with the address it came from[/]
"""


def read(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            show_default=False,
            help="Files, folders, addresses (https://...) or - for standard input. Plain text or HTML, gzip or not.",
        ),
    ],
    as_json: Annotated[
        bool, typer.Option("--json", rich_help_panel=SHOWN, help="Print one record a line as JSON.")
    ] = False,
    quotes: Annotated[
        int,
        typer.Option("--quotes", min=0, metavar="N", rich_help_panel=SHOWN, help="Sentences quoted for each fact."),
    ] = 2,
    furniture: Annotated[
        Literal["short", "all", "none"],
        typer.Option(
            "--furniture", rich_help_panel=SHOWN, help="How much of what stands around the article: menus, tags, ..."
        ),
    ] = "short",
    published: Annotated[
        str | None,
        typer.Option(
            "--published",
            metavar="DATE",
            rich_help_panel=GIVEN,
            help="When it was published, as 2019-09-25; goes before what the page says.",
        ),
    ] = None,
    uri: Annotated[
        str | None,
        typer.Option("--uri", metavar="URI", rich_help_panel=GIVEN, help="Where the page comes from; one page only."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language", metavar="xx", rich_help_panel=GIVEN, help="The language of its text, as en, fr or es."
        ),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option("--model", metavar="DIR", rich_help_panel=RUNNING, help="A model bundle other than the shipped."),
    ] = None,
    workers: Annotated[
        int, typer.Option("--workers", min=1, metavar="N", rich_help_panel=RUNNING, help="Processes that read.")
    ] = 1,
    batch_size: Annotated[
        int,
        typer.Option("--batch-size", min=1, metavar="N", rich_help_panel=RUNNING, help="Pages that share a batch."),
    ] = 8,
    allow_private: Annotated[
        bool,
        typer.Option("--allow-private", rich_help_panel=RUNNING, help="Fetch from private network addresses too."),
    ] = False,
) -> None:
    """Read pages and show what they say: the article, and facts that each cite its words.

    With [bold]--json[/] each record is one line of JSON; [bold]dateline.schema[/] in Python has its shape.
    A page that cannot be read is listed on standard error, the others go on.
    """

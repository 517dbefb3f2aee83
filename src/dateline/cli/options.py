"""The options of the commands: how each is typed, checked and explained."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from dateline.cli.values import check_columns, check_date, check_language

SHOWN: Final = "What is shown"
GIVEN: Final = "What the page does not say"
RUNNING: Final = "How it runs"

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        show_default=False,
        help="Files, folders, addresses (https://...) or - for standard input. Pages, PDF, tables, mail, archives.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", metavar="", help="Print JSON instead, for programs.")]
RecordsAsJson = Annotated[
    bool, typer.Option("--json", metavar="", rich_help_panel=SHOWN, help="Print one record a line as JSON.")
]
Quotes = Annotated[
    int, typer.Option("--quotes", min=0, metavar="N", rich_help_panel=SHOWN, help="Sentences quoted for each fact.")
]
Furniture = Annotated[
    Literal["short", "all", "none"],
    typer.Option(
        "--furniture",
        metavar="WHAT",
        rich_help_panel=SHOWN,
        help="Menus, tags and all else around the article: short, all or none.",
    ),
]
Include = Annotated[
    Literal["furniture"] | None,
    typer.Option(
        "--include",
        metavar="WHAT",
        show_default=False,
        rich_help_panel=RUNNING,
        help="furniture: take facts from captions, related headlines, tags and comments too, marked as such.",
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="DATE",
        callback=check_date,
        rich_help_panel=GIVEN,
        help="When it was published, as 2019-09-25; wins over what the page says.",
    ),
]
Uri = Annotated[
    str | None,
    typer.Option("--uri", metavar="URI", rich_help_panel=GIVEN, help="Where the page comes from; for a single page."),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="xx",
        callback=check_language,
        rich_help_panel=GIVEN,
        help="The language of the text, as en, fr or es; wins over what is found.",
    ),
]
Column = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=NAME",
        callback=check_columns,
        rich_help_panel=GIVEN,
        help="Which column of a table is its text, html, title, uri, published or language.",
    ),
]
FetchLinks = Annotated[
    bool,
    typer.Option(
        "--fetch-links",
        metavar="",
        rich_help_panel=RUNNING,
        help="Fetch the pages that feeds, sitemaps and lists of addresses name.",
    ),
]
MaxBytes = Annotated[
    int,
    typer.Option(
        "--max-bytes",
        min=1,
        metavar="N",
        rich_help_panel=RUNNING,
        help="The largest page, row, message or member that is read, before and after unpacking.",
    ),
]
Model = Annotated[
    Path | None,
    typer.Option(
        "--model",
        metavar="DIR",
        rich_help_panel=RUNNING,
        help="The folder of another model bundle.",
    ),
]
Workers = Annotated[
    int,
    typer.Option(
        "--workers",
        min=1,
        metavar="N",
        rich_help_panel=RUNNING,
        help="Processes that share the pages; as many as cores is fastest.",
    ),
]
BatchSize = Annotated[
    int,
    typer.Option("--batch-size", min=1, metavar="N", rich_help_panel=RUNNING, help="Pages a worker gets at a time."),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        metavar="",
        rich_help_panel=RUNNING,
        help="Fetch from addresses inside a private network too.",
    ),
]

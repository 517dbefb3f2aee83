"""The options that questions share: what narrows them down, and how the answer is written."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

import typer

from dateline.cli.options import SHOWN

NARROWED: Final = "What is looked for"


def read_day(text: str) -> datetime:
    """Return a day that is given as "2019-05-04"; raises `BadParameter` for anything else."""
    try:
        return datetime.strptime(text, "%Y-%m-%d")  # noqa: DTZ007 - a day has no zone
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is no day: write it as 2019-05-04") from error


AsJson = Annotated[
    bool, typer.Option("--json", metavar="", rich_help_panel=SHOWN, help="Print one row a line as JSON.")
]
AsCsv = Annotated[
    bool, typer.Option("--csv", metavar="", rich_help_panel=SHOWN, help="Print CSV, safe to open in a spreadsheet.")
]
AsParquet = Annotated[
    bool, typer.Option("--parquet", metavar="", rich_help_panel=SHOWN, help="Write Parquet to standard output.")
]
Limit = Annotated[int, typer.Option("--limit", min=1, metavar="N", rich_help_panel=SHOWN, help="Rows at most.")]
Actor = Annotated[
    str | None,
    typer.Option("--actor", metavar="NAME", rich_help_panel=NARROWED, help="A name, words of it, or an id."),
]
SaidBy = Annotated[
    str | None,
    typer.Option("--said-by", metavar="NAME", rich_help_panel=NARROWED, help="Who says so: a name or an id."),
]
Place = Annotated[
    str | None, typer.Option("--place", metavar="NAME", rich_help_panel=NARROWED, help="Where, or words of its name.")
]
Country = Annotated[
    str | None, typer.Option("--country", metavar="XYZ", rich_help_panel=NARROWED, help="ISO 3166-1 alpha-3, as PER.")
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", rich_help_panel=NARROWED, help="Who published the page.")
]
Kind = Annotated[str | None, typer.Option("--type", metavar="TYPE", rich_help_panel=NARROWED, help="Of which type.")]
Status = Annotated[
    str | None, typer.Option("--status", metavar="STATUS", rich_help_panel=NARROWED, help="Of which status.")
]
Origin = Annotated[
    Literal["dateline", "gdelt", "icews", "polecat"] | None,
    typer.Option("--origin", metavar="WHOSE", rich_help_panel=NARROWED, help="dateline, or a data set: gdelt ..."),
]
Stance = Annotated[
    str | None,
    typer.Option("--stance", metavar="STANCE", rich_help_panel=NARROWED, help="asserts, denies, promises ..."),
]
Unit = Annotated[
    str | None, typer.Option("--unit", metavar="UNIT", rich_help_panel=NARROWED, help="As EUR, percent, t.")
]
Since = Annotated[
    datetime | None,
    typer.Option("--since", metavar="DAY", parser=read_day, rich_help_panel=NARROWED, help="From this day."),
]
Until = Annotated[
    datetime | None,
    typer.Option("--until", metavar="DAY", parser=read_day, rich_help_panel=NARROWED, help="To this day."),
]
AsKnownAt = Annotated[
    datetime | None,
    typer.Option(
        "--as-known-at",
        metavar="DAY",
        parser=read_day,
        rich_help_panel=NARROWED,
        help="Only what had been reported by this day.",
    ),
]

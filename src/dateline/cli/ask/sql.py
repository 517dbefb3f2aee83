"""`dateline sql`: any question to the tables of a store."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.ask import options
from dateline.cli.ask.answer import Form, check_form, write_answer
from dateline.cli.store.options import Folder

Question = Annotated[str, typer.Argument(metavar="SQL", show_default=False, help='As "SELECT count(*) FROM events".')]


def sql(
    question: Question,
    *,
    store: Folder,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
    as_parquet: options.AsParquet = False,
) -> None:
    """Ask the tables of a store in DuckDB's SQL; SHOW TABLES lists them, DESCRIBE events tells the columns of one.

    Nothing can be written, and no other file can be read.
    """
    form = Form(json=as_json, csv=as_csv, parquet=as_parquet)
    check_form(form)
    import dateline
    from dateline.queries import run_sql

    write_answer(run_sql(dateline.open_store(store), question), form)

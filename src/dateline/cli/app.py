"""The program `dateline`: its commands, and what becomes of errors."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

import dateline
from dateline.cli import doctor, export, importing, ingest, model, read
from dateline.cli.ask import actors, events, quantities, search, sql, statements
from dateline.cli.codebook import app as codebook
from dateline.cli.kb import app as kb
from dateline.cli.output import (
    DONE,
    HUNG_UP,
    INTERRUPTED,
    SOME_FAILED,
    WRONG_USAGE,
    HangUpError,
    flush_output,
    make_output_error,
    tell,
    write_text,
)
from dateline.cli.store import app as store
from dateline.errors import DatelineError, UsageError
from dateline.pipeline.lean import keep_torch_out

app = typer.Typer(
    name="dateline",
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("read", rich_help_panel="Read pages")(read.read)
app.command("ingest", rich_help_panel="Keep records")(ingest.ingest)
for _command in (
    search.search,
    actors.actors,
    events.events,
    events.timeline,
    statements.statements,
    quantities.quantities,
    sql.sql,
):
    app.command(rich_help_panel="Ask a store")(_command)
app.command("import", rich_help_panel="Keep records")(importing.import_)
app.command("export", rich_help_panel="Give to others")(export.export)
app.add_typer(store.app, name="store", rich_help_panel="Keep records")
app.add_typer(codebook.app, name="codebook", rich_help_panel="Look after Dateline")
app.add_typer(kb.app, name="kb", rich_help_panel="Look after Dateline")
app.add_typer(model.app, name="model", rich_help_panel="Look after Dateline")
app.command("doctor", rich_help_panel="Look after Dateline")(doctor.doctor)


def show_version(asked: bool) -> None:
    """Print the version and exit, where it was asked for."""
    if asked:
        write_text(f"dateline {dateline.__version__}\n")
        raise typer.Exit


@app.callback()
def start(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", metavar="", callback=show_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """Read raw news pages into facts that each cite the exact words they came from.

    Works offline, on a CPU. Data goes to standard output, messages go to standard error.

    Exit codes: 0 done, 1 some inputs failed, 2 wrong usage.

    [not dim bold]Examples[/]

        [not dim]dateline read examples/pages        read a folder of pages
        dateline read --help                what reading can do
        dateline doctor                     see that all is in place[/]
    """


def main() -> None:
    """Run the program on the command line's arguments and leave with its exit code."""
    keep_torch_out()
    sys.exit(_run())


def _run() -> int | str | None:
    """Return the exit code: what was raised on purpose becomes a line on standard error, never a traceback."""
    try:
        status = _run_app()
        flush_output()
    except HangUpError:
        return HUNG_UP
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:  # an input that cannot be read is a failure of its own: this one is about the output
        return _tell(make_output_error(error))
    except DatelineError as error:
        return _tell(error)
    return status


def _tell(error: DatelineError) -> int:
    tell(f"dateline: {error}")
    return WRONG_USAGE if isinstance(error, UsageError) else SOME_FAILED


def _run_app() -> int | str | None:
    try:
        app(prog_name="dateline")
    except SystemExit as leaving:  # how typer ends, also after help and after wrong usage
        return leaving.code
    return DONE

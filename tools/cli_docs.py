"""The reference page of the command line, from what `--help` says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rich.text import Text
from typer.main import get_command

from dateline.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = Path("docs/reference/cli.md")
HEAD: Final = """# The command line

Data goes to standard output, messages and progress to standard error. Exit codes: 0 done, 1 some inputs failed,
2 wrong usage. Derived from what `--help` says by `make build`; do not edit.
"""
Command = Any  # typer's own copy of click gives its classes no public name


def outputs() -> dict[Path, str]:
    """The page of the command line and what it should hold."""
    return {PAGE: "\n".join([HEAD, *_sections(get_command(app), "dateline")])}


def _sections(command: Command, name: str) -> Iterator[str]:
    """A section for a command, then for each command inside it."""
    usage = " ".join([name, *(_metavar(one) for one in command.params if one.param_type_name == "argument")])
    rows = [_row(one) for one in command.params if not getattr(one, "hidden", False)]
    table = ["| option | what it does |", "| --- | --- |", *rows, ""] if rows else []
    yield "\n".join([f"## `{usage}`", "", plain(command.help or ""), "", *table])
    for inner, child in getattr(command, "commands", {}).items():
        yield from _sections(child, f"{name} {inner}")


def _row(parameter: Command) -> str:
    if parameter.param_type_name == "argument":
        return f"| `{_metavar(parameter)}` | {plain(parameter.help or '')} |"
    names = ", ".join(f"`{name}`" for name in [*parameter.opts, *parameter.secondary_opts])
    value = f" `{parameter.metavar}`" if parameter.metavar else ""
    return f"| {names}{value} | {plain(parameter.help or '')}{_default(parameter)} |"


def _default(parameter: Command) -> str:
    """What holds where the option is not given, if that needs saying."""
    untold = parameter.default is None or isinstance(parameter.default, bool) or callable(parameter.default)
    return "" if untold else f" Without it: `{parameter.default}`."


def _metavar(parameter: Command) -> str:
    return str(parameter.metavar or parameter.name.upper())


def plain(markup: str) -> str:
    """Help without its colours; a bar would end the cell of a table."""
    return Text.from_markup(markup).plain.strip().replace("|", "\\|")

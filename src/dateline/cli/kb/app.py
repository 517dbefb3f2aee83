"""The commands of `dateline kb`, one module each."""

from __future__ import annotations

import typer

from dateline.cli.kb import add, build, show

app = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", add_completion=False)
app.command("show")(show.show)
app.command("add")(add.add)
app.command("build")(build.build)


@app.callback()
def start() -> None:
    """The knowledge base of places, offices and organizations: look it up, add to it, make a larger one."""

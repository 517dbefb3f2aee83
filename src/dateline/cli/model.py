"""`dateline model`: what the model bundle is, what it was made from and how good it is."""

from __future__ import annotations

import typer

from dateline.cli import options
from dateline.cli.output import write_bytes

app = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", add_completion=False)


@app.callback()
def start() -> None:
    """The model: what it is, what it was made from, how good it is."""


@app.command("show")
def show(model: options.Model = None, *, as_json: options.AsJson = False) -> None:
    """Show the card of the model bundle, every file checked against its hash.

    Exits with 1 when there is no bundle or a file of it is damaged.
    """
    from dateline.model.bundle import open_bundle

    bundle = open_bundle(model)
    if as_json:
        import msgspec

        write_bytes(msgspec.json.encode(bundle, enc_hook=str) + b"\n")
        return
    from dateline.cli.screen import make_screen, show_lines
    from dateline.cli.view.card import draw_card

    look = make_screen()
    show_lines(draw_card(bundle, look), look)

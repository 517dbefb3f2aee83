"""The commands of `dateline codebook`."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.options import AsJson
from dateline.cli.output import DONE, SOME_FAILED, tell, write_bytes

app = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", add_completion=False)
Name = Annotated[
    str | None,
    typer.Argument(metavar="NAME", show_default=False, help="A type such as CONSULT, or a code of CAMEO such as 042."),
]
Query = Annotated[list[str], typer.Argument(metavar="WORD...", show_default=False, help="What to look for.")]


@app.callback()
def start() -> None:
    """The codebook: which kinds of event are told, in PLOVER and CAMEO, and those that you add.

    DATELINE_CODEBOOK names a YAML file of types of your own.
    """


@app.command("show")
def show(name: Name = None, *, as_json: AsJson = False) -> None:
    """Show all event types, or one with its modes and codes, or one code.

    Exits with 1 when there is no such type or code.
    """
    from dateline.codebook import shared_codebook

    book = shared_codebook()
    if name is not None and name.upper() not in book.types and name not in book.codes:
        tell(f"dateline: the codebook has no {name!r}; dateline codebook search finds types and codes by words")
        raise typer.Exit(SOME_FAILED)
    if as_json:
        import msgspec

        found = book if name is None else book.types.get(name.upper(), book.codes.get(name))
        write_bytes(msgspec.json.encode(found) + b"\n")
        raise typer.Exit(DONE)
    from dateline.cli.screen import make_screen, show_lines
    from dateline.cli.view.codebook import draw_code, draw_type, draw_types

    look = make_screen()
    if name is None:
        show_lines(draw_types(book, look), look)
    elif name in book.codes:
        show_lines(draw_code(name, book, look), look)
    else:
        show_lines(draw_type(name.upper(), book, look), look)


@app.command("search")
def search(words: Query, *, as_json: AsJson = False) -> None:
    """Find types, modes and codes by words: `dateline codebook search hunger strike`.

    Exits with 1 when nothing is found.
    """
    from dateline.codebook import shared_codebook
    from dateline.codebook.search import search_codebook

    found = search_codebook(shared_codebook(), " ".join(words))
    if as_json:
        import msgspec

        write_bytes(msgspec.json.encode(found) + b"\n")
    elif found:
        from dateline.cli.screen import make_screen, show_lines
        from dateline.cli.view.codebook import draw_found

        look = make_screen()
        show_lines(draw_found(found, look), look)
    else:
        tell(f"dateline: nothing in the codebook speaks of {' '.join(words)!r}")
    raise typer.Exit(DONE if found else SOME_FAILED)

"""`dateline kb show`: what is known of those who bear a name."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.kb import options
from dateline.cli.options import AsJson
from dateline.cli.output import DONE, SOME_FAILED, tell, write_bytes

Name = Annotated[
    str,
    typer.Argument(metavar="NAME", show_default=False, help="A name as pages have it, or an id such as country:RUS."),
]
Most = Annotated[int, typer.Option("--most", min=1, metavar="N", help="Candidates shown.")]


def show(
    name: Name, *, most: Most = 5, kb: options.Base = None, own: options.Own = None, as_json: AsJson = False
) -> None:
    """Show who or what a name may mean: ids, names, offices with dates, members, and where each is known from.

    Exits with 1 when nobody bears the name.
    """
    from dateline.kb.base import KnowledgeBase
    from dateline.kb.folders import find_own
    from dateline.kb.telling import tell as tell_of

    found = tell_of(KnowledgeBase.open(kb, own=own or find_own()), name, most=most)
    if as_json:
        import msgspec

        write_bytes(msgspec.json.encode(found) + b"\n")
    elif found:
        from dateline.cli.screen import make_screen, show_lines
        from dateline.cli.view.knowledge import draw_knowledge

        look = make_screen()
        show_lines(draw_knowledge(found, look), look)
    else:
        tell(f"dateline: nobody and nothing called {name!r} is known; dateline kb add makes it known")
    raise typer.Exit(DONE if found else SOME_FAILED)

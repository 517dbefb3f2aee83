"""`dateline kb add`: make actors of the user's own known."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dateline.cli.kb import options
from dateline.cli.output import tell

Table = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        show_default=False,
        help="CSV with name, type, and if known country, aliases, acronym, wikidata, office, office_kind, start, end.",
    ),
]


def add(table: Table, *, own: options.Own = None) -> None:
    """Make your own actors known, from a CSV file; they win over those that are shipped.

    The table replaces what was added before. type is person, organization, government or armed_group; country is ISO
    3166-1 alpha-3; aliases are parted by ;. A person with two offices has two rows. Nothing changes if a row is wrong.
    """
    from dateline.kb.folders import own_path
    from dateline.kb.own import add_actors

    path = own or own_path()
    count = add_actors(table, to=path)
    tell(f"{count} {'actor is' if count == 1 else 'actors are'} known from {path}")

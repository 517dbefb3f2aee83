"""The options that commands on stores share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

_STORE = typer.Option(
    "--store",
    metavar="DIR",
    envvar="DATELINE_STORE",
    show_envvar=False,
    show_default=False,
    help="The folder of the store; or set DATELINE_STORE.",
)
Folder = Annotated[Path, _STORE]
MaybeFolder = Annotated[Path | None, _STORE]
"""For commands that have another source as well."""

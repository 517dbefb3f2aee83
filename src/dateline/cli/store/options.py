"""The options that commands on stores share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Folder = Annotated[
    Path,
    typer.Option(
        "--store",
        metavar="DIR",
        envvar="DATELINE_STORE",
        show_envvar=False,
        show_default=False,
        help="The folder of the store; or set DATELINE_STORE.",
    ),
]

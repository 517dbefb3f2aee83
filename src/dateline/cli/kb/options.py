"""The options that commands of the knowledge base share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Base = Annotated[
    Path | None,
    typer.Option(
        "--kb",
        metavar="FILE",
        envvar="DATELINE_KB",
        show_envvar=False,
        help="Another knowledge base than the shipped one; or set DATELINE_KB.",
    ),
]
Own = Annotated[
    Path | None,
    typer.Option(
        "--own",
        metavar="FILE",
        help="The file of your own actors; without it, own.sqlite in DATELINE_DATA or your data folder.",
    ),
]

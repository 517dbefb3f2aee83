"""Where knowledge bases lie: the shipped one, the one a variable names, and the user's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

SHIPPED: Final = Path(__file__).parents[1] / "resources" / "kb.sqlite"
OTHER: Final = "DATELINE_KB"  # names a file to be used instead of the shipped one
DATA: Final = "DATELINE_DATA"  # names the folder of the user's own files
OWN_NAME: Final = "own.sqlite"


def default_path() -> Path:
    """Return the knowledge base that is used where none is named: that of `DATELINE_KB`, or the shipped one."""
    named = os.environ.get(OTHER)
    return Path(named) if named else SHIPPED


def own_path() -> Path:
    """Return where the user's own file lies, whether it exists or not: in `DATELINE_DATA`, or as the system has it."""
    named = os.environ.get(DATA)
    return (Path(named) if named else _data_folder()) / OWN_NAME


def find_own() -> Path | None:
    """Return the user's own file, or None where there is none."""
    path = own_path()
    return path if path.exists() else None


def _data_folder() -> Path:
    """Return the folder for a program's data that Windows, macOS and the XDG rules of other systems foresee."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "dateline"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "dateline"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "dateline"

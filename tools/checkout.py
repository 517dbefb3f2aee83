"""The files of this checkout that are the project's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FOREIGN: Final = frozenset({".git", ".venv", "__pycache__", "dist", "build", "runs", "node_modules"})


@cache
def own_files() -> tuple[Path, ...]:
    """Every file but those of the version history, the environment, caches and runs, relative to the root."""
    found = []
    waiting = [ROOT]
    while waiting:
        for path in sorted(waiting.pop().iterdir()):
            if path.is_dir():
                if path.name not in FOREIGN and not path.name.endswith(("_cache", ".egg-info", ".hypothesis")):
                    waiting.append(path)
            else:
                found.append(path.relative_to(ROOT))
    return tuple(found)


def read_text(path: Path) -> str | None:
    """The text of a file of the project; None for one that is not UTF-8 text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None

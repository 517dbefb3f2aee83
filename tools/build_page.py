"""Compiles the tables of resources/page/ (phrases of page furniture, section labels): YAML in, JSON tables out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "page"
TARGET: Final = Path("src/dateline/resources/page")


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    return {TARGET / f"{path.stem}.json": _compile(path) for path in sorted(SOURCE.glob("*.yaml"))}


def _compile(path: Path) -> str:
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"

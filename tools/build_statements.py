"""Compiles resources/statements/ (cues by stance, channels): YAML in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "statements"
TARGET: Final = Path("src/dateline/resources/statements")


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project; each list in order, each word once."""
    return {TARGET / f"{path.stem}.json": _compile(path) for path in sorted(SOURCE.glob("*.yaml"))}


def _compile(path: Path) -> str:
    return json.dumps(_tidy(yaml.safe_load(path.read_text(encoding="utf-8"))), ensure_ascii=False) + "\n"


def _tidy(value: object) -> object:
    if isinstance(value, dict):
        return {key: _tidy(inner) for key, inner in value.items()}
    return sorted(set(value)) if isinstance(value, list) else value

"""Compiles the word lists of resources/coreference/ (nouns by what they stand for, given names): YAML in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "coreference"
TARGET: Final = Path("src/dateline/resources/coreference")


def outputs() -> dict[Path, str]:
    """Return the compiled lists by path from the root of the project; each list in order, each word once."""
    return {TARGET / f"{path.stem}.json": _compile(path) for path in sorted(SOURCE.glob("*.yaml"))}


def _compile(path: Path) -> str:
    lists = yaml.safe_load(path.read_text(encoding="utf-8"))
    return json.dumps({name: sorted(set(words)) for name, words in lists.items()}, ensure_ascii=False) + "\n"

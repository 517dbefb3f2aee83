"""Compiles the codebook (resources/codebook/: PLOVER, CAMEO): YAML in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "codebook"
TARGET: Final = Path("src/dateline/resources/codebook")


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    return {TARGET / f"{path.stem}.json": _compile(path) for path in sorted(SOURCE.glob("*.yaml"))}


def _compile(path: Path) -> str:
    return json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), ensure_ascii=False, indent=1) + "\n"

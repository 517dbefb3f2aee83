"""A page of plain text as one finds them: lists of stories and menus around an article."""

from __future__ import annotations

from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).with_name("benguela.txt").read_text(encoding="utf-8")

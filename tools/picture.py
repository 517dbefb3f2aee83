"""Draws docs/images/read.svg, the picture of `dateline read` in the README, from an example page.

`python -m tools.picture` writes it. It is not among the files of `make build`: the last digit of a score may differ
from one processor to the next.
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.terminal_theme import TerminalTheme

import dateline
from dateline.cli.view.page import draw_page
from dateline.cli.view.scene import set_scene
from dateline.cli.view.theme import make_look

if TYPE_CHECKING:
    from dateline.schema import Record

ROOT: Final = Path(__file__).resolve().parents[1]
PICTURE: Final = Path("docs/images/read.svg")
PAGE: Final = Path("examples/pages/14-nepal-india-brief.txt")
WIDTH: Final = 92  # columns: an article at its full width, and no more
FONTS: Final = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"
_GREY: Final = (92, 99, 112)
THEME: Final = TerminalTheme(
    background=(20, 22, 27), foreground=(214, 218, 224), normal=[_GREY] * 8, bright=[_GREY] * 8
)
_REMOTE_FONT: Final = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)
_FONT: Final = re.compile(r"font-family: [^;]*;")


def draw_picture(record: Record, *, title: str) -> str:
    """Return the view of a record as an SVG that fetches nothing from elsewhere."""
    console = Console(
        file=io.StringIO(), width=WIDTH, record=True, force_terminal=True, color_system="truecolor", highlight=False
    )
    for line in draw_page(set_scene(record, look=make_look(console), quotes=1)):
        console.print(line, no_wrap=True, overflow="ignore", crop=False)
    svg = console.export_svg(title=title, theme=THEME, unique_id="dateline")
    return _FONT.sub(f"font-family: {FONTS};", _REMOTE_FONT.sub("", svg)).rstrip() + "\n"


def main() -> int:
    """Write the picture."""
    record = dateline.read(ROOT / PAGE, uri=str(PAGE))
    (ROOT / PICTURE).parent.mkdir(parents=True, exist_ok=True)
    (ROOT / PICTURE).write_text(
        draw_picture(record, title=f"dateline read {PAGE.name}"), encoding="utf-8", newline="\n"
    )
    print(f"wrote {PICTURE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

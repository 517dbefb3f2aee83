"""How things look: colours by kind of mention, and the few glyphs around them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from rich.console import Console
from rich.style import Style

# Mid tones: each keeps a contrast of at least 3.5:1 on black and on white, so that no terminal theme swallows it.
# The second style is for terminals without colour, where kinds are told apart by weight and slant.
_KINDS: Final[dict[str, tuple[str, str]]] = {
    "person": ("#1a8fc4", "bold"),
    "organization": ("#b35fc2", "underline"),
    "country": ("#b07c00", "italic"),
    "government": ("#c9702a", "bold italic"),
    "armed_group": ("#d1504f", "bold underline"),
    "group": ("#a8725c", "underline"),
    "place_as_actor": ("#2f9a62", "italic"),
    "place": ("#2f9a62", "italic"),
    "time": ("#7b86a6", "none"),
    "quantity": ("#5b8f8f", "none"),
    "event": ("#d1504f", "none"),
    "statement": ("#7b86a6", "none"),
}
KINDS: Final = tuple(_KINDS)
OTHER_KIND: Final = ("#868686", "underline")

SLIMMEST: Final = 24  # columns; on a slimmer screen lines run over its edge
WIDEST: Final = 132  # columns; the eye loses its line in longer ones

DIM: Final = Style(dim=True)
BOLD: Final = Style(bold=True)
ITALIC: Final = Style(italic=True)
PLAIN: Final = Style.null()
GOOD: Final = Style.parse("#2f9a62")
BAD: Final = Style.parse("#d1504f")


class Glyphs(Struct, frozen=True):
    """The signs around the text; plain ASCII where the output cannot carry more."""

    ellipsis: str = "…"
    paragraph: str = "¶"
    times: str = "×"
    rule: str = "─"
    bar: str = "━"
    bullet: str = "•"
    arrow: str = "›"
    yes: str = "✓"
    no: str = "✗"
    dot: str = "·"
    none: str = "–"


ASCII_GLYPHS: Final = Glyphs("...", "#", "x", "-", "=", "*", ">", "+", "x", "-", "-")


class Look(Struct, frozen=True):
    """All that a view needs to know of the screen it is drawn for."""

    console: Console
    width: int
    glyphs: Glyphs

    def style_kind(self, kind: str) -> Style:
        """Return the style of a mention of that kind, in colour where the terminal has any."""
        colour, plain = _KINDS.get(kind, OTHER_KIND)
        return Style.parse(plain if self.console.no_color else colour)


def make_look(console: Console) -> Look:
    """Return the look that fits a console: its width, and glyphs that its encoding can carry."""
    is_unicode = console.encoding.lower().startswith("utf")
    return Look(console, max(SLIMMEST, min(console.width, WIDEST)), Glyphs() if is_unicode else ASCII_GLYPHS)

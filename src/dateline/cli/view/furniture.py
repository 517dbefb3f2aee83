"""Page furniture, dimmed: what stands around the article, each stretch under its role, long ones shortened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.gutter import get_text_width, set_in_gutter
from dateline.cli.view.lines import keep_start, wrap
from dateline.cli.view.scene import Scene
from dateline.cli.view.theme import DIM
from dateline.schema import Block

SHORT_STRETCHES: Final = 6  # stretches of one role that are shown between two paragraphs
SHORT_PIECES: Final = 4  # pieces shown of a stretch whose pieces stand on lines of their own
SHORT_LINES: Final = 2  # lines that a single piece may fill, or a stretch whose pieces follow one another
BULLETS: Final = "•▪‣ "  # that a menu or a list of tags was typed with; the gutter shows what the line is
_FLOWING_ROLES: Final = frozenset({"tag", "share", "subscribe", "legal", "furniture"})


def draw_furniture(blocks: Sequence[Block], scene: Scene) -> Iterator[Text]:
    """Yield the lines of the furniture between two stretches of news; nothing is left out without a count."""
    stretches = [tuple(run) for _, run in groupby(blocks, key=lambda block: block.role)]
    shown = stretches[:SHORT_STRETCHES] if scene.furniture == "short" else stretches
    for stretch in shown:
        yield from set_in_gutter(stretch[0].role, _draw_stretch(stretch, scene), scene.look)
    hidden = sum(len(stretch) for stretch in stretches[len(shown) :])
    if hidden:
        yield from set_in_gutter("", [_count_hidden(hidden, scene)], scene.look)


def _draw_stretch(blocks: Sequence[Block], scene: Scene) -> list[Text]:
    pieces = [_read_piece(block, scene) for block in blocks]
    if blocks[0].role in _FLOWING_ROLES:
        return _draw_flowing(pieces, scene)
    return _draw_apart(pieces, scene)


def _draw_flowing(pieces: Sequence[str], scene: Scene) -> list[Text]:
    """Return the pieces one after the other, as many as fit on a few lines."""
    between = f" {scene.look.glyphs.dot} "
    room = get_text_width(scene.look) * SHORT_LINES
    shown: list[str] = []
    for piece in pieces:
        if scene.furniture == "short" and shown and len(between.join([*shown, piece])) > room:
            break
        shown.append(_shorten(piece, scene))
    lines = _wrap(between.join(shown), scene)
    return lines + [_count_hidden(len(pieces) - len(shown), scene)] * (len(shown) < len(pieces))


def _draw_apart(pieces: Sequence[str], scene: Scene) -> list[Text]:
    """Return each piece on lines of its own."""
    shown = pieces[:SHORT_PIECES] if scene.furniture == "short" else pieces
    lines = [line for piece in shown for line in _wrap(_shorten(piece, scene), scene)]
    return lines + [_count_hidden(len(pieces) - len(shown), scene)] * (len(shown) < len(pieces))


def _read_piece(block: Block, scene: Scene) -> str:
    text = make_line(scene.record.document.text[block.start : block.end]).lstrip(BULLETS)
    return text if block.section is None else f"{make_line(block.section)} {scene.look.glyphs.arrow} {text}"


def _shorten(piece: str, scene: Scene) -> str:
    if scene.furniture == "all":
        return piece
    return keep_start(piece, get_text_width(scene.look) * SHORT_LINES, mark=scene.look.glyphs.ellipsis)


def _wrap(text: str, scene: Scene) -> list[Text]:
    return wrap(Text(text, DIM), get_text_width(scene.look), look=scene.look)


def _count_hidden(hidden: int, scene: Scene) -> Text:
    return Text(f"{scene.look.glyphs.ellipsis} {hidden} more", DIM)

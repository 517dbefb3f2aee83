"""The article as a reader wants it: paragraphs numbered in a gutter, mentions coloured, page furniture dimmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from rich.style import Style
from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.furniture import draw_furniture
from dateline.cli.view.gutter import get_text_width, set_in_gutter
from dateline.cli.view.header import find_title
from dateline.cli.view.lines import wrap
from dateline.cli.view.marks import style_text
from dateline.cli.view.scene import Scene
from dateline.cli.view.theme import BOLD, DIM, ITALIC, PLAIN
from dateline.schema import FACT_ROLES, Block, Extent

LONGEST_TEXT: Final = 20_000  # characters shown of one block, so that a page of one endless line stays readable
NEWS_ROLES: Final = FACT_ROLES | {"byline"}
_STYLES: Final[dict[str, Style]] = {"title": BOLD, "subhead": BOLD, "standfirst": ITALIC}
_LINED_ROLES: Final = frozenset({"list", "table"})  # their line breaks mean something
_BULLETS: Final = ("•", "-", "*", "–", "—", "·", "▪", "‣")


def draw_article(scene: Scene) -> Iterator[Text]:
    """Yield the lines of all blocks in page order, a blank line after each paragraph and each run of furniture.

    The block that the header shows as the title is not shown again, and in short so are no lines that stand twice.
    """
    title = find_title(scene.record)
    blocks_below = [block for block in scene.record.blocks if block is not title]
    again = frozenset(find_again(blocks_below, scene)) if scene.furniture == "short" else frozenset()
    yield from _draw_runs([block for block in blocks_below if block.start not in again], scene)
    if again:
        lines = wrap(Text(f"{len(again)} lines that stand above", DIM), get_text_width(scene.look), look=scene.look)
        yield from set_in_gutter("again", lines, scene.look)
        yield Text()


def find_again(blocks: Iterable[Block], scene: Scene) -> Iterator[int]:
    """Yield the starts of pieces of furniture whose words another block above them has already."""
    text = scene.record.document.text
    seen: set[str] = set()
    for block in blocks:
        words = make_line(text[block.start : block.end])
        if block.role == "furniture" and words in seen:
            yield block.start
        seen.add(words)


def _draw_runs(blocks: Iterable[Block], scene: Scene) -> Iterator[Text]:
    for is_news, run in groupby(blocks, key=lambda block: block.role in NEWS_ROLES):
        stretch = tuple(run)
        if is_news:
            yield from _draw_news(stretch, scene)
        elif scene.furniture != "none":
            yield from draw_furniture(stretch, scene)
            yield Text()


def _draw_news(blocks: tuple[Block, ...], scene: Scene) -> Iterator[Text]:
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if block.section is not None:
            yield from set_in_gutter("", _wrap(Text(make_line(block.section).upper(), DIM), scene), scene.look)
        yield from set_in_gutter(_label(block, scene), _draw_block(block, scene), scene.look)
        if following is None or following.role != "list" or block.role != "list":
            yield Text()


def _label(block: Block, scene: Scene) -> str:
    number = scene.context.get_number(block)
    if number is not None:
        return f"{scene.look.glyphs.paragraph}{number}"
    return "" if block.role == "subhead" else block.role


def _draw_block(block: Block, scene: Scene) -> list[Text]:
    shown = Extent(block.start, min(block.end, block.start + LONGEST_TEXT))
    extents = _split_lines(shown, scene.record.document.text) if block.role in _LINED_ROLES else [shown]
    lines = [line for extent in extents for line in _wrap(_style(block, extent, scene), scene)]
    hidden = block.end - shown.end
    if hidden:
        lines.append(Text(f"{scene.look.glyphs.ellipsis} {hidden:,} more characters, all of them in --json", DIM))
    return lines


def _style(block: Block, extent: Extent, scene: Scene) -> Text:
    text = scene.record.document.text
    styled = style_text(text, extent=extent, marks=scene.marks, look=scene.look)
    styled.stylize_before(_STYLES.get(block.role, PLAIN))
    if block.role == "list" and not styled.plain.lstrip().startswith(_BULLETS):
        return Text.assemble(f"{scene.look.glyphs.bullet} ", styled)
    return styled


def _split_lines(extent: Extent, text: str) -> list[Extent]:
    """Return the extents of the lines that are not blank."""
    extents = []
    start = extent.start
    for line in text[extent.start : extent.end].splitlines(keepends=True):
        words = line.lstrip()
        if words:
            extents.append(Extent(start + len(line) - len(words), start + len(line)))
        start += len(line)
    return extents


def _wrap(text: Text, scene: Scene) -> list[Text]:
    text.rstrip()
    return wrap(text, get_text_width(scene.look), look=scene.look)

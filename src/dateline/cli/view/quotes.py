"""The sentences that a fact was read from, each with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.text import Text

from dateline.cli.view.lines import GAP, set_beside, wrap
from dateline.cli.view.marks import Mark, style_text
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Row
from dateline.cli.view.theme import DIM
from dateline.schema import Span

LABEL: Final = 3  # columns of the place beside a quote: paragraphs up to 99 line up
SLACK: Final = 0.94  # of the cells of some wrapped lines, the share that words fill on average


def quote_row(row: Row, *, width: int, lines: int, scene: Scene) -> Iterator[Text]:
    """Yield a few of the sentences that the row rests on, each on about `lines` lines, the cited words coloured."""
    chosen = _pick_sentences(row.evidence, scene)
    places = [Text(scene.context.name_place(span, scene.look), DIM) for span in chosen]
    label = max(LABEL, *(place.cell_len for place in places)) if places else LABEL
    rest = width - label - GAP
    room = rest if lines == 1 else int(rest * lines * SLACK)
    marks = sorted(Mark(span.start, span.end, row.kind) for span in row.evidence)
    for place, span in zip(places, chosen, strict=True):
        quote = _quote_span(span, marks=marks, room=room, scene=scene)
        yield from set_beside([[place], wrap(quote, rest, look=scene.look)], [label, rest])


def _quote_span(span: Span, *, marks: Sequence[Mark], room: int, scene: Scene) -> Text:
    ellipsis = scene.look.glyphs.ellipsis
    around = scene.context.find_around(span)
    is_short = around.end - around.start <= room
    shown = around if is_short else scene.context.clip_around(span, room - 2 * (len(ellipsis) + 1))
    words = style_text(scene.record.document.text, extent=shown, marks=marks, look=scene.look, base=DIM)
    before = f"{ellipsis} " if shown.start > around.start else ""
    after = f" {ellipsis}" if shown.end < around.end else ""
    return Text.assemble((before, DIM), words, (after, DIM))


def _pick_sentences(spans: Sequence[Span], scene: Scene) -> list[Span]:
    """Return the first span of each sentence, for as many sentences as are quoted."""
    firsts: dict[int, Span] = {}
    for span in spans:
        firsts.setdefault(scene.context.find_around(span).start, span)
    return list(firsts.values())[: scene.quotes]

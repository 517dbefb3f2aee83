"""The card of a model bundle: what it is, its files, heads, figures, data and limits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.gutter import get_text_width, set_in_gutter
from dateline.cli.view.lines import make_heading, wrap
from dateline.cli.view.table import Column, Row, Table, draw_table
from dateline.cli.view.theme import BOLD, DIM, GOOD, Look
from dateline.model.bundle import Bundle

MEGABYTE: Final = 1_000_000
KILOBYTE: Final = 1_000
LABELS_SHOWN: Final = 6  # labels named of each head; edit scripts of lemmas are hundreds
DIGEST_SHOWN: Final = 16  # characters shown of a SHA-256, enough to compare by eye
_FILES: Final = (Column("file", 24), Column("size", 10, "right"), Column("SHA-256", DIGEST_SHOWN), Column("", 8))
_HEADS: Final = (Column("head", 16), Column("labels", 6, "right"), Column("such as", 90))
_DATA: Final = (Column("data", 30), Column("licence", 24), Column("words", 12, "right"), Column("heads", 40))


def draw_card(bundle: Bundle, look: Look) -> Iterator[Text]:
    """Yield the lines of the card of a bundle whose hashes hold."""
    manifest, card = bundle.manifest, bundle.card
    yield Text()
    yield from set_in_gutter("", [Text(make_line(f"{manifest.name} {manifest.version}"), BOLD)], look)
    yield from _draw_paragraph("", card.summary, look)
    yield Text()
    yield from _draw_paragraph("folder", str(bundle.folder), look)
    yield from _draw_paragraph("size", _tell_size(bundle.size), look)
    yield from _draw_paragraph("made from", f"{card.backbone}, {card.backbone_licence}", look)
    yield from _draw_paragraph("made by", f"{card.command} (seed {card.seed}, {card.passes:g} passes)", look)
    tables = [make_table(bundle, look) for make_table in (_list_files, _list_heads, _list_figures, _list_data)]
    for table in tables:
        if table.rows:
            yield Text()
            yield from draw_table(table, look)
    yield Text()
    yield make_heading("Limits", look=look)
    yield from _draw_paragraph("limits", card.limits, look)
    yield from _draw_paragraph("synthetic", card.synthetic, look)
    yield Text()


def _draw_paragraph(label: str, text: str, look: Look) -> Iterator[Text]:
    return set_in_gutter(label, wrap(Text(make_line(text)), get_text_width(look), look=look), look)


def _tell_size(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE else f"{size / KILOBYTE:.1f} kB"


def _list_files(bundle: Bundle, look: Look) -> Table:
    """Return the files; they were checked when the bundle was opened."""
    whole = Text(f"{look.glyphs.yes} whole", GOOD)
    sizes = {name: (bundle.folder / name).stat().st_size for name in bundle.manifest.files}
    rows = tuple(
        Row((Text(make_line(name)), Text(_tell_size(sizes[name])), Text(digest[:DIGEST_SHOWN], DIM), whole))
        for name, digest in sorted(bundle.manifest.files.items())
    )
    return Table("Files", _FILES, rows)


def _list_heads(bundle: Bundle, look: Look) -> Table:
    rows = []
    for name, labels in bundle.manifest.labels.items():
        more = f", {look.glyphs.ellipsis}" if len(labels) > LABELS_SHOWN else ""
        examples = make_line(", ".join(labels[:LABELS_SHOWN]) + more)
        rows.append(Row((Text(make_line(name)), Text(str(len(labels))), Text(examples, DIM))))
    return Table("Heads", _HEADS, tuple(rows))


def _list_figures(bundle: Bundle, look: Look) -> Table:
    """Return the figures in percent, a column for each kind of graph."""
    del look
    figures = bundle.card.figures
    columns = (Column("figure, percent", 40), *(Column(kind, 8, "right") for kind in figures))
    names = dict.fromkeys(chain.from_iterable(figures.values()))
    rows = tuple(Row((Text(make_line(name)), *(_tell(figures[kind].get(name)) for kind in figures))) for name in names)
    return Table("Figures", columns, rows)


def _tell(value: float | None) -> Text:
    return Text() if value is None else Text(f"{value:.1f}")


def _list_data(bundle: Bundle, look: Look) -> Table:
    del look
    rows = tuple(
        Row((Text(make_line(each.name)), Text(make_line(each.licence)), Text(f"{each.words:,}"), _join(each.heads)))
        for each in bundle.card.data
    )
    return Table("Data", _DATA, rows)


def _join(names: tuple[str, ...]) -> Text:
    return Text(make_line(", ".join(names)), DIM)

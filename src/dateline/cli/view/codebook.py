"""The codebook on the screen: types, modes, codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.gutter import get_text_width, set_in_gutter
from dateline.cli.view.lines import wrap
from dateline.cli.view.theme import BOLD, DIM, Look
from dateline.codebook.search import Found
from dateline.codebook.types import QUAD_NAMES, Codebook, EventType


def draw_types(book: Codebook, look: Look) -> Iterator[Text]:
    """Yield the lines of all types, each with what it is."""
    for name, kind in book.types.items():
        yield Text()
        yield from _draw_heading(name, kind, look)
        yield from _set("", kind.about, look)
    yield Text()


def draw_type(name: str, book: Codebook, look: Look) -> Iterator[Text]:
    """Yield the lines of one type: what it is, examples, modes, and the codes of CAMEO that belong to it."""
    kind = book.types[name]
    yield Text()
    yield from _draw_heading(name, kind, look)
    yield from _set("", kind.about, look)
    yield from _set_all("example", kind.examples, look)
    yield from _set_all("mode", [f"{mode} · {what.about} {what.score:+g}" for mode, what in kind.modes.items()], look)
    codes = [f"{code} {cameo.label}" for code, cameo in book.codes.items() if cameo.type == name]
    yield from _set_all("CAMEO", codes, look)
    yield from _set_all("pattern", kind.patterns, look)
    yield Text()


def draw_code(name: str, book: Codebook, look: Look) -> Iterator[Text]:
    """Yield the lines of one code of CAMEO: what it is, and what it is in PLOVER."""
    code = book.codes[name]
    yield Text()
    yield from set_in_gutter("", [Text(name, BOLD + look.style_kind("event"))], look)
    yield from _set("", code.label, look)
    yield from _set("PLOVER", " ".join(filter(None, (code.type, code.mode))), look)
    yield from _set("contexts", " · ".join(code.contexts), look)
    yield from _set("score", "" if code.score is None else f"{code.score:+g}", look)
    yield Text()


def draw_found(found: Sequence[Found], look: Look) -> Iterator[Text]:
    """Yield the lines of what a search found."""
    yield Text()
    for entry in found:
        name = entry.name if entry.name.startswith(entry.type) else f"{entry.name} ({entry.type})"
        yield from set_in_gutter("", [Text(name, BOLD + look.style_kind("event"))], look)
        yield from _set("", entry.about, look)
    yield Text()


def _draw_heading(name: str, kind: EventType, look: Look) -> Iterator[Text]:
    class_ = "" if kind.quad is None else f"  {kind.quad} {QUAD_NAMES[kind.quad]}"
    score = "" if kind.score is None else f"  {kind.score:+g}"
    style = BOLD + look.style_kind("event")
    yield from set_in_gutter("", [Text.assemble((make_line(name), style), (class_ + score, DIM))], look)


def _set_all(label: str, texts: Sequence[str], look: Look) -> Iterator[Text]:
    for index, text in enumerate(texts):
        yield from _set("" if index else label, text, look)


def _set(label: str, text: str, look: Look) -> Iterator[Text]:
    if text:
        yield from set_in_gutter(label, wrap(Text(make_line(text)), get_text_width(look), look=look), look)

"""The head of a record: its title, and what the page says of itself, each with the place it was found in."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.gutter import get_text_width, set_in_gutter
from dateline.cli.view.lines import wrap
from dateline.cli.view.marks import list_kinds, style_text
from dateline.cli.view.scene import Scene
from dateline.cli.view.theme import BOLD, DIM
from dateline.schema import Block, Extent, FieldSource, Inference, Record, RecordDocument, SourceKind, Stamp

UNKNOWN = "not stated"
_SOURCES: dict[SourceKind, str] = {
    "markup": "from the markup",
    "url": "from the address",
    "text": "from the text",
    "given": "as given by you",
    "inferred": "inferred",
}


def draw_header(scene: Scene) -> Iterator[Text]:
    """Yield the lines of the header; what the page does not say is said to be unknown."""
    yield from set_in_gutter("", _wrap(make_title(scene), scene), scene.look)
    yield Text()
    for label, value in _list_fields(scene.record.document):
        yield from set_in_gutter(label, _wrap(value, scene), scene.look)
    legend = make_legend(scene)
    if legend.plain:
        yield from set_in_gutter("marked", _wrap(legend, scene), scene.look)


def make_title(scene: Scene) -> Text:
    """Return the title, mentions coloured where it stands on the page."""
    document = scene.record.document
    if document.title is None:
        return Text("untitled", DIM)
    block = find_title(scene.record)
    if block is None:
        return Text(make_line(document.title), BOLD)
    extent = Extent(block.start, block.end)
    title = style_text(document.text, extent=extent, marks=scene.marks, look=scene.look)
    title.stylize_before(BOLD)
    return title


def find_title(record: Record) -> Block | None:
    """Return the block that says the document's title, word for word."""
    text, title = record.document.text, make_line(record.document.title or "")
    titles = (block for block in record.blocks if block.role == "title")
    return next((block for block in titles if make_line(text[block.start : block.end]) == title), None)


def make_legend(scene: Scene) -> Text:
    """Return the kinds that are coloured in this article, each in its colour; empty where there is no style at all."""
    if not scene.look.console.is_terminal:
        return Text()
    names = [Text(kind.replace("_", " "), scene.look.style_kind(kind)) for kind in list_kinds(scene.marks)]
    return Text("  ").join(names)


def _list_fields(document: RecordDocument) -> Iterator[tuple[str, Text]]:
    found = {source.field: source for source in document.sources}
    yield "publisher", _tell(document.publisher, found.get("publisher"))
    yield "authors", _tell(", ".join(document.authors) or None, found.get("authors"))
    yield "published", _tell_stamp(document.published, found.get("published"))
    if document.modified is not None:
        yield "modified", _tell_stamp(document.modified, found.get("modified"))
    yield "language", _tell(document.language, found.get("language"))
    if document.section is not None:
        yield "section", _tell(document.section, found.get("section"))
    if document.translated_from is not None:
        yield "translated", _tell(f"from {document.translated_from}", found.get("translated_from"))
    if document.genre is not None:
        yield "kind", _tell(document.genre.replace("_", " "), found.get("genre"))
    for inference in document.inferred:
        yield "inferred", _tell_inference(inference)
    yield "source", Text.assemble(make_line(document.uri), (f"  {make_line(document.media_type)}", DIM))


def _tell(value: str | None, source: FieldSource | None) -> Text:
    if value is None:
        return Text(UNKNOWN, DIM)
    if source is None:
        return Text(make_line(value))
    return Text.assemble(make_line(value), (f"  {_name_source(source.source, source.locator)}", DIM))


def _tell_stamp(stamp: Stamp | None, source: FieldSource | None) -> Text:
    if stamp is None:
        return Text(UNKNOWN, DIM)
    locator = None if source is None else source.locator
    quote = f" “{make_line(stamp.evidence[0].quote)}”" if stamp.evidence else ""
    return Text.assemble(make_line(stamp.value), (f"  {_name_source(stamp.source, locator)}{quote}", DIM))


def _tell_inference(inference: Inference) -> Text:
    kind = inference.kind.replace("_", " ")
    value = kind if inference.value == "true" else f"{kind} {make_line(inference.value)}"
    quotes = ", ".join(f"“{make_line(span.quote)}”" for span in inference.evidence)
    return Text.assemble(value, (f"  {inference.confidence:.0%} sure, by {quotes}", DIM))


def _name_source(kind: SourceKind, locator: str | None) -> str:
    return _SOURCES[kind] if locator is None else f"{_SOURCES[kind]}: {make_line(locator)}"


def _wrap(text: Text, scene: Scene) -> list[Text]:
    return wrap(text, get_text_width(scene.look), look=scene.look)

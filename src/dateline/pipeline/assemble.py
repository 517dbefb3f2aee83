"""From an annotated Doc to a record; checks that every span says what stands in the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from dateline.annotate.base import facts_of
from dateline.errors import SchemaError
from dateline.schema import SCHEMA, Document, Fact, Note, Record, RecordDocument, make_fact_id

if TYPE_CHECKING:
    from spacy.tokens import Doc

MISQUOTED: Final = "D211"  # a fact quotes words that do not stand where it says: its annotator miscounts
_DOCUMENT_FIELDS: Final = RecordDocument.__struct_fields__
_SPAN: Final = frozenset({"start", "end", "quote"})
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})  # hold no spans; most of what a record holds


def assemble_record(doc: Doc, notes: Iterable[Note] = ()) -> Record:
    """Return the record of an annotated page; raises `SchemaError` D211 for a fact whose quote is not in the text."""
    facts = facts_of(doc)
    record = Record(
        schema_name=SCHEMA,
        id=make_record_id(facts.document),
        document=_describe(facts.document),
        blocks=facts.document.blocks,
        trust=facts.document.trust,
        sentences=facts.sentences,
        actors=tuple(facts.actors),
        places=tuple(facts.places),
        times=tuple(facts.times),
        quantities=tuple(facts.quantities),
        statements=tuple(facts.statements),
        events=tuple(facts.events),
        extra={kind: tuple(map(_plain, found)) for kind, found in sorted(facts.extra.items())},
        notes=(*page_notes(facts.document), *notes, *facts.notes),
    )
    check_quotes(record)
    return record


def assemble_page(document: Document, notes: Iterable[Note]) -> Record:
    """Return the record of a page that is not read for facts: page facts only."""
    return Record(
        schema_name=SCHEMA,
        id=make_record_id(document),
        document=_describe(document),
        blocks=document.blocks,
        trust=document.trust,
        notes=(*page_notes(document), *notes),
    )


def make_record_id(document: Document) -> str:
    """Return the id of a page's record: the same page from the same place gives the same id."""
    return make_page_id(document.uri, document.sha256)


def make_page_id(uri: str, digest: str) -> str:
    """Return the id of the record of a page that is not read yet; `digest` is the SHA-256 of its bytes."""
    return make_fact_id("record", uri, digest)


def page_notes(document: Document) -> list[Note]:
    """Return what the reader of the page had to say."""
    return [Note(code, message) for code, message in document.notes]


def check_quotes(record: Record) -> None:
    """Raise `SchemaError` D211 unless `text[start:end] == quote` holds for every span of a record."""
    text = record.document.text
    for start, end, quote in _quoted(record):
        if not (isinstance(start, int) and isinstance(end, int) and text[start:end] == quote):
            message = f"{record.document.uri}: {quote!r} does not stand at {start} to {end}; an annotator miscounts"
            raise SchemaError(MISQUOTED, message)


def _describe(document: Document) -> RecordDocument:
    return RecordDocument(**{field: getattr(document, field) for field in _DOCUMENT_FIELDS})


def _plain(fact: Fact) -> dict[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(fact)
    return plain


def _quoted(record: Record) -> Iterator[tuple[object, ...]]:
    """Yield start, end and quote of all that has them, however deep: in structs, and in what plug-ins give."""
    waiting: list[object] = [record]
    while waiting:
        value = waiting.pop()
        if isinstance(value, msgspec.Struct):
            if _is_quoted(type(value)):
                yield value.start, value.end, value.quote  # type: ignore[attr-defined]
            inner: Iterable[object] = msgspec.structs.astuple(value)
        elif isinstance(value, dict):
            if value.keys() >= _SPAN:
                yield tuple(value[name] for name in ("start", "end", "quote"))
            inner = value.values()
        else:
            inner = value if isinstance(value, (list, tuple)) else ()
        waiting.extend(each for each in inner if type(each) not in _PLAIN)


@cache
def _is_quoted(struct: type[msgspec.Struct]) -> bool:
    return set(struct.__struct_fields__) >= _SPAN

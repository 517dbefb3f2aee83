"""A page in; the document out."""

from __future__ import annotations

from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.bytemap import map_bytes
from dateline.page.encoding import decode
from dateline.page.inference.infer import infer
from dateline.page.kinds.judge import judge_page
from dateline.page.language import find_language
from dateline.page.limits import DEFAULT, Limits
from dateline.page.metadata.candidates import make_candidate, settle, write_value
from dateline.page.metadata.complete import complete
from dateline.page.metadata.credit import find_credit
from dateline.page.sniff import name_binary, sniff_text
from dateline.page.trust import find_trust
from dateline.schema import BODY_ROLES, Document, FieldSource, Stamp
from dateline.text.iso import read_given
from dateline.text.normal import normalise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dateline.page.reading import Fields, Reading
    from dateline.schema import Page, TrustMark
    from dateline.text.normal import Normal

_READERS: Final = {
    "text/html": ("dateline.page.markup.read", "read_html"),
    "text/plain": ("dateline.page.plain.read", "read_plain"),
}


def parse(
    page: Page, *, published: str | None = None, language: str | None = None, limits: Limits = DEFAULT
) -> Document:
    """Read a page into a document: text, blocks with roles, and what it says of itself.

    `published` (ISO 8601) and `language` win over what the page says and over what `page` itself brings. Raises
    `PageError` if there is nothing to read (an empty page, a PDF, an image) or if the date given is none.
    """
    stamp = _give_date(published if published is not None else page.published)
    _refuse_unreadable(page.data)
    decoded = decode(page.data, declared=page.encoding)
    normal = normalise(decoded.text)
    media_type = sniff_text(normal.text)
    module, name = _READERS[media_type]
    read: Callable[..., Reading] = getattr(import_module(module), name)
    reading = judge_page(read(normal.text, limits=limits), address=page.uri)
    if not reading.blocks:
        raise PageError(codes.EMPTY, "nothing on the page is visible text")
    fields = _complete(reading, language if language is not None else page.language, stamp)
    return Document(
        uri=page.uri,
        media_type=media_type,
        encoding=decoded.encoding,
        sha256=sha256(page.data).hexdigest(),
        text=reading.text,
        blocks=reading.blocks,
        language=fields.language,
        translated_from=fields.translated_from,
        title=fields.title,
        publisher=fields.publisher,
        authors=fields.authors,
        published=fields.published,
        modified=fields.modified,
        canonical=fields.canonical,
        section=fields.section,
        tags=fields.tags,
        genre=fields.genre,
        credit=find_credit(reading.text, reading.blocks, language=fields.language),
        inferred=infer(fields, reading.text, reading.blocks),
        sources=fields.sources,
        trust=_find_trust(reading, fields),
        byte_map=map_bytes(page.data, decoded, end=len(reading.text)) if media_type == "text/plain" else (),
        notes=(*page.notes, *decoded.notes, *_explain(normal), *reading.notes, *fields.notes),
    )


def _refuse_unreadable(data: bytes) -> None:
    """Raise for a page that is empty or no text."""
    if not data:
        raise PageError(codes.EMPTY, "the page is empty")
    binary = name_binary(data)
    if binary is not None:
        raise PageError(codes.BINARY, f"this is {binary}, no page; give text or HTML")


def _give_date(value: str | None) -> Stamp | None:
    """Return the stamp of a date that the caller gave."""
    if value is None:
        return None
    if read_given(value) is None:
        raise PageError(
            codes.BAD_DATE, f"{value!r} is no date of ISO 8601; write it as 2019-09-25 or 2019-09-25T18:30Z"
        )
    return Stamp(value=value, source="given")


def _complete(reading: Reading, language: str | None, stamp: Stamp | None) -> Fields:
    """Return all that the page and the caller say of the page; what the caller says wins."""
    told = _tell_language(reading, language)
    fields = complete(told, reading.text, reading.blocks)
    return fields if stamp is None else _give(replace(fields, published=stamp), "published")


def _tell_language(reading: Reading, given: str | None) -> Fields:
    """Return the fields of the markup with the language of the text in place of the one declared."""
    if given is not None:
        return _give(replace(reading.fields, language=given), "language")
    body = [block for block in reading.blocks if block.role in BODY_ROLES]
    texts = [reading.text[block.start : block.end] for block in body or reading.blocks]
    found = find_language(texts, declared=reading.fields.language)
    if found.is_declared:
        return reading.fields
    rows = tuple(row for row in reading.fields.sources if row.field != "language")
    if found.code is None:
        note = (codes.NO_LANGUAGE, "the text is too short or too mixed to tell its language; give it with `language`")
        return replace(reading.fields, language=None, sources=rows, notes=(*reading.fields.notes, note))
    return replace(reading.fields, language=found.code, sources=(*rows, FieldSource(field="language", source="text")))


def _give(fields: Fields, field: str) -> Fields:
    """Return the fields with one of them marked as given by the caller, and without notes on the date that lost."""
    rows = {row.field: row for row in fields.sources}
    others = rows[field].candidates if field in rows else ()
    value = getattr(fields, field)
    row = settle(
        FieldSource(field=field, source="given"),
        value,
        [
            make_candidate(write_value(value) or "", field, source="given"),
            *(replace(each, chosen=False) for each in others),
        ],
    )
    notes = tuple(note for note in fields.notes if field != "published" or not _is_on(note, field))
    return replace(fields, sources=tuple((rows | {field: row}).values()), notes=notes)


def _is_on(note: tuple[str, str], field: str) -> bool:
    code, message = note
    return code == codes.DATE_ORDER and message.startswith(field)


def _find_trust(reading: Reading, fields: Fields) -> tuple[TrustMark, ...]:
    authors = [span for row in fields.sources if row.field == "authors" for span in row.evidence]
    return find_trust(reading.text, reading.blocks, authors=authors, names=fields.authors, policies=reading.policies)


def _explain(normal: Normal) -> Iterator[tuple[str, str]]:
    if normal.controls:
        yield codes.CONTROLS, f"{normal.controls} control characters became spaces"
    if normal.bidi:
        yield codes.BIDI, f"{normal.bidi} direction controls were kept as they are"

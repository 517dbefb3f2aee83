"""What the markup says and a text in; the same with the words of the page as evidence, and what only they say, out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page.metadata.candidates import make_candidate, settle, write_value
from dateline.page.metadata.evidence import find_quote
from dateline.page.metadata.moments import is_printed_local
from dateline.page.metadata.names import LATE
from dateline.page.metadata.titles import cut_to_line, fold_words
from dateline.page.metadata.words import read_words
from dateline.schema import BODY_ROLES, FieldSource, Stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.reading import Fields
    from dateline.schema import Block, Candidate, SourceKind, Span

FIELDS: Final = (
    "title", "authors", "publisher", "published", "modified", "language", "translated_from", "canonical", "section",
    "tags", "genre",
)  # fmt: skip
# What wins where two disagree: what a program wrote, then what a person reads, then what was put together from hints.
_RANKS: Final[dict[SourceKind, int]] = {"given": 0, "markup": 1, "text": 2, "url": 3, "inferred": 4}
_HIDDEN: Final = frozenset({"script", "meta", "link"})  # places of the markup that no reader sees
_OTHERS: Final = BODY_ROLES | {"related", "comment"}
_DAY: Final = len("2019-09-25")


def complete(fields: Fields, text: str, blocks: Sequence[Block]) -> Fields:
    """Return the fields with evidence, and with what the words of the page say where the markup is silent."""
    fields = _trust_page(fields, text, blocks)
    words = read_words(text, blocks, language=fields.language)
    start = next((block.start for block in blocks if block.role == "paragraph"), len(text))
    published = _better(fields.published, words.published, fields.candidates.get("published", ()), start=start)
    modified = _better(fields.modified, words.modified)
    if modified is not None and published is not None and modified.value[:_DAY] < published.value[:_DAY]:
        modified = None
    whole = replace(
        fields,
        title=fields.title if fields.title is not None else words.title,
        publisher=fields.publisher if fields.publisher is not None else words.publisher,
        authors=_choose_authors(fields, words),
        published=published,
        modified=modified,
        translated_from=fields.translated_from if fields.translated_from is not None else words.translated_from,
        tags=words.tags or fields.tags,
        genre=words.genre or fields.genre,
        notes=(*fields.notes, *(words.notes if published is words.published or modified is words.modified else ())),
    )
    rows = [_source(row, whole, text, blocks) for row in _pick(fields, words, whole)]
    return replace(
        whole, sources=tuple(settle(row, getattr(whole, row.field), _gather(row, fields, words)) for row in rows)
    )


def _trust_page(fields: Fields, text: str, blocks: Sequence[Block]) -> Fields:
    """Return the fields with a title as the page prints it, and without a guessed date if there is no article."""
    if fields.title is not None:
        lines = {fold_words(text[block.start : block.end]) for block in blocks if block.role not in _OTHERS}
        fields = replace(fields, title=cut_to_line(fields.title, lines))
    has_article = any(block.role == "paragraph" for block in blocks)
    is_guess = fields.published is not None and fields.published.source == "inferred"
    return replace(fields, published=None) if is_guess and not has_article else fields


def _choose_authors(fields: Fields, words: Fields) -> tuple[str, ...]:
    """Return the authors of the markup, unless its place is one that often names others and the page has a byline."""
    locators = {row.locator for row in fields.sources if row.field == "authors"}
    is_late = any(locator is not None and locator.lower() in LATE for locator in locators)
    return words.authors if words.authors and (is_late or not fields.authors) else fields.authors


def _better(
    markup: Stamp | None, words: Stamp | None, told: Sequence[Candidate] = (), *, start: int = 0
) -> Stamp | None:
    """Return the stamp that is better founded; the words are evidence for the markup's day if they name the same."""
    if markup is None or words is None:
        return words if markup is None else markup
    if _RANKS[words.source] < _RANKS[markup.source] or is_printed_local(markup.value, printed=words.value):
        return words
    if words.value[:_DAY] == markup.value[:_DAY]:
        return replace(markup, evidence=words.evidence)
    is_weaker = _is_outvoted(markup, words, told) or _is_elsewhere(markup, words, told, start=start)
    return words if is_weaker else markup


def _is_outvoted(markup: Stamp, words: Stamp, told: Sequence[Candidate]) -> bool:
    """Whether a day of JSON-LD stands alone against one that is printed and that a meta tag has too."""
    places = {day: {_kind(each) for each in told if each.value[:_DAY] == day} for day in _days(markup, words)}
    mine, other = (places[day] for day in _days(markup, words))
    return mine == {"script"} and "meta" in other


def _is_elsewhere(markup: Stamp, words: Stamp, told: Sequence[Candidate], *, start: int) -> bool:
    """Whether a day is only that of some element that readers see, and the words name another one.

    Elements come in the order of the page, where clocks, sliders and lists of other articles stand before this one.
    The words are those nearest to the article: they win if they stand above it, at `start`, or if an element has their
    day too. Against a `time` element only the second counts.
    """
    mine, other = ([each for each in told if each.value[:_DAY] == day] for day in _days(markup, words))
    kinds = {_kind(each) for each in mine}
    is_sure = not mine or not _HIDDEN.isdisjoint(kinds) or any("itemprop" in (each.locator or "") for each in mine)
    is_above = bool(words.evidence) and words.evidence[0].start < start and "time" not in kinds
    return not is_sure and (bool(other) or is_above)


def _days(*stamps: Stamp) -> tuple[str, ...]:
    return tuple(stamp.value[:_DAY] for stamp in stamps)


def _kind(candidate: Candidate) -> str:
    return re.split(r"\W", candidate.locator or "", maxsplit=1)[0]


def _pick(fields: Fields, words: Fields, whole: Fields) -> list[FieldSource]:
    """Return one row for each field that is there, from the side its value comes from."""
    of_markup = {
        row.field: row for row in fields.sources if _is_same(getattr(fields, row.field), getattr(whole, row.field))
    }
    rows = {row.field: row for row in words.sources} | of_markup
    return [rows[field] for field in FIELDS if getattr(whole, field) not in (None, ())]


def _is_same(told: Stamp | tuple[str, ...] | str | None, value: Stamp | tuple[str, ...] | str | None) -> bool:
    """Whether a value is the markup's own; a stamp is whatever words are cited for it."""
    if isinstance(told, Stamp) and isinstance(value, Stamp):
        return (told.value, told.source) == (value.value, value.source)
    return told == value


def _gather(row: FieldSource, fields: Fields, words: Fields) -> list[Candidate]:
    """Return what the markup gives for a field, then what was chosen elsewhere, then what words say besides."""
    told = list(fields.candidates.get(row.field, ()))
    chosen = write_value(getattr(words if row.evidence and row.source == "text" else fields, row.field))
    if chosen is not None and row.source != "markup":
        told.append(make_candidate(chosen, row.field, source=row.source, locator=row.locator))
    printed = write_value(getattr(words, row.field))
    if printed is not None and printed not in {each.value for each in told}:
        told.append(make_candidate(printed, row.field, source="text"))
    return told


def _source(row: FieldSource, fields: Fields, text: str, blocks: Sequence[Block]) -> FieldSource:
    """Return the row with the words on the page that say the same."""
    if row.evidence:
        return row
    value = getattr(fields, row.field)
    if isinstance(value, Stamp):
        return replace(row, evidence=value.evidence)
    values: tuple[str, ...] = value if isinstance(value, tuple) else (str(value),)
    spans: list[Span | None] = [find_quote(each, text, blocks, field=row.field) for each in values]
    return replace(row, evidence=tuple(span for span in spans if span is not None))

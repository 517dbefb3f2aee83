"""The dates that the lines around an article print in; when it was published and changed out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from dateline.page import codes
from dateline.schema import BODY_ROLES, Span, Stamp
from dateline.text.dates import MAX_BESIDE, DateFound, find_dates, find_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block

Use = Literal["published", "modified"]
# What goes before a date: "Updated 3 March 2021", "Last modified:", "Aktualisiert am", "Mis à jour le"
_MODIFIED: Final = re.compile(
    r"updat|modifi|edited|revised|aktualisi|actualiz|mise? à jour|aggiorna|atualiza|bijgewerkt|oppdater|uppdater"
    r"|обновл",
    re.IGNORECASE,
)
# What goes before a date: "Published 3 March 2021", "Posted on", "Veröffentlicht am", "Publicado el", "Publié le",
# "Geschrieben von Ama am"; not "Publication | 3 March 2021", a kind of thing in a list, nor "Public lecture, 3 March"
_PUBLISHED: Final = re.compile(
    r"publi(?!c\b|city|cations?\b)|(?:date of|date de) publication|publication date|pubblicat|posted|issued|filed"
    r"|first seen|written|erstellt|geschrieben|veröffentlicht|escrito|scritto|écrit|geplaatst|опубликован|опубліковано",
    re.IGNORECASE,
)
# A dateline that has its year: "NAIROBI, March 3, 2009 (Courier) -"; "Lugano, (12.11.2021). "
_DATELINE: Final = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{2,}[,(]|[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?,? \(\d")
_OTHERS: Final = frozenset(
    {"subhead", "related", "comment", "legal", "caption", "tag", "pullquote", "subscribe", "trust"}
)  # whose dates are of something else, unless a line is a stamp and nothing more
_PROSE: Final = BODY_ROLES - {"subhead"}
_NEAR: Final = 6  # lines between headline and article in which a stamp is the article's, whatever else its line may be
_LEAD: Final = 12  # characters before such a stamp: "Von Ama, ", "~ "
_MAX_LENGTH: Final = 160  # characters of a line of stamps; a longer line is a sentence that tells of some day
_FIRST: Final = 3  # paragraphs in which an agency's dateline may stand, behind its slug
_DAY: Final = len("2019-09-25")
_OPENING: Final = 80  # characters in which a dateline has its date


class Printed(Struct, frozen=True, kw_only=True):
    """The stamps that a page prints, each with its words, and notes on doubtful ones."""

    published: Stamp | None = None
    modified: Stamp | None = None
    notes: tuple[tuple[str, str], ...] = ()


class _Found(Struct, frozen=True, kw_only=True):
    """A date on the page: `is_named` when a word before it says what it is, `is_before` when above the article."""

    date: DateFound
    span: Span
    use: Use = "published"
    is_named: bool = False
    is_before: bool = False


def find_printed(text: str, blocks: Sequence[Block], *, language: str | None) -> Printed:
    """Return the dates that lines before or behind the article print; a date without a year is none."""
    found = list(_find(text, blocks, language))
    modified = _choose(found, "modified")
    published = _choose([each for each in found if not _is_late(each, modified)], "published")
    return Printed(
        published=_stamp(published),
        modified=_stamp(modified),
        notes=tuple(
            (codes.DATE_ORDER, f"{each.use}: {each.span.quote!r} is read as {each.date.value[:10]}")
            for each in (published, modified)
            if each is not None and each.date.is_swappable
        ),
    )


def _find(text: str, blocks: Sequence[Block], language: str | None) -> Iterator[_Found]:
    body = [block for block in blocks if block.role in _PROSE]
    start = body[0].start if body else len(text)
    short = [block for block in blocks if block.role not in _PROSE and block.end - block.start <= _MAX_LENGTH]
    order = find_order("\n".join(text[block.start : block.end] for block in short))
    near = _near_headline(blocks, start)
    for block in short:
        found = list(
            _find_in_line(text, block, find_dates(text[block.start : block.end], language=language, order=order))
        )
        is_before = block.start < start
        is_own = block.start in near and bool(found) and found[0].span.start - block.start <= _LEAD
        if block.role not in _OTHERS or (is_before and block.link is None and _is_stamp(block, found)) or is_own:
            yield from (replace(each, is_before=is_before) for each in found)
    yield from _find_dateline(text, body[:_FIRST], language)


def _near_headline(blocks: Sequence[Block], start: int) -> frozenset[int]:
    """Return where the lines begin that stand between the headline and the article, if they are few."""
    before = [block for block in blocks if block.start < start]
    last = max((at for at, block in enumerate(before) if block.role == "title"), default=len(before))
    return frozenset(block.start for block in before[last + 1 : last + 1 + _NEAR])


def _find_in_line(text: str, block: Block, dates: Sequence[DateFound]) -> Iterator[_Found]:
    position = block.start
    for date in dates:
        span = Span.cut(text, start=block.start + date.start, end=block.start + date.end)
        cue = text[position : span.start]
        use: Use = "modified" if _MODIFIED.search(cue) else "published"
        yield _Found(date=date, span=span, use=use, is_named=_PUBLISHED.search(cue) is not None)
        position = span.end


def _is_stamp(block: Block, found: Sequence[_Found]) -> bool:
    """Whether a line is little else than its dates: "Thursday, 8 November 2018", "Lomé 8 NOV 2018 - 20:14"."""
    dated = sum(each.span.end - each.span.start for each in found)
    return bool(found) and block.end - block.start - dated <= MAX_BESIDE


def _find_dateline(text: str, first: Sequence[Block], language: str | None) -> Iterator[_Found]:
    for block in first:
        opening = text[block.start : min(block.end, block.start + _OPENING)]
        if _DATELINE.match(opening):
            for date in find_dates(opening, language=language)[:1]:
                span = Span.cut(text, start=block.start + date.start, end=block.start + date.end)
                yield _Found(date=date, span=span, is_named=True)


def _choose(found: Sequence[_Found], use: Use) -> _Found | None:
    """Return the date that is named as such, else the one nearest above the article, else the first below it."""
    fits = [each for each in found if each.use == use]
    named = [each for each in fits if each.is_named]
    before = [each for each in fits if each.is_before]
    return next(iter(named or before[-1:] or fits), None)


def _is_late(found: _Found, modified: _Found | None) -> bool:
    """Whether a date below the article is later than its last change: that of another article."""
    is_other = modified is not None and modified.is_before and not found.is_before and not found.is_named
    return modified is not None and is_other and found.date.value[:_DAY] > modified.date.value[:_DAY]


def _stamp(found: _Found | None) -> Stamp | None:
    return None if found is None else Stamp(value=found.date.value, source="text", evidence=(found.span,))

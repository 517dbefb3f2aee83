"""A page whose markup and words name no day of publication in; the day that it may have been out, as inferred."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import htmldate
from msgspec.structs import replace

from dateline.page.metadata.printed import find_printed
from dateline.schema import FieldSource, Stamp
from dateline.text.iso import LAST_YEAR, is_plausible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from dateline.page.reading import Fields
    from dateline.schema import Block

_DAY: Final = len("2019-09-25")
_CHANGED: Final = (
    "modified"  # where a day comes from: of 177 pages that tell of both, 142 were changed on their first day
)
_GUESSED: Final = "htmldate"  # who looked; it does not say where it found the day
_MAX_ELEMENTS: Final = 50_000  # a larger page takes seconds to search
_EARLIEST: Final = "1995-01-01"  # before it, no page of news was on the web
# A fixed end instead of today: the same page gives the same record on every day.
_LATEST: Final = f"{LAST_YEAR}-12-31"


def add_guess(fields: Fields, root: etree._Element, text: str, blocks: Sequence[Block]) -> Fields:
    """Return the fields with an inferred day if neither markup nor words name one and the page has an article.

    It is the day of the last change, since most are made at once, or what htmldate finds in the tree. That search takes
    fifty milliseconds, twenty times as long as all other ways to find a date, so it comes when they have failed.
    """
    if fields.published is not None or not any(block.role == "paragraph" for block in blocks):
        return fields
    printed = find_printed(text, blocks, language=fields.language)
    if printed.published is not None:
        return fields
    changed = fields.modified or printed.modified
    day = guess_day(root) if changed is None else changed.value[:_DAY]
    if day is None:
        return fields
    stamp = Stamp(value=day, source="inferred", evidence=() if changed is None else changed.evidence)
    locator = _GUESSED if changed is None else _CHANGED
    row = FieldSource(field="published", source="inferred", locator=locator, evidence=stamp.evidence)
    return replace(fields, published=stamp, sources=(*fields.sources, row))


def guess_day(root: etree._Element) -> str | None:
    """Return the likely day of publication, None if nothing on the page looks like one. The tree is left as it is."""
    if sum(1 for _ in islice(root.iter(), _MAX_ELEMENTS + 1)) > _MAX_ELEMENTS:
        return None
    found = htmldate.find_date(root, original_date=True, extensive_search=True, min_date=_EARLIEST, max_date=_LATEST)
    return found if isinstance(found, str) and is_plausible(found) else None

"""Blocks in; the line of an agency before the story, parted into place, date and agency, out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.genres import read_label
from dateline.schema import BODY_ROLES, Credit, Span
from dateline.text.iso import write_date
from dateline.text.months import number_months

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block

_FIRST: Final = 3  # paragraphs in which the line may stand, behind a slug or a headline
_OPENING: Final = 120  # characters in which it ends
_LEAP: Final = 2000  # a year that has every day, for dates without one
# "NAIROBI", "RIO DE JANEIRO", "ST. JOHN'S"; and "Rio de Janeiro" where an agency follows
_CAPITALS: Final = r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3})"
_CITY: Final = r"(?P<place>[A-ZÀ-Þ][\w.'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]+|d[aeio]s?|la|el)){0,3})"
_REGION: Final = r"(?:, (?!{month})[A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*){{0,2}})?"  # ", Kenya", ", N.Y."
# ", March 3", ", 3 March 2009", " 3 mars", ", 4 de mayo"
_DATE: Final = (
    r"(?:,? (?P<date>(?P<month>{month})\.? (?P<day>\d{{1,2}})(?:,? (?P<year>\d{{4}}))?"
    r"|(?P<day2>\d{{1,2}})\.? (?:de )?(?P<month2>{month})\.?(?:,? (?:de )?(?P<year2>\d{{4}}))?))"
)
_AGENCY: Final = r"\s?\((?P<agency>(?:[A-ZÀ-Þ]|dpa|epd)[^()]{0,40})\)"
# What else stands in capitals before a dash: "LIVE —", "EXCLUSIVE —", "WATCH: "
_NO_PLACES: Final = re.compile(
    r"(?:live|breaking|exclusive|watch|warning|update[sd]?|just in|video|photos?|factbox|timeline|correct\w+|urgent)\b",
    re.IGNORECASE,
)
_DASH: Final = r"\.?\s?(?:--|[-—–])\s"
_DASH_OR_COLON: Final = r"\.?\s?(?:--|[-—–:])\s"


def find_credit(text: str, blocks: Sequence[Block], *, language: str | None) -> Credit | None:
    """Return the first such line: "NAIROBI, March 3 (Agency) -", "LOMÉ —", "Lugano, 4 mai (Agence) -"."""
    for block in [block for block in blocks if block.role in BODY_ROLES][:_FIRST]:
        opening = text[block.start : min(block.end, block.start + _OPENING)]
        for pattern in _patterns(language):
            found = pattern.match(opening)
            if found is not None and not _NO_PLACES.match(found["place"]) and read_label(found["place"]) is None:
                return _read(text, block.start, found, language=language)
    return None


def _read(text: str, offset: int, found: re.Match[str], *, language: str | None) -> Credit:
    agency = found["agency"] if "agency" in found.re.groupindex else None
    date = found["date"] if "date" in found.re.groupindex else None
    end = max(found.end(name) for name in ("place", "date", "agency") if name in found.re.groupindex and found[name])
    end += len(")") if agency is not None else 0
    return Credit(
        place=found["place"],
        date=date,
        day=None if date is None else _write_day(found, number_months(language)),
        agency=None if agency is None else agency.strip(),
        evidence=(Span.cut(text, start=offset + found.start("place"), end=offset + end),),
    )


def _write_day(found: re.Match[str], numbers: dict[str, int]) -> str | None:
    month = numbers.get((found["month"] or found["month2"]).rstrip(".").casefold())
    day, year = int(found["day"] or found["day2"]), found["year"] or found["year2"]
    written = None if month is None else write_date(int(year or _LEAP), month, day)
    return written if year or written is None else f"--{written[len('2000-') :]}"


@cache
def _patterns(language: str | None) -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, number_months(language)), key=len, reverse=True))
    month = rf"(?i:{names})(?!\w)"
    region, date = _REGION.format(month=month), _DATE.format(month=month)
    shapes = (
        rf"{_CAPITALS}{region}{date}?{_AGENCY}{_DASH_OR_COLON}",
        rf"{_CAPITALS}{region}{date}{_DASH_OR_COLON}",
        rf"{_CAPITALS}{region}{_DASH}",
        rf"{_CITY}{region}{date}?{_AGENCY}{_DASH_OR_COLON}",
    )
    return tuple(re.compile(shape) for shape in shapes)

"""A tree in; the day that htmldate makes out of it out, for pages whose markup names none."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import htmldate

from dateline.text.iso import LAST_YEAR, is_plausible

if TYPE_CHECKING:
    from lxml import etree

_MAX_ELEMENTS: Final = 50_000  # a larger page takes seconds to search
_EARLIEST: Final = "1995-01-01"  # before it, no page of news was on the web
# A fixed end instead of today: the same page gives the same record on every day.
_LATEST: Final = f"{LAST_YEAR}-12-31"


def guess_day(root: etree._Element) -> str | None:
    """Return the likely day of publication, None if nothing on the page looks like one. The tree is left as it is."""
    if sum(1 for _ in islice(root.iter(), _MAX_ELEMENTS + 1)) > _MAX_ELEMENTS:
        return None
    found = htmldate.find_date(root, original_date=True, extensive_search=True, min_date=_EARLIEST, max_date=_LATEST)
    return found if isinstance(found, str) and is_plausible(found) else None

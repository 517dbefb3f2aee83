"""What facts are found by: folded names, ids of things, days."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from dateline.kb.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Mapping

HASH_BYTES: Final = 16
_PREFERRED: Final = ("wikidata", "geonames")  # schemes that others use most
_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")  # the start of 2019, 2019-09, 2019-09-25T18:30Z


def make_name_key(name: str | None) -> str | None:
    """Return a name as it is looked for, without case, accents and punctuation; null where nothing is left."""
    return (name_key(name) or None) if name is not None else None


def make_key(ids: Mapping[str, str]) -> str | None:
    """Return the id that tells a thing across pages, as "wikidata:Q142"; null where it is not linked.

    >>> make_key({"iso3166": "FRA", "wikidata": "Q142"})
    'wikidata:Q142'
    """
    scheme = next((scheme for scheme in (*_PREFERRED, *sorted(ids)) if scheme in ids), None)
    if scheme is None:
        return None
    return ids[scheme] if ids[scheme].startswith(f"{scheme}:") else f"{scheme}:{ids[scheme]}"


def hash_text(text: str) -> str:
    """Return what is equal for equal texts."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=HASH_BYTES).hexdigest()


def first_day(value: str | None) -> date | None:
    """Return the first day of a date of ISO 8601 at any precision: of 2019-09 the 1st; null for what is none."""
    return _make_day(value, is_last=False)


def last_day(value: str | None) -> date | None:
    """Return the last day of a date of ISO 8601 at any precision: of 2019-09 the 30th; null for what is none."""
    return _make_day(value, is_last=True)


def _make_day(value: str | None, *, is_last: bool) -> date | None:
    found = _DAY.match(value or "")
    if found is None:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    try:
        month = month or (12 if is_last else 1)
        return date(year or 0, month, day or (monthrange(year or 0, month)[1] if is_last else 1))
    except ValueError:  # 2019-02-30, the year 0
        return None

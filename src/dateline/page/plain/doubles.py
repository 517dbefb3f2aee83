"""The units of a page in; which are copies, on a page that stands twice or has each line two times, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.kinds.copies import find_copies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.plain.units import Unit

# Of the page's characters. A page that stands twice has half of them in copies; the most of 120 whole pages is 0.16.
_MIN_SHARE: Final = 0.25


def find_doubles(units: Sequence[Unit]) -> dict[int, int]:
    """Return the copies of a page that stands twice, each with the unit it repeats; none of any other page.

    They would mislead the search for the article, which stands in one piece; single lines that stand twice do not.
    """
    copies = find_copies([unit.text for unit in units])
    length = sum(len(unit.text) for unit in units)
    return copies if sum(len(units[at].text) for at in copies) >= _MIN_SHARE * max(1, length) else {}

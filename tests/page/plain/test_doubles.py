"""Pages that stand twice, before their article is looked for."""

from __future__ import annotations

from dateline.page.plain.doubles import find_doubles
from dateline.page.plain.units import find_units
from tests.page.plain.pages import PAGE


def test_a_page_that_stands_twice_has_copies() -> None:
    """Each unit of the second half leads to its like in the first."""
    count = len(find_units(PAGE))
    assert find_doubles(find_units(f"{PAGE}\n\n{PAGE}")) == {count + at: at for at in range(count)}


def test_a_page_that_stands_once_has_none() -> None:
    """Nor has one whose lead comes again, which is told later, nor an empty one."""
    lead = max(PAGE.splitlines(), key=len)
    assert find_doubles(find_units(PAGE)) == {}
    assert find_doubles(find_units(f"{PAGE}\n\n{lead}")) == {}
    assert find_doubles([]) == {}

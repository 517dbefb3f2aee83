"""Gold of times, and a text read for them."""

from __future__ import annotations

from bench.time_rows import TimeRow, read_facts
from tests.bench.treebanks import NameSpotter


class Spotter(NameSpotter):
    """The same with a name for itself."""

    maker = "spotter@1"


def test_a_row_is_read_line_by_line() -> None:
    """Its `dct` is the day of publication."""
    facts = read_facts(TimeRow(id="1", text="One .\n\nTwo .", timex=(), dct="2019-09-25"), Spotter())
    assert len(facts.document.blocks) == 2
    assert facts.document.published is not None
    assert facts.document.published.value == "2019-09-25"


def test_a_row_without_a_day_has_none() -> None:
    """Nothing is made up."""
    assert read_facts(TimeRow(id="1", text="One .", timex=()), Spotter()).document.published is None

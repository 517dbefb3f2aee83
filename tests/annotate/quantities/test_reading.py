"""Drafts of a page, in the order of its text."""

from __future__ import annotations

from dateline.annotate.quantities.reading import read_quantities
from tests.annotate.quantities.trees import facts_for


def test_lengths_of_time_and_ages_are_read_though_no_record_lists_them() -> None:
    """So that nothing else is made of their numbers."""
    ((_, drafts),) = read_quantities(facts_for("Okafor, 52, has run the mine for nine years."))
    assert [(draft.low, draft.unit.kind if draft.unit else None) for draft in drafts] == [(52, "age"), (9, "duration")]


def test_a_page_without_numbers_has_no_drafts() -> None:
    """Nor has an empty one."""
    assert read_quantities(facts_for("Nothing happened.")) == []
    assert read_quantities(facts_for("")) == []

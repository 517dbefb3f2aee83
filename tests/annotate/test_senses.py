"""What nouns mostly mean."""

from __future__ import annotations

from dateline.annotate.senses import UNKNOWN, noun_senses


def test_shares_of_senses() -> None:
    """A geologist is a person, an army a body; a carrot is neither."""
    assert noun_senses("geologist").person == 1.0
    assert noun_senses("army").group > 0.9
    assert noun_senses("carrot") == UNKNOWN


def test_a_compound_goes_by_its_last_part() -> None:
    """As the plain noun does."""
    assert noun_senses("ex-geologist") == noun_senses("geologist")


def test_names_are_no_nouns() -> None:
    """Thomas More does not make "more" a person."""
    assert noun_senses("more") == UNKNOWN

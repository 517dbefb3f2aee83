"""Names of months."""

from __future__ import annotations

from dateline.text.months import number_months


def test_full_and_short_names() -> None:
    """English comes with any language."""
    assert number_months("pl")["września"] == number_months("pl")["september"] == 9
    assert number_months("en")["sept"] == number_months("en")["sep"] == 9


def test_a_name_with_two_meanings_follows_the_language() -> None:
    """Czechs call November what Croats call October."""
    assert number_months("cs")["listopadu"] == 11
    assert number_months("hr")["listopada"] == 10


def test_without_a_language_the_usual_ones_are_known() -> None:
    """Six languages cover most pages; names of others count if they agree on the month."""
    assert number_months(None)["septiembre"] == number_months(None)["septembre"] == 9
    assert number_months(None)["września"] == 9
    assert "listopad" not in number_months(None)


def test_names_without_accents_are_known() -> None:
    """Keyboards leave them out."""
    assert number_months("fr")["aout"] == number_months("fr")["août"] == 8


def test_unknown_languages_leave_english() -> None:
    """A code without data raises nothing."""
    assert number_months("xx") == number_months("not a code") == number_months("en")

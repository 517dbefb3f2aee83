"""The table of cues."""

from __future__ import annotations

from dateline.annotate.statements.cues import cues


def test_lemmas_have_stances() -> None:
    """Verbs and nouns; what stands twice has the stance that says more."""
    known = cues()
    assert known.verbs["say"] == "asserts"
    assert known.verbs["deny"] == "denies"
    assert known.nouns["pledge"] == "promises"
    assert "on" in known.table.demanding_prepositions


def test_every_word_with_more_to_it_is_a_cue() -> None:
    """Lists of what else is known speak of verbs that have a stance."""
    table = cues().table
    named = {*table.with_object, *table.with_preposition, *table.receives_object, *table.not_alone, *table.passive}
    assert sorted(named - set(cues().verbs)) == []

"""A record says what was not attempted."""

from __future__ import annotations

import pytest

from dateline.pipeline.notes import FACT_KINDS, explain_facts, explain_language, has_annotators
from dateline.schema import Record
from tests.annotate.pages import make_document


def test_kinds_without_an_annotator_are_named() -> None:
    """One note a kind that no annotator gives."""
    notes = list(explain_facts(make_document(), given=frozenset({"actors", "syntax", "events"})))
    assert [(note.code, note.message.split()[0]) for note in notes] == [
        ("N101", "places"),
        ("N101", "times"),
        ("N101", "quantities"),
        ("N101", "statements"),
    ]


def test_the_kinds_are_those_of_a_record() -> None:
    """No kind of fact can be forgotten here."""
    assert set(FACT_KINDS) <= set(Record.__struct_fields__)


def test_a_page_of_unknown_language_is_read_and_says_so() -> None:
    """English is assumed where the language could not be told."""
    notes = list(explain_facts(make_document(language=None), given=frozenset(FACT_KINDS)))
    assert [note.code for note in notes] == ["N103"]


@pytest.mark.parametrize(
    ("language", "is_read"), [("en", True), ("en-GB", True), ("EN", True), (None, True), ("fr", False), ("enm", False)]
)
def test_languages_with_annotators(language: str | None, is_read: bool) -> None:  # noqa: FBT001 - the expected value
    """English is read for facts, whatever its region."""
    assert has_annotators(language) is is_read


def test_the_note_of_another_language_names_it() -> None:
    """It also says which kinds are missing."""
    note = explain_language(make_document(language="fr"))
    assert note.code == "N102"
    assert "fr" in note.message
    assert "quantities" in note.message

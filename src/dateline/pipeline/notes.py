"""Notes of a record: what was not attempted on a page, and why."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from dateline.schema import Document, Note

FACT_KINDS: Final = ("actors", "places", "times", "quantities", "statements", "events")
LANGUAGES: Final = frozenset({"en"})  # languages that have annotators
NOT_ATTEMPTED: Final = "N101"
OTHER_LANGUAGE: Final = "N102"
UNKNOWN_LANGUAGE: Final = "N103"
NO_TEXT: Final = "N104"  # N105, the limit on words, is given where the words are counted: annotate/frame.py


def has_annotators(language: str | None) -> bool:
    """Tell whether a page is read for facts; a page whose language could not be told is read as English."""
    return language is None or language.split("-")[0].lower() in LANGUAGES


def explain_facts(document: Document, *, given: AbstractSet[str]) -> Iterator[Note]:
    """Yield the notes of a page that was read for facts; `given` holds the kinds that annotators look for."""
    for kind in FACT_KINDS:
        if kind not in given:
            yield Note(NOT_ATTEMPTED, f"{kind} are not attempted by this version")
    if document.language is None:
        yield Note(UNKNOWN_LANGUAGE, "the language could not be told; read as English")


def explain_language(document: Document) -> Note:
    """Return the note of a page in a language without annotators."""
    kinds = ", ".join(FACT_KINDS)
    message = f"no annotators for the language {document.language}: only page facts are given ({kinds} not attempted)"
    return Note(OTHER_LANGUAGE, message)

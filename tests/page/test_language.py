"""The language of a page is told by its paragraphs."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.language import LanguageFound, find_language
from tests.page.sentences import SENTENCES

ENGLISH = (
    "The harbour council voted on Tuesday evening to close the old ferry pier until spring, after engineers had found"
    " cracks in three of its piles and said that nobody could promise it would hold in a storm. They have been asked to"
    " tell the islanders when there will be a new one, and who is to pay for it."
)
GERMAN = "Der Hafenrat hat am Dienstagabend beschlossen, den alten Fähranleger bis zum Frühjahr zu schließen."
SPANISH = "El consejo del puerto votó el martes por la noche cerrar el viejo muelle hasta la primavera."
CALQUE = (
    "The mandatary arrived this Thursday to the capital, in where he sustained a meeting of work with his homologous."
)
LONG = 80  # characters from which a sentence is told in any of these languages


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ([ENGLISH], "en"),
        ([GERMAN, GERMAN], "de"),
        ([SPANISH, SPANISH], "es"),
        ([CALQUE], "en"),
        ([ENGLISH, SPANISH], "en"),
        ([GERMAN, SPANISH, GERMAN, GERMAN], "de"),
    ],
)
def test_texts_and_their_languages(texts: list[str], code: str) -> None:
    """One language, translated English, and a page that quotes another language."""
    assert find_language(texts) == LanguageFound(code)


@pytest.mark.parametrize("texts", [[], ["Ferry"], ["12:30", "—"], [GERMAN, SPANISH]])
def test_too_short_or_too_mixed(texts: list[str]) -> None:
    """Nothing is guessed."""
    assert find_language(texts) == LanguageFound(None)


def test_a_declaration_counts_for_short_texts_alone() -> None:
    """A page in German with an English declaration is German, a bare line is what is declared."""
    assert find_language([GERMAN, GERMAN, GERMAN], declared="en") == LanguageFound("de")
    assert find_language(["Ferry"], declared="fr") == LanguageFound("fr", is_declared=True)


@pytest.mark.parametrize(("language", "text"), [(key, each) for key, each in SENTENCES.items() if len(each) >= LONG])
def test_sentences_of_many_languages(language: str, text: str) -> None:
    """A sentence is enough for a language of any script."""
    assert find_language([text]).code == language.split("-", maxsplit=1)[0]


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_text_is_told_twice_the_same(texts: list[str]) -> None:
    """No text raises."""
    assert find_language(texts) == find_language(texts)


def test_english_is_told_without_the_identifier() -> None:
    """A page in English does not wait for a model to load."""
    program = (
        "import sys; from dateline.page.language import find_language\n"
        f"print(find_language([{ENGLISH!r}] * 2).code, 'py3langid' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["en", "False"]

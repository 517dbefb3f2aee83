"""Phrases that tell the kind of a page."""

from __future__ import annotations

import pytest

from dateline.page.kinds.phrases import PhraseKind, load_phrases, opens, says


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("gate", "» Subscribe to continue reading"),
        ("gate", "Subscribers only"),
        ("offer", "Already a subscriber? Log in"),
        ("missing", "404 Not Found"),
        ("missing", "ページが見つかりません。"),
        ("script", "Please enable JavaScript."),
        ("robot", "Verify you are human"),
        ("consent", "We value your privacy"),
        ("login", "Forgot your password?"),
    ],
)
def test_a_line_opens_with_a_phrase(kind: PhraseKind, line: str) -> None:
    """Case, arrows before it and signs behind it do not count."""
    assert opens(kind, line)
    assert says(kind, line)


def test_a_phrase_inside_a_line_is_said_but_does_not_open_it() -> None:
    """The two are told apart."""
    line = "The rest of this article is reserved for subscribers of the Courier"
    assert says("gate", f"Sorry: {line}")
    assert not opens("gate", f"Sorry: {line}")


@pytest.mark.parametrize("line", ["Subscribe to readers' letters", "He had to read the fuller story", "Login-free", ""])
def test_parts_of_words_are_no_phrase(line: str) -> None:
    """Whole words count: "to read", but not "to readers"."""
    assert not says("gate", line)


def test_phrases_are_small_letters() -> None:
    """As lines are compared with them, they have no capitals, and nothing before the first letter."""
    told = [phrase for kind in load_phrases().values() for phrase in (*kind.start, *kind.any, *kind.whole)]
    assert all(phrase == phrase.lower().strip() and phrase[0].isalnum() for phrase in told)

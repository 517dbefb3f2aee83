"""What a translator leaves behind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.inference.calques import Calque, infer_translation, load_calques, load_gate
from tests.page.metadata.made import Line, page


@pytest.mark.parametrize("calque", load_calques(), ids=lambda calque: calque.example)
def test_each_calque_finds_its_example(calque: Calque) -> None:
    """The example beside a pattern is one."""
    assert load_calques()[calque].search(f"x {calque.example} x")


def told(*lines: Line) -> list[tuple[str, str, float]]:
    """Return what is concluded of a text."""
    text, blocks = page(*lines)
    return [(each.kind, each.value, each.confidence) for each in infer_translation(text, blocks)]


def test_calques_of_one_language_name_it() -> None:
    """Each kind is counted once, wherever it stands."""
    lines: tuple[Line, ...] = (
        ("paragraph", "The opponent Ana Souza approves to debate contracts of 10,000 million euros."),
        ("furniture", "Know more"),
    )
    assert told(*lines) == [("translated", "true", 0.9), ("original_language", "es", 0.9)]


def test_calques_of_several_languages_name_none() -> None:
    """That it was translated is plain, from what is not."""
    lines: tuple[Line, ...] = (
        ("paragraph", "The brotherly country put in march a ferry, it was said at the microphone of a radio."),
    )
    assert told(*lines) == [("translated", "true", 0.9)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left Skye at noon with forty people on board, and on her part, the owner said nothing.",
        "You should know more about contracts of 10,000 million euros.",
        "It cost 10,000 million euros, then 20,000 million euros.",
    ],
)
def test_one_quirk_is_no_translation(text: str) -> None:
    """Neither are words of a website in a sentence, nor one calque said twice."""
    assert told(("paragraph", text)) == []


@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    """No text raises."""
    whole, blocks = page(("paragraph", text))
    assert len(infer_translation(whole, blocks)) in {0, 1, 2}


def test_the_gate_opens_for_every_calque() -> None:
    """One pattern for all finds whatever any of them finds."""
    assert all(load_gate().search(calque.example) is not None for calque in load_calques())
    assert load_gate().search("The ministers met on Tuesday and agreed on nothing.") is None

"""Plain text, read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.page import codes
from dateline.page.limits import DEFAULT, Limits
from dateline.page.plain.read import cut_text, read_plain
from tests.page.plain.pages import PAGE


def quotes(text: str, role: str) -> list[str]:
    """Return the texts of the blocks of one role."""
    reading = read_plain(text, limits=DEFAULT)
    return [reading.text[block.start : block.end] for block in reading.blocks if block.role == role]


def test_a_page_falls_into_its_parts() -> None:
    """Headline, byline, three paragraphs, tags and related stories are told apart."""
    assert quotes(PAGE, "title") == ["Namibia and Angola agree on a joint patrol of the Benguela grounds"]
    assert quotes(PAGE, "byline") == ["By Selma Haufiku, Walvis Bay"]
    assert [quote.split()[0] for quote in quotes(PAGE, "paragraph")] == ["The", '"We', "The"]
    assert quotes(PAGE, "tag") == ["Namibia", "Angola", "Fishing"]
    assert quotes(PAGE, "trust") == ["According to the standards of The Trust Project"]


def test_a_related_story_is_its_headline_with_its_label_apart() -> None:
    """Glued, marked and spaced labels go to `section`."""
    reading = read_plain(PAGE, limits=DEFAULT)
    found = [
        (block.section, reading.text[block.start : block.end]) for block in reading.blocks if block.role == "related"
    ]
    assert found == [
        ("Report", 'The last ferry of Lüderitz: "We count the nets, not the days"'),
        ("Namibia", "Fishing towns wait for the new quotas"),
        ("Read also", "The price of a tin of horse mackerel"),
        ("Namibia", "The canneries of Lüderitz call back half of their workers"),
        ("Angola", "The navy buys two patrol boats from a shipyard in Vigo"),
        ("Economy", "Horse mackerel dearer than beef on the markets of Luanda"),
    ]


def test_a_pasted_sentence_is_article() -> None:
    """A text without anything around it is read as what it is."""
    assert quotes("The ministers met on Tuesday in Walvis Bay.", "paragraph") == [
        "The ministers met on Tuesday in Walvis Bay."
    ]


def test_a_menu_has_no_article() -> None:
    """A note says so."""
    reading = read_plain("Home\nWorld\nSport\nContact\n", limits=DEFAULT)
    assert [code for code, _ in reading.notes] == [codes.NO_ARTICLE]


def test_a_long_text_is_cut_with_a_note() -> None:
    """What lies beyond the limit is left out at white space, and the note counts it."""
    reading = read_plain("The ministers met again. " * 100, limits=Limits(max_characters=105))
    assert reading.text == "The ministers met again. " * 4 + "The"
    assert reading.notes[0] == (codes.TRUNCATED, "2397 of 2500 characters were left out")


def test_a_line_without_space_is_cut_at_the_limit() -> None:
    """There is no better place."""
    assert cut_text("x" * 500, 300) == "x" * 300


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("\n \t•.AbcДع"), max_size=400))
def test_blocks_are_ordered_and_bare(text: str) -> None:
    """Whatever the text, blocks follow each other inside it, without white space around."""
    reading = read_plain(text, limits=DEFAULT)
    edges = [edge for block in reading.blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(0 <= block.start < block.end <= len(reading.text) for block in reading.blocks)

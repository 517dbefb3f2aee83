"""The Doc of a document has the document's text and offsets, and words in the fact-bearing blocks alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate import frame as frame_module
from dateline.annotate.base import facts_of
from dateline.annotate.frame import LONGEST_RUN, cut_words, make_doc
from dateline.schema import Block, BlockRole, Document
from tests.annotate.pages import make_document


def document_of(text: str, *blocks: Block) -> Document:
    """Return a document of a text with the blocks given."""
    return Document(uri="x", media_type="text/plain", encoding="utf-8", sha256="0", text=text, blocks=blocks)


def test_words_come_from_fact_bearing_blocks_alone() -> None:
    """Furniture, captions and related headlines are no words, but stand in the Doc's text."""
    document = make_document(
        ("furniture", "Home | World"),
        ("title", "Dam breaks"),
        ("caption", "The dam on Friday"),
        ("standfirst", "Two villages flooded"),
        ("paragraph", "Rain fell."),
        ("related", "Older news"),
    )
    doc = make_doc(document)
    frame = facts_of(doc).frame
    assert frame.words == ("Dam", "breaks", "Two", "villages", "flooded", "Rain", "fell", ".")
    assert frame.blocks == (0, 2, 5)
    assert doc.text == document.text


def test_furniture_is_words_where_it_is_asked_for() -> None:
    """Then all blocks are, in the order of the page, and a note says so."""
    document = make_document(("caption", "The dam"), ("title", "Dam breaks"), ("paragraph", "Rain."), ("tag", "Floods"))
    facts = facts_of(make_doc(document, include="furniture"))
    assert facts.frame.words == ("The", "dam", "Dam", "breaks", "Rain", ".", "Floods")
    assert facts.frame.blocks == (0, 2, 4, 6)
    assert [note.code for note in facts.notes] == ["N106"]


def test_white_space_is_no_word() -> None:
    """Line breaks inside a paragraph and double spaces are gaps between words."""
    doc = make_doc(make_document(("paragraph", "Rain  fell\non the  dam")))
    assert facts_of(doc).frame.words == ("Rain", "fell", "on", "the", "dam")
    assert [token.text for token in doc] == ["Rain", " ", "fell", "\n", "on", "the", " ", "dam"]


def test_overlapping_blocks_give_each_word_once() -> None:
    """A plug-in's blocks may overlap: no word is read twice."""
    blocks = Block(start=0, end=7, role="paragraph"), Block(start=4, end=14, role="paragraph")
    assert facts_of(make_doc(document_of("one two three", *blocks))).frame.words == ("one", "two", "three")


def test_encoded_data_is_no_word() -> None:
    """A run of characters too long for words is left out, what stands around it stays."""
    text = f"before {'QUJD' * LONGEST_RUN} after"
    words = [text[start:end] for start, end in cut_words(text, start=0, end=len(text))]
    assert words == ["before", "after"]


def test_slices_do_not_cut_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long block is cut into words in slices; the words are those of the whole."""
    monkeypatch.setattr(frame_module, "SLICE", 400)
    text = "The envoy arrived on Monday and left again on Tuesday. " * 40
    sliced = list(cut_words(text, start=0, end=len(text)))
    monkeypatch.setattr(frame_module, "SLICE", 1_000_000)
    assert sliced == list(cut_words(text, start=0, end=len(text)))


def test_words_beyond_the_limit_are_left_out_with_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    """A runaway page is read as far as the limit, and the record says so."""
    monkeypatch.setattr(frame_module, "MAX_WORDS", 3)
    facts = facts_of(make_doc(make_document(("paragraph", "one two three four"))))
    assert facts.frame.words == ("one", "two", "three")
    assert [note.code for note in facts.notes] == ["N105"]


@pytest.mark.parametrize("role", ["title", "standfirst", "paragraph", "dateline", "subhead", "list", "table"])
def test_fact_bearing_roles(role: BlockRole) -> None:
    """Title, standfirst and body blocks bear facts."""
    assert facts_of(make_doc(make_document((role, "word")))).frame.words == ("word",)


@given(st.lists(st.tuples(st.sampled_from(["paragraph", "furniture", "title"]), st.text(max_size=60)), max_size=6))
def test_offsets_hold_for_any_text(blocks: list[tuple[BlockRole, str]]) -> None:
    """The Doc's text is the document's; each word stands at its offsets and is its token."""
    document = make_document(*blocks)
    doc = make_doc(document)
    frame = facts_of(doc).frame
    assert doc.text == document.text
    for word, start, end, token in zip(frame.words, frame.starts, frame.ends, frame.tokens, strict=True):
        assert document.text[start:end] == word == doc[token].text
        assert doc[token].idx == start


@given(st.integers(-5, 60), st.integers(-5, 60), st.integers(-5, 60), st.integers(-5, 60))
def test_any_blocks_give_words_in_order(start: int, end: int, other_start: int, other_end: int) -> None:
    """Blocks that overlap, are empty or run past the text never raise, and words never overlap."""
    blocks = Block(start=start, end=end, role="title"), Block(start=other_start, end=other_end, role="list")
    frame = facts_of(make_doc(document_of("The envoy left Quito on 3 May after talks.", *blocks))).frame
    assert all(before <= after for before, after in zip(frame.ends, frame.starts[1:], strict=False))

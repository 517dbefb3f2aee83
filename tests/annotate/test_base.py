"""Facts hang on a Doc; spans are cut from the document's text."""

from __future__ import annotations

import pytest
from spacy.lang.en import English

from dateline.annotate.base import Annotator, facts_of
from dateline.annotate.frame import make_doc
from dateline.errors import AnnotatorError
from dateline.schema import Span
from tests.annotate.pages import make_document, make_page
from tests.annotate.plugins import Loud


def test_a_class_with_name_needs_gives_and_call_is_an_annotator() -> None:
    """The contract is structural: no base class is needed."""
    assert isinstance(Loud(), Annotator)


def test_a_foreign_doc_has_no_facts() -> None:
    """A Doc that Dateline did not make is refused with a code."""
    with pytest.raises(AnnotatorError, match="D605"):
        facts_of(English()("Quito is calm."))


def test_spans_are_cut_by_words() -> None:
    """A span of words takes the white space between them as it stands."""
    facts = facts_of(make_doc(make_document(("title", "News"), ("paragraph", "The  envoy left."))))
    assert facts.cut_words(1, 3) == Span(6, 16, "The  envoy")


def test_signals_are_asked_for_before_they_are_there() -> None:
    """An annotator that runs without the encoder gets an error that says so."""
    facts = facts_of(make_doc(make_document(("paragraph", "Calm."))))
    with pytest.raises(AnnotatorError, match="D604"):
        facts.read_signals()


def test_maker_names_annotator_and_model() -> None:
    """Both versions stand in a fact's maker; without a model the annotator's alone."""
    assert facts_of(make_page("Calm.")).maker("times", "2") == "times@2 model@test"
    assert facts_of(make_doc(make_document())).maker("times", "2") == "times@2"


def test_extra_kinds_are_kept_when_nothing_is_found() -> None:
    """An empty list says that a kind was looked for."""
    facts = facts_of(make_page("Calm."))
    facts.add_extra("handles", [])
    assert facts.extra == {"handles": []}


def test_fact_blocks_are_the_stretches_that_were_read() -> None:
    """Plug-ins that search text with patterns get the fact-bearing blocks alone."""
    document = make_document(("furniture", "Menu"), ("title", "A dam breaks"), ("paragraph", " Rain fell. "))
    assert [span.quote for span in facts_of(make_doc(document)).fact_blocks()] == ["A dam breaks", "Rain fell."]

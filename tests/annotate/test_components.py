"""Dateline inside a spaCy pipeline: found by name, in any order that makes sense, on any Doc."""

from __future__ import annotations

import tomllib
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.util import registry

from dateline.annotate import BUILTIN, components
from dateline.annotate.base import facts_of
from dateline.annotate.components import EncodeDoc, hang_facts
from dateline.annotate.encode import Encode
from dateline.annotate.registry import make_annotators
from dateline.errors import AnnotatorError
from tests.pipeline.encoders import CapitalEncoder
from tools.checkout import ROOT

if TYPE_CHECKING:
    from spacy.language import Language

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OFFERED = PROJECT["entry-points"]["spacy_factories"]
BLANK = spacy.blank("en")
TEXT = "On Monday Amina Touré spoke.\n\nLater she met Sékou Diallo."


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> Language:
    """Return a pipeline with all components, read without a model."""
    monkeypatch.setattr(components, "load_encoder", lambda _folder: CapitalEncoder())
    nlp = spacy.blank("en")
    for name in OFFERED:
        nlp.add_pipe(name)
    return nlp


def test_every_built_in_annotator_is_offered() -> None:
    """Encoder and annotators stand among the entry points under their names, with `dateline_` before."""
    names = ["encode", *(annotator.name for annotator in make_annotators(BUILTIN))]
    assert list(OFFERED) == [f"dateline_{name}" for name in names]


@pytest.mark.parametrize("name", OFFERED)
def test_entry_points_lead_to_factories(name: str) -> None:
    """What spaCy loads is what registers the name."""
    factory = EntryPoint(name=name, value=OFFERED[name], group="spacy_factories").load()
    assert registry.factories.get(name) is factory


def test_facts_hang_on_the_doc(nlp: Language) -> None:
    """Names, sentences and actors of a Doc that spaCy made."""
    doc = nlp(TEXT)
    assert [entity.text for entity in doc.ents] == ["Monday Amina Touré", "Sékou Diallo"]
    assert [sentence.text.strip() for sentence in doc.sents] == TEXT.split("\n\n")
    assert [actor.name for actor in doc._.dateline.actors] == ["Monday Amina Touré", "Sékou Diallo"]
    assert [TEXT[block.start : block.end] for block in facts_of(doc).document.blocks] == TEXT.split("\n\n")


def test_spacy_finds_a_wrong_order() -> None:
    """What a component needs is declared, so that spaCy's own analysis tells what is missing."""
    nlp = spacy.blank("en")
    nlp.add_pipe("dateline_actors")
    analysis = nlp.analyze_pipes()
    assert analysis is not None
    assert analysis["problems"] == {"dateline_actors": ["doc._.dateline"]}


def test_annotators_without_the_encoder_are_refused() -> None:
    """A Doc that nothing has encoded is an error with a code."""
    nlp = spacy.blank("en")
    nlp.add_pipe("dateline_actors")
    with pytest.raises(AnnotatorError, match="D605"):
        nlp(TEXT)


@given(st.text(alphabet=st.sampled_from("Ab. \n\t’é"), max_size=40))
def test_any_text_has_its_words_and_paragraphs(text: str) -> None:
    """Words and blocks are exactly what stands in the text, whatever it is."""
    doc = EncodeDoc(Encode(CapitalEncoder()))(hang_facts(BLANK.make_doc(text)))
    facts = facts_of(doc)
    frame = facts.frame
    assert [text[start:end] for start, end in zip(frame.starts, frame.ends, strict=True)] == list(frame.words)
    assert [block.start for block in facts.document.blocks] == [frame.starts[first] for first in frame.blocks]
    assert [span.quote for span in facts.fact_blocks()] == [
        text[block.start : block.end] for block in facts.document.blocks
    ]

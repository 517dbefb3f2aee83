"""What the encoder says stands in the Doc, token by token."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.base import facts_of
from dateline.annotate.encode import Encode, hang_signals
from dateline.annotate.frame import make_doc
from dateline.model.signals import Labels, ScoredSpan, Signals, Words
from dateline.schema import Extent
from tests.annotate.pages import make_document, make_page, make_signals

SCORES = np.ones(4, np.float32)


def four_words() -> Signals:
    """Return signals of "Envoys left  Quito ." with all labels."""
    ids = np.arange(4, dtype=np.int32)
    labels = {
        "upos": Labels(("NOUN", "VERB", "PROPN", "PUNCT"), ids, SCORES),
        "xpos": Labels(("NNS", "VBD", "NNP", "."), ids, SCORES),
        "feats": Labels(("Number=Plur", "Mood=Ind|Tense=Past", "Number=Sing", "_"), ids, SCORES),
    }
    return Signals(
        size=4,
        sentence_starts=np.array([True, False, False, False]),
        labels=labels,
        lemmas=("envoy", "leave", "Quito", "."),
        heads=np.array([1, 1, 1, 1], dtype=np.int32),
        deps=Labels(("nsubj", "root", "obj", "punct"), ids, SCORES),
        spans={"names": (ScoredSpan(2, 3, "place", 0.8),)},
    )


def test_syntax_stands_on_the_words() -> None:
    """Tags, features, lemmas, arcs and names land on the words, not on the gaps between them."""
    doc = hang_signals(make_doc(make_document(("paragraph", "Envoys left  Quito."))), four_words(), model="model@1")
    envoys, left, gap, quito, stop = doc
    assert [token.pos_ for token in doc] == ["NOUN", "VERB", "", "PROPN", "PUNCT"]
    assert [token.tag_ for token in (envoys, left, quito, stop)] == ["NNS", "VBD", "NNP", "."]
    assert str(left.morph) == "Mood=Ind|Tense=Past"
    assert not stop.morph
    assert left.lemma_ == "leave"
    assert (envoys.dep_, envoys.head) == ("nsubj", left)
    assert left.head == left
    assert (gap.dep_, gap.head) == ("gap", left)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Quito", "place")]
    assert facts_of(doc).model == "model@1"


def test_sentences_end_at_their_last_word() -> None:
    """Sentence ranges leave out the white space between them; a block starts a sentence."""
    doc = make_page("Envoys left. They  stayed away.", "A third sentence")
    text = doc.text
    sentences = [text[each.start : each.end] for each in facts_of(doc).sentences]
    assert sentences == ["Envoys left.", "They  stayed away.", "A third sentence"]
    assert [sent.text.strip() for sent in doc.sents] == sentences


def test_gaps_before_the_first_word_belong_to_its_sentence() -> None:
    """Furniture above the article makes no sentence of its own."""
    document = make_document(("furniture", "Menu"), ("paragraph", "Rain fell."))
    doc = make_doc(document)
    hang_signals(doc, make_signals(facts_of(doc).frame))
    assert len(list(doc.sents)) == 1
    assert facts_of(doc).sentences == (Extent(6, 16),)


class Recorder:
    """An encoder that keeps what it was asked."""

    maker = "model@rec"

    def __init__(self) -> None:
        self.asked: list[Words] = []

    def encode(self, texts: Sequence[Words]) -> list[Signals]:
        """Answer one text of four words."""
        self.asked.extend(texts)
        return [four_words() for _ in texts]


def test_the_encoder_gets_words_and_blocks() -> None:
    """White space is left out; the first word of each block is named."""
    encoder = Recorder()
    doc = Encode(encoder)(make_doc(make_document(("title", "Envoys left"), ("paragraph", "Quito."))))
    assert encoder.asked == [Words(("Envoys", "left", "Quito", "."), (0, 2))]
    assert facts_of(doc).read_signals().size == 4
    assert facts_of(doc).model == "model@rec"


@given(st.lists(st.text(max_size=40), max_size=4))
def test_any_text_can_carry_signals(paragraphs: list[str]) -> None:
    """Whatever the text, the Doc's sentences cover it and its text is unchanged."""
    document = make_document(*(("paragraph", paragraph) for paragraph in paragraphs))
    doc = make_doc(document)
    hang_signals(doc, make_signals(facts_of(doc).frame))
    assert doc.text == document.text
    if facts_of(doc).frame.words:
        assert sum(len(sent) for sent in doc.sents) == len(doc)

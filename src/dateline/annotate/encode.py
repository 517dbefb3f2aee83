"""Runs the encoder over a page once, before all other annotators, and writes what it says into the Doc."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol, cast

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, TAG

from dateline.annotate.base import Facts, facts_of
from dateline.model.signals import Signals, Words
from dateline.schema import Extent

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab
    from thinc.types import Ints2d

    from dateline.model.signals import Labels

_ATTRIBUTES: Final = (HEAD, DEP, POS, TAG, MORPH, LEMMA, ENT_IOB, ENT_TYPE)
_BEGIN, _INSIDE, _OUTSIDE = 3, 1, 2  # spaCy's codes of ENT_IOB
_LABELS: Final = {"upos": POS, "xpos": TAG}
_EMPTY: Final = "_"  # the treebanks' sign for no features
GAP: Final = "gap"  # the relation of a gap to the word that it hangs on
Table = NDArray[np.uint64]


class TextEncoder(Protocol):
    """What turns words into signals: `dateline.model.Encoder`, or a stand-in for it."""

    @property
    def maker(self) -> str:
        """Return what names the model in facts, such as `model@12345678`."""

    def encode(self, texts: Sequence[Words]) -> list[Signals]:
        """Return the signals of each text."""


class Encode:
    """Gives the signals of a page: sentences, syntax and names, in `Facts.signals` and in the Doc itself."""

    name = "encode"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"sentences", "syntax", "names"})

    def __init__(self, encoder: TextEncoder) -> None:
        self._encoder = encoder

    def __call__(self, doc: Doc) -> Doc:
        """Encode one page.

        Each page goes through the encoder by itself: the int8 graph scales a batch by its largest value, so that pages
        in one batch would change each other's figures, and the same page must always give the same record.
        """
        frame = facts_of(doc).frame
        (signals,) = self._encoder.encode([Words(frame.words, frame.blocks)])
        return hang_signals(doc, signals, model=self._encoder.maker)


def hang_signals(doc: Doc, signals: Signals, *, model: str | None = None) -> Doc:
    """Write signals into a Doc and its facts; `model` names the bundle they come from."""
    facts = facts_of(doc)
    facts.signals, facts.model, facts.names, facts.tree = signals, model, None, None
    facts.sentences = tuple(_sentences(facts, signals))
    if signals.size:
        tokens = np.array(facts.frame.tokens)
        table = _fill(doc.vocab, signals, tokens=tokens, length=len(doc))
        doc.from_array(list(_ATTRIBUTES), cast("Ints2d", table))
    return doc


def _sentences(facts: Facts, signals: Signals) -> Iterator[Extent]:
    starts = {0, *facts.frame.blocks, *np.flatnonzero(signals.sentence_starts).tolist()}
    for start, end in pairwise([*sorted(starts), signals.size]):
        if end > start:
            yield Extent(facts.frame.starts[start], facts.frame.ends[end - 1])


def _fill(vocab: Vocab, signals: Signals, *, tokens: NDArray[np.int64], length: int) -> Table:
    """Return the Doc's attributes, a row a token; gaps hang on the word before them, as spaCy hangs white space."""
    table = np.zeros((length, len(_ATTRIBUTES)), dtype=np.uint64)
    columns = {attribute: table[:, index] for index, attribute in enumerate(_ATTRIBUTES)}
    heads = _gap_heads(tokens, length)
    heads[tokens] = tokens[signals.heads]
    columns[HEAD][:] = (heads - np.arange(length)).astype(np.uint64)
    columns[DEP][:] = vocab.strings.add(GAP)
    columns[DEP][tokens] = _hashes(vocab, signals.deps)
    for name, attribute in _LABELS.items():
        if name in signals.labels:
            columns[attribute][tokens] = _hashes(vocab, signals.labels[name])
    if "feats" in signals.labels:
        columns[MORPH][tokens] = _features(vocab, signals.labels["feats"])
    columns[LEMMA][tokens] = np.array([vocab.strings.add(lemma) for lemma in signals.lemmas], dtype=np.uint64)
    columns[ENT_IOB][:] = _OUTSIDE
    for span in signals.spans.get("names", ()):
        first, last = tokens[span.start], tokens[span.end - 1]
        columns[ENT_IOB][first : last + 1] = _INSIDE
        columns[ENT_IOB][first] = _BEGIN
        columns[ENT_TYPE][first : last + 1] = vocab.strings.add(span.label)
    return table


def _gap_heads(tokens: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    """Return for each token the last word at or before it, or the first word where there is none."""
    before = np.searchsorted(tokens, np.arange(length), side="right") - 1
    return tokens[np.maximum(before, 0)]


def _hashes(vocab: Vocab, labels: Labels) -> Table:
    return _spread(labels, vocab.strings.add)


def _features(vocab: Vocab, labels: Labels) -> Table:
    return _spread(labels, lambda name: vocab.morphology.add("" if name == _EMPTY else name))


def _spread(labels: Labels, add: Callable[[str], int]) -> Table:
    """Return by word the number that a store gives to its label; labels that no word has are not asked for."""
    used, places = np.unique(labels.ids, return_inverse=True)
    hashes = np.array([add(labels.names[index]) for index in used.tolist()], dtype=np.uint64)
    return hashes[places]

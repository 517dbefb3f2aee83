"""The encoder: words of whole texts in, `Signals` out, all heads in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.model.batches import Prepared, prepare_windows
from dateline.model.bundle import GRAPH, LEMMAS, TOKENIZER, Bundle, Steps, open_bundle
from dateline.model.heads import decode_labels, decode_tree
from dateline.model.lemmas import choose_lemma, first_lemma
from dateline.model.pieces import WordPieces
from dateline.model.pointers import read_pointers
from dateline.model.sentences import begin_sentences
from dateline.model.session import Array, Arrays, OnnxRunner, Runner
from dateline.model.signals import Chances, Labels, Signals, Words
from dateline.model.spans import SpanDecoder

if TYPE_CHECKING:
    from pathlib import Path

LABEL_HEADS: Final = ("upos", "xpos", "feats")
SPAN_HEADS: Final = ("names", "mentions", "attribution")
POINTER_HEADS: Final = ("links", "chains", "event_actors", "event_recipients")
CHANCE_HEADS: Final[tuple[str, ...]] = ("events", "statuses")  # of which the chance of every label is told
Merged = dict[str, Array]


@dataclass(frozen=True, slots=True)
class Encoder:
    """A graph with what reads its inputs and outputs; `maker` names it in every fact that rests on it.

    `labels` are those of every head, `spans` the decoders of the span heads.
    """

    pieces: WordPieces
    labels: Mapping[str, tuple[str, ...]]
    spans: Mapping[str, SpanDecoder]
    lemmas: frozenset[str]
    run: Runner
    maker: str

    def encode(self, texts: Sequence[Words]) -> list[Signals]:
        """Return the signals of each text; a text's signals do not depend on the texts beside it."""
        return [self._encode_text(words) for words in texts]

    def _encode_text(self, words: Words) -> Signals:
        if not words.words:
            return empty_signals(self.labels)
        windows = prepare_windows(words, self.pieces)
        outputs = _concatenate([_own_words(self.run(window.inputs), window) for window in windows])
        starts = begin_sentences(outputs["sentence"] > 0, words)
        heads, deps = decode_tree(outputs, starts=starts, names=self.labels["deps"])
        labels = dict(self._labels(outputs))
        spans = {name: decoder.decode(outputs[name], words.blocks) for name, decoder in self.spans.items()}
        lemmas = tuple(self._lemmas(words, outputs, tags=labels["upos"]))
        pointers = {name: found for name in POINTER_HEADS if (found := read_pointers(outputs, name=name)) is not None}
        chances = {name: Chances(self.labels[name], np.exp(outputs[name])) for name in CHANCE_HEADS if name in outputs}
        return Signals(len(words.words), starts, labels, lemmas, heads, deps, spans, pointers, chances)

    def _lemmas(self, words: Words, outputs: Arrays, *, tags: Labels) -> Iterator[str]:
        names = self.labels["lemma"]
        firsts = [names[index] for index in outputs["lemma_ids"][:, 0].tolist()]
        for index, (word, tag, first) in enumerate(zip(words.words, tags.ids.tolist(), firsts, strict=True)):
            lemma = first_lemma(word, tags.names[tag], first, self.lemmas)
            if lemma is None:
                scripts = [names[i] for i in outputs["lemma_ids"][index].tolist()]
                scores = outputs["lemma_scores"][index].tolist()
                lemma = choose_lemma(word, tags.names[tag], scripts=scripts, scores=scores, known=self.lemmas)
            yield lemma

    def _labels(self, outputs: Arrays) -> Iterator[tuple[str, Labels]]:
        for name in LABEL_HEADS:
            if name in self.labels:
                yield name, decode_labels(outputs, name=name, names=self.labels[name])


def load_encoder(folder: Path | None = None, *, threads: int = 1) -> Encoder:
    """Return the encoder of a bundle folder, by default the shipped one; raises `ModelError` (D301 to D304)."""
    bundle = open_bundle(folder)
    return make_encoder(bundle, OnnxRunner(bundle.folder / GRAPH, threads=threads))


def make_encoder(bundle: Bundle, run: Runner) -> Encoder:
    """Return an encoder over any runner of the bundle's graph."""
    pieces = WordPieces.load(bundle.folder / TOKENIZER)
    lemmas = frozenset((bundle.folder / LEMMAS).read_text(encoding="utf-8").splitlines())
    labels, steps = bundle.manifest.labels, bundle.manifest.steps
    return Encoder(pieces, labels, span_decoders(labels, steps), lemmas, run, f"model@{bundle.digest}")


def span_decoders(labels: Mapping[str, Sequence[str]], steps: Mapping[str, Steps]) -> dict[str, SpanDecoder]:
    """Return a decoder for each span head that there are labels of."""
    return {name: SpanDecoder(labels[name], steps.get(name)) for name in SPAN_HEADS if name in labels}


def empty_signals(labels: Mapping[str, tuple[str, ...]]) -> Signals:
    """Return the signals of a text without words."""
    none = np.zeros(0, dtype=np.int32)
    scores = np.zeros(0, dtype=np.float32)
    empty = {name: Labels(labels[name], none, scores) for name in LABEL_HEADS if name in labels}
    spans = {name: () for name in SPAN_HEADS if name in labels}
    return Signals(0, none.astype(bool), empty, (), none, Labels(labels["deps"], none, scores), spans)


def _own_words(outputs: Arrays, prepared: Prepared) -> Arrays:
    """Return a window's answers for its own words, heads as indices into the text (-1 for root)."""
    window = prepared.window
    own = slice(window.start - window.first, window.end - window.first)
    part: Merged = {name: array[0, own] for name, array in outputs.items()}
    heads = part["arc_heads"].astype(np.int64)
    part["arc_heads"] = np.where(heads == 0, -1, heads - 1 + window.first)
    return part


def _concatenate(parts: Sequence[Arrays]) -> Merged:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

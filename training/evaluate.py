"""Development figures of a network or a bundle, in percent: through the very encoder that the package uses."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import torch

from dateline.model import Encoder, Signals, Words, load_encoder
from dateline.model.encoder import span_decoders
from training.data.attribution import ROLES, read_polnear
from training.data.countries import is_demonym
from training.data.texts import IGNORE
from training.data.treebank import add_names, read_treebank
from training.data.words import TokenizedText, tokenize
from training.evaluate_events import measure_events
from training.lemmas import known_lemmas, lemma_of
from training.network import TorchRunner
from training.run import load_network, load_pieces, read_corpora
from training.steps import span_steps

if TYPE_CHECKING:
    from pathlib import Path

    from training.data.texts import Text

Span = tuple[int, int, str]


def evaluate_run(run: Path, data: Path) -> dict[str, float]:
    """Measure a run's averaged weights in float."""
    network, settings, labels = load_network(run)
    runner = TorchRunner(network, torch.device("cpu"))
    texts = [text for corpus in read_corpora(settings) for text in corpus.texts]
    spans = span_decoders(labels, span_steps(texts, labels))
    return measure(Encoder(load_pieces(settings), labels, spans, known_lemmas(texts), runner, "training"), data)


def evaluate_bundle(bundle: Path, data: Path) -> dict[str, float]:
    """Measure a bundle as shipped."""
    return measure(load_encoder(bundle, threads=torch.get_num_threads()), data)


def measure(encoder: Encoder, data: Path) -> dict[str, float]:
    """Return all development figures."""
    figures: dict[str, float] = {}
    for name in ("ewt", "gum"):
        texts = list(read_treebank(data / f"train/ud/{name}-dev.conllu.gz"))
        figures.update({f"{name}_{key}": value for key, value in measure_syntax(encoder, texts).items()})
        if name == "gum":
            figures["gum_chains"] = measure_chains(encoder, texts)
    figures.update(measure_names(encoder, data / "bench/actors/ner_dev.jsonl.gz"))
    figures.update(measure_events(encoder, data / "bench/events/plv_dev.jsonl"))
    figures.update(measure_attribution(encoder, list(read_polnear(data / "bench/statements/dev.jsonl.gz"))))
    return {key: round(100 * value, 2) for key, value in figures.items()}


def measure_syntax(encoder: Encoder, texts: list[Text]) -> dict[str, float]:
    """Return shares of right answers with true words and sentences, and the F1 of sentence starts with true words."""
    signals = encoder.encode([_words(text, with_sentences=True) for text in texts])
    rights = [_compare(text, signal) for text, signal in zip(texts, signals, strict=True)]
    count = sum(text.size for text in texts)
    shares = {key: sum(right[key] for right in rights) / count for key in rights[0]}
    free = encoder.encode([_words(text, with_sentences=False) for text in texts])
    return {**shares, "sentence_starts": _start_f1(texts, free)}


def measure_names(encoder: Encoder, path: Path) -> dict[str, float]:
    """Return F1 of names (exact, Universal NER) and of mentions (overlap, re3d)."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    counts = {"uner_exact": [0, 0, 0], "re3d_exact": [0, 0, 0], "re3d_overlap": [0, 0, 0]}
    tokens = [tokenize(row["text"]) for row in rows]
    signals = encoder.encode([Words(t.words, t.blocks) for t in tokens])
    for row, found, signal in zip(rows, tokens, signals, strict=True):
        gold = {(e["start"], e["end"], e["type"]) for e in row["entities"]}
        if row["corpus"] == "re3d":
            spans = set(_spans(found, signal, "mentions"))
            _add(counts["re3d_overlap"], (_overlaps(gold, spans), len(spans), len(gold)))
            _add(counts["re3d_exact"], (len(gold & spans), len(spans), len(gold)))
        else:
            spans = set(_universal(_spans(found, signal, "names"), row["text"]))
            _add(counts["uner_exact"], (len(gold & spans), len(spans), len(gold)))
    return {key: 2 * hit / max(1, found + gold) for key, (hit, found, gold) in counts.items()}


def measure_chains(encoder: Encoder, texts: list[Text]) -> float:
    """Return how many mentions, by their true heads, point at an earlier one of their chain, first ones nowhere."""
    right = total = 0
    for text in texts:
        add_names(text)
        (signals,) = encoder.encode([_words(text, with_sentences=True)])
        if "chains" not in signals.pointers:
            return 0.0
        chains = [chain for sentence in text.sentences for chain in sentence.fields["chains"]]
        heads = [index for index, chain in enumerate(chains) if chain != IGNORE]
        for place, head in enumerate(heads):
            scores = signals.pointers["chains"].scores([head], heads[:place])[0]
            best = int(scores.argmax()) if place else 0
            is_first = not place or scores[best] < signals.pointers["chains"].nowhere([head])[0]
            found = None if is_first else chains[heads[best]]
            right += found == chains[head] or (found is None and chains[head] not in [chains[h] for h in heads[:place]])
        total += len(heads)
    return right / total


def measure_attribution(encoder: Encoder, texts: list[Text]) -> dict[str, float]:
    """Return F1 of exact spans by role, and how many true links within a paragraph are found among its true spans."""
    counts = {role: [0, 0, 0] for role in ROLES}
    right = total = 0
    for text in texts:
        (signals,) = encoder.encode([_words(text, with_sentences=False)])
        if "links" not in signals.pointers:
            return {}
        tags = [tag for sentence in text.sentences for tag in sentence.fields["attribution"]]
        gold = set(read_tags([str(tag) for tag in tags]))
        found = {(span.start, span.end, span.label) for span in signals.spans["attribution"]}
        for role in ROLES:
            a, b = ({span for span in spans if span[2] == role} for spans in (gold, found))
            _add(counts[role], (len(a & b), len(b), len(a)))
        for head, link, near in _true_links(text):
            role = "source" if tags[head] == "B-cue" else "cue"
            starts = sorted(start for start, _, label in gold if label == role and start in near)
            if link in starts:
                scores = signals.pointers["links"].scores([head], starts)[0]
                right += starts[int(scores.argmax())] == link
                total += 1
    scores = {f"attribution_{role}": 2 * hit / max(1, a + b) for role, (hit, a, b) in counts.items()}
    return {**scores, "links": right / max(1, total)}


def read_tags(tags: Sequence[str]) -> Iterator[Span]:
    """Yield the spans of begin/inside/outside tags."""
    start = 0
    for index, tag in enumerate(tags):
        if tag[0] == "B":
            start = index
        if tag[0] in "BI" and (index + 1 == len(tags) or tags[index + 1] != f"I-{tag[2:]}"):
            yield start, index + 1, tag[2:]


def _true_links(text: Text) -> Iterator[tuple[int, int, range]]:
    """Yield (word, word it points at, words of its paragraph)."""
    offset = 0
    for sentence in text.sentences:
        for index, link in enumerate(sentence.fields["links"]):
            if link not in {IGNORE, index}:
                yield offset + index, offset + int(link), range(offset, offset + len(sentence.words))
        offset += len(sentence.words)


def _words(text: Text, *, with_sentences: bool) -> Words:
    return Words(text.words, text.blocks, text.starts if with_sentences else None)


def _compare(text: Text, signals: Signals) -> dict[str, int]:
    hits = dict.fromkeys(("upos", "xpos", "feats", "lemma", "uas", "las"), 0)
    offset = 0
    for sentence in text.sentences:
        for index in range(len(sentence.words)):
            word = offset + index
            for name in ("upos", "xpos", "feats"):
                hits[name] += signals.labels[name][word] == sentence.fields[name][index]
            lemma = lemma_of(sentence, index)
            hits["lemma"] += lemma is None or signals.lemmas[word] == lemma
            head = int(sentence.fields["heads"][index])
            attached = int(signals.heads[word]) == (word if head < 0 else offset + head)
            relation = signals.deps[word].split(":")[0] == str(sentence.fields["deps"][index]).split(":")[0]
            hits["uas"] += attached
            hits["las"] += attached and relation
        offset += len(sentence.words)
    return hits


def _start_f1(texts: list[Text], signals: list[Signals]) -> float:
    hit = found = gold = 0
    for text, signal in zip(texts, signals, strict=True):
        true, size = set(), 0
        for sentence in text.sentences:
            true.add(size)
            size += len(sentence.words)
        said = set(signal.sentence_starts.nonzero()[0].tolist())
        hit, found, gold = hit + len(true & said), found + len(said), gold + len(true)
    return 2 * hit / (found + gold)


def _spans(tokens: TokenizedText, signals: Signals, head: str) -> Iterator[Span]:
    for span in signals.spans.get(head, ()):
        yield tokens.extents[span.start][0], tokens.extents[span.end - 1][1], span.label


def _universal(spans: Iterable[Span], text: str) -> Iterator[Span]:
    """Universal NER knows three types; a country is a place, its adjective and its people are not marked."""
    for start, end, label in spans:
        if label == "country" and not is_demonym(text[start:end]):
            yield start, end, "place"
        elif label in {"person", "organization", "place"}:
            yield start, end, label


def _overlaps(gold: set[Span], found: set[Span]) -> int:
    """Pair spans of a type that share a character, one to one, greedily by size of overlap."""
    pairs = [
        (min(a[1], b[1]) - max(a[0], b[0]), a, b)
        for a in gold
        for b in found
        if a[2] == b[2] and min(a[1], b[1]) > max(a[0], b[0])
    ]
    used_gold: set[Span] = set()
    used_found: set[Span] = set()
    for _, a, b in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if a not in used_gold and b not in used_found:
            used_gold.add(a)
            used_found.add(b)
    return len(used_gold)


def _add(total: list[int], part: tuple[int, ...]) -> None:
    for index, value in enumerate(part):
        total[index] += value

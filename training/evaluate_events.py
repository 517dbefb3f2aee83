"""Development figures of the head of events, each from 0 to 1."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dateline.annotate.events.opinion import read_opinion
from dateline.model import Encoder, Signals, Words
from training.data.events import JOINED, NONE, read_own, read_sentences
from training.data.texts import IGNORE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from training.data.texts import Text


def measure_events(encoder: Encoder, sentences: Path) -> dict[str, float]:
    """Return figures on our own sentences that were left out, and the types of public ones whose parties are given."""
    own = list(read_own(held=True))
    signals = encoder.encode([Words(text.words, text.blocks) for text in own])
    if not signals or "events" not in signals[0].chances:
        return {}
    return {**_measure_own(own, signals), **measure_given(encoder, list(read_sentences(sentences)))}


def measure_given(encoder: Encoder, texts: Sequence[Text]) -> dict[str, float]:
    """Return accuracy and macro F1 of the types of sentences with given parties."""
    pairs = []
    for text, signals in zip(texts, encoder.encode([Words(t.words, t.blocks) for t in texts]), strict=True):
        opinion = read_opinion(signals)
        if opinion is None:
            return {}
        (sentence,) = text.sentences
        source, target = (
            {index for index, mark in enumerate(sentence.fields[field]) if mark == 1}
            for field in ("events_sources", "events_targets")
        )
        totals, names = opinion.given(source, target).sum(0), opinion.kinds.names
        pairs.append((str(sentence.fields["coded"][0]), _joined(names[1 + int(totals[1:].argmax())])))
    right = sum(gold == found for gold, found in pairs) / len(pairs)
    return {"events_given": right, "events_given_macro": _macro(pairs)}


def _measure_own(texts: Iterable[Text], signals: Iterable[Signals]) -> dict[str, float]:
    counts: dict[str, list[int]] = {name: [0, 0, 0] for name in ("trigger", "kind", "actor", "recipient")}
    status = [0, 0]
    for text, found in zip(texts, signals, strict=True):
        names = found.chances["events"].names
        best = [names[i] for i in found.chances["events"].table.argmax(1).tolist()]
        gold = _column(text, "events")
        _add(counts["trigger"], [(g != NONE, b != NONE) for g, b in zip(gold, best, strict=True)])
        _add(
            counts["kind"],
            [(g if g != NONE else None, b if b != NONE else None) for g, b in zip(gold, best, strict=True)],
        )
        for word, number in enumerate(_column(text, "events_number")):
            if number == IGNORE:
                continue
            said = found.chances["statuses"]
            status[0] += said.names[int(said.table[word].argmax())] == _column(text, "statuses")[word]
            status[1] += 1
            for side in ("actor", "recipient"):
                true = [bool(int(str(mask)) >> int(str(number)) & 1) for mask in _column(text, f"events_{side}s")]
                chance = found.pointers[f"event_{side}s"].chances(word, range(found.size)) > 0.5  # noqa: PLR2004 - likelier than not
                _add(counts[side], list(zip(true, chance.tolist(), strict=True)))
    scores = {f"own_{name}": 2 * hit / max(1, said + gold) for name, (hit, said, gold) in counts.items()}
    return {**scores, "own_status": status[0] / max(1, status[1])}


def _column(text: Text, field: str) -> list[object]:
    return [label for sentence in text.sentences for label in sentence.fields[field]]


def _add(count: list[int], pairs: Iterable[tuple[object, object]]) -> None:
    for gold, said in pairs:
        count[0] += bool(gold) and gold == said
        count[1] += bool(said)
        count[2] += bool(gold)


def _joined(kind: str) -> str:
    return next((name for name, kinds in JOINED.items() if kind in kinds), kind)


def _macro(pairs: Sequence[tuple[str, str]]) -> float:
    hits = Counter(gold for gold, said in pairs if gold == said)
    gold, said = Counter(g for g, _ in pairs), Counter(s for _, s in pairs)
    return sum(2 * hits[name] / (gold[name] + said[name]) for name in gold) / len(gold)

"""The figures of the CoNLL 2018 shared task, in percent, summed over documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from bench.alignment import align_words
from bench.conllu import NOTHING
from bench.metrics import percent
from bench.universal import Parse, ParsedWord
from dateline.errors import UsageError

Same = Callable[[ParsedWord, ParsedWord], bool]
LABELS: Final[Mapping[str, Same]] = {
    "upos": lambda gold, system: gold.upos == system.upos,
    "xpos": lambda gold, system: gold.xpos == system.xpos,
    "feats": lambda gold, system: gold.feats == system.feats,
    "lemma": lambda gold, system: gold.lemma in {system.lemma, NOTHING},
}
WORD_METRICS: Final = (*LABELS, "uas", "las", "las_subtypes")


def score_parses(pairs: Iterable[tuple[Parse, Parse]]) -> dict[str, float]:
    """Return F1 in percent of sentences, tokens, words and of all that stands on a word, over (gold, system) pairs.

    `las` compares the relation without its subtype, as the shared task did; `las_subtypes` compares it whole. All words
    count, punctuation too. With gold words on both sides each figure is the share of words that are right.
    """
    total: Counter[str] = Counter()
    for gold, system in pairs:
        if gold.characters != system.characters:
            raise UsageError("D586", f"texts differ at character {_first_difference(gold, system)}; cannot be compared")
        total.update(_count(gold, system))
    return {name: _f1(total, name) for name in ("sentence_f1", "token_f1", "word_f1", *WORD_METRICS)}


def _f1(total: Counter[str], name: str) -> float:
    group = name if name in {"sentence_f1", "token_f1"} else "word_f1"
    return percent(total[name], total[f"{group}:system"], total[f"{group}:gold"])


def _count(gold: Parse, system: Parse) -> Counter[str]:
    matches = align_words(gold, system)
    counts: Counter[str] = Counter(
        {
            "sentence_f1": len(set(gold.sentences) & set(system.sentences)),
            "token_f1": len(set(gold.tokens) & set(system.tokens)),
            "word_f1": len(matches),
        }
    )
    for side, parse in (("gold", gold), ("system", system)):
        counts[f"sentence_f1:{side}"] = len(parse.sentences)
        counts[f"token_f1:{side}"] = len(parse.tokens)
        counts[f"word_f1:{side}"] = len(parse.words)
    partner = {theirs: ours for ours, theirs in matches}
    for ours, theirs in matches:
        counts.update(_right(gold.words[ours], system.words[theirs], at=(ours, theirs), partner=partner))
    return counts


def _right(gold: ParsedWord, system: ParsedWord, *, at: tuple[int, int], partner: Mapping[int, int]) -> list[str]:
    """Return the names of what is right about one word."""
    right = [name for name, is_same in LABELS.items() if is_same(gold, system)]
    ours, theirs = at
    is_root = (gold.head == ours, system.head == theirs)
    if all(is_root) or (not any(is_root) and partner.get(system.head) == gold.head):
        right.append("uas")
        if gold.deprel.split(":")[0] == system.deprel.split(":")[0]:
            right.append("las")
        if gold.deprel == system.deprel:
            right.append("las_subtypes")
    return right


def _first_difference(gold: Parse, system: Parse) -> int:
    pairs = zip(gold.characters, system.characters, strict=False)
    shared = min(len(gold.characters), len(system.characters))
    return next((index for index, (one, two) in enumerate(pairs) if one != two), shared)

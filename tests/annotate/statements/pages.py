"""Parsed sentences as the search for statements sees them; verbs stand as their lemmas ("say")."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.page import StatementPage, read_statement_page
from dateline.model.signals import ScoredSpan
from tests.annotate.coreference.parses import parsed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.annotate.base import Facts
    from dateline.annotate.statements.attribution import Attribution, Words

SAY: Final = "Officials/NOUN/nsubj/2 say/VERB/root/0 talks/NOUN/nsubj/4 failed/VERB/ccomp/2 ./PUNCT/punct/2"
QUOTE: Final = (
    "“/PUNCT/punct/4 We/PRON/nsubj/4 will/AUX/aux/4 stay/VERB/ccomp/8 ,/PUNCT/punct/4 ”/PUNCT/punct/4 "
    "officials/NOUN/nsubj/8 say/VERB/root/0 ./PUNCT/punct/8"
)
MORE: Final = "“/PUNCT/punct/3 Nobody/PRON/nsubj/3 left/VERB/root/0 ./PUNCT/punct/3 ”/PUNCT/punct/3"
ACCORDING: Final = (
    "Talks/NOUN/nsubj/2 failed/VERB/root/0 ,/PUNCT/punct/6 according/VERB/case/6 to/ADP/fixed/4 "
    "Efe/PROPN/obl/2 ./PUNCT/punct/2"
)
SAY_TAGS: Final = "s c o o"
QUOTE_TAGS: Final = "o o o o o o s c"
ACCORDING_TAGS: Final = "o o - c c s"
LABELS: Final = {"s": "source", "c": "cue", "o": "content"}
BY_EFE: Final = ("Efe", "organization")


def page(*sentences: str, names: Iterable[tuple[str, str]] = ()) -> StatementPage:
    """Return the page of parsed sentences, each a paragraph."""
    return read_statement_page(parsed(*sentences, names=names))


def words(read: StatementPage, stretch: Words | None) -> str | None:
    """Return the words of a stretch, None of none."""
    return None if stretch is None else " ".join(read.words[slice(*stretch)])


def told(read: StatementPage, found: Attribution) -> tuple[str | None, str | None, list[str | None]]:
    """Return source, cue and contents of an attribution in words."""
    return words(read, found.source), words(read, found.cue), [words(read, stretch) for stretch in found.contents]


def tag(facts: Facts, tags: str, *, score: float = 0.9) -> None:
    """Tag words as the encoder does: "s c o o - o" by LABELS; equal ones side by side are one stretch."""
    signals, letters = facts.read_signals(), [*tags.split(), "-"]
    spans, start = [], 0
    for word in range(1, len(letters)):
        if letters[word] != letters[start]:
            if letters[start] in LABELS:
                spans.append(ScoredSpan(start, word, LABELS[letters[start]], score))
            start = word
    facts.signals = replace(signals, spans={**signals.spans, "attribution": tuple(spans)})


def tagged(tags: str, *sentences: str, names: Iterable[tuple[str, str]] = ()) -> StatementPage:
    """Return a page of parsed sentences with tags."""
    read = page(*sentences, names=names)
    tag(read.facts, tags)
    return read

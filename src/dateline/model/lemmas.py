"""Lemmas as edit scripts: a small closed set of labels that turns any word into its lemma.

The scripts follow the idea of edit trees (Chrupala 2006, Mueller et al. 2015) and the rules of UDPipe 2 (Straka 2018):
a case rule, what to cut and add at the end, or the whole lemma where the two share nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

KEEP, LOWER, WHOLE = "k", "l", "w"
OPEN_TAGS: Final = frozenset({"NOUN", "VERB", "ADJ", "ADV", "AUX"})
PLURAL, SINGULAR = "men", "man"
GERUND: Final = "ing"  # a noun so formed is its own lemma: "the lifting of the ban"
LIKELY: Final = 0.01  # EWT / GUM dev: 95.5 / 97.3 right with first scripts alone, 96.4 / 98.8 with these rules


def make_script(word: str, lemma: str) -> str:
    """Return the script that turns `word` into `lemma`, e.g. `l2|y` for "Parties" -> "party" (cut "ies", add "y")."""
    for case in (LOWER, KEEP):
        base = word.lower() if case == LOWER else word
        shared = _shared_length(base, lemma)
        if shared > 0:
            return f"{case}{len(base) - shared}|{lemma[shared:]}"
    return f"{WHOLE}0|{lemma}"


@lru_cache(maxsize=20_000)
def apply_script(script: str, word: str) -> str:
    """Return the lemma that a script gives for a word; a script that does not fit gives the word in lower case."""
    head, added = script[1:].split("|", 1)
    if script[0] == WHOLE:
        return added
    base, cut = (word.lower() if script[0] == LOWER else word), int(head)
    return base[: len(base) - cut] + added if cut < len(base) else (base if added == "" else added)


@lru_cache(maxsize=20_000)
def first_lemma(word: str, tag: str, script: str, known: frozenset[str]) -> str | None:
    """Return the lemma that the likeliest script gives, None where `choose_lemma` has to weigh it against others."""
    if _is_gerund(word, tag):
        return word.lower()
    first = apply_script(script, word)
    return first if _is_final(first, tag, known) else None


def choose_lemma(
    word: str, tag: str, *, scripts: Sequence[str], scores: Sequence[float], known: Collection[str]
) -> str:
    """Return the lemma of the first script, with a score, that gives a known one, else that of the first script.

    `known` holds lemmas as `VERB travel`: of "travelled" the likeliest script may make "travell", the next "travel".
    Names and closed classes keep the first answer, and no unlikely or whole lemma is put in its place.
    """
    if _is_gerund(word, tag):
        return word.lower()
    first = apply_script(scripts[0], word)
    if _is_final(first, tag, known):
        return first
    rest = zip(scripts[1:], scores[1:], strict=True)
    likely = (script for script, score in rest if score >= LIKELY and script[0] != WHOLE)
    lemmas = (apply_script(script, word) for script in likely)
    return next((lemma for lemma in lemmas if f"{tag} {lemma}" in known), _mend(word, tag, first))


def _is_gerund(word: str, tag: str) -> bool:
    return tag == "NOUN" and word.lower().endswith(GERUND)


def _is_final(lemma: str, tag: str, known: Collection[str]) -> bool:
    return tag not in OPEN_TAGS or f"{tag} {lemma}" in known


def _mend(word: str, tag: str, lemma: str) -> str:
    """Return the lemma of what the scripts cut wrong: of "fishermen" they make "fisherme"."""
    small = word.lower()
    is_cut = tag == "NOUN" and small.endswith(PLURAL) and lemma != small
    return small.removesuffix(PLURAL) + SINGULAR if is_cut else lemma


def _shared_length(first: str, second: str) -> int:
    """Return how many characters two words share at the front."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(first), len(second)))

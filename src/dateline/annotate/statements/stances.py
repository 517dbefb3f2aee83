"""What a source does with the content: asserts, denies, expects … A cue in, the stance out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.cues import cues

if TYPE_CHECKING:
    from dateline.annotate.statements.attribution import Attribution
    from dateline.annotate.statements.page import StatementPage
    from dateline.schema import Stance

NEGATIONS: Final = frozenset({"not", "n't", "never", "no"})
INFINITIVE: Final = "to"
# verbs that assert or ask, but with an infinitive order: "told the crews to leave", "asked to be heard"
ORDERING: Final = frozenset({"ask", "tell", "call", "warn", "say", "advise", "remind", "cry", "write"})
PROMISING: Final = frozenset({"agree", "swear"})  # the same for promises
CLAUSES: Final = frozenset({"xcomp", "ccomp"})


def find_stance(page: StatementPage, attribution: Attribution) -> Stance:
    """Return the stance of the cue's last known word, of one that denies first.

    It is "asserts" for a colon, "according to" and words not known; a turn of a transcript asks if it ends so.
    """
    known = cues()
    if attribution.is_verbatim:
        last = attribution.contents[-1][1] - 1
        return "asks" if page.words[last] == "?" else "asserts"
    found: list[tuple[int, Stance]] = []
    for word in reversed(range(*(attribution.cue or (0, 0)))):
        lemma = page.lemmas[word]
        stance = known.nouns.get(lemma) if page.tree.upos[word] == "NOUN" else known.verbs.get(lemma)
        if stance is not None:
            found.append((word, stance))
    if not found:
        return "asserts"
    denying = (pair for pair in found if pair[1] == "denies")  # "rejected claims": of several words one that denies
    return _turn(page, *next(denying, found[0]))


def _turn(page: StatementPage, word: int, stance: Stance) -> Stance:
    """Return a stance as negation, preposition and infinitive leave it: "did not deny", "called for", "told to go"."""
    lemma, known = page.lemmas[word], cues().table
    behind = page.words[word + 1].lower() if word + 1 < len(page.words) else ""
    if stance == "denies" and _is_negated(page, word):
        return "asserts"
    if behind in known.demanding_prepositions and behind in known.with_preposition.get(lemma, ()):
        return "demands"
    if lemma in ORDERING and _has_infinitive(page, word):
        return "demands"
    return "promises" if lemma in PROMISING and _has_infinitive(page, word) else stance


def _is_negated(page: StatementPage, word: int) -> bool:
    return any(page.words[child].lower() in NEGATIONS for child in page.tree.children[word] if child < word)


def _has_infinitive(page: StatementPage, word: int) -> bool:
    """Tell whether a verb has a clause with "to"."""
    tree = page.tree
    return any(
        page.words[mark].lower() == INFINITIVE
        for clause in tree.children[word]
        if tree.deps[clause] in CLAUSES
        for mark in tree.children[clause]
        if tree.deps[mark] == "mark"
    )

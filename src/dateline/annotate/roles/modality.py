"""Whether what a clause says holds: denied, over, to come, or only thought of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from dateline.annotate.coreference.nouns import saying_verbs

if TYPE_CHECKING:
    from dateline.annotate.cast import Cast

Modal = Literal["future", "open", "over"]
AUXILIARIES: Final = frozenset({"aux", "aux:pass", "cop"})
ADVERBS: Final = frozenset({"advmod"})
WILL: Final = frozenset({"will", "'ll", "’ll", "shall"})
DOUBTFUL: Final = frozenset({"can", "could", "may", "might", "should", "would", "must"})
NOT: Final = frozenset({"not", "n't", "n’t", "never", "neither"})
EXPECTED: Final = frozenset({"set", "due", "expect", "slate", "schedule", "plan", "poise"})  # "is expected to become"
WISHED: Final = frozenset({"want", "hope", "try", "seek", "wish", "refuse", "fail", "aim", "threaten", "decline"})
CONDITIONS: Final = frozenset({"if", "unless", "whether"})
ENDED: Final = frozenset({"once", "formerly", "previously"})


def is_negated(cast: Cast, word: int) -> bool:
    """Tell whether a verb or predicate is denied: "was never president"."""
    return any(cast.words[child].lower() in NOT for child in cast.tree.children[word])


def is_past(cast: Cast, word: int) -> bool:
    """Tell whether a verb or predicate is told as over: "was mayor", "had served"; not as someone's words."""
    tree = cast.tree
    told = _verb_forms(cast, word)
    if not told & {"was", "were", "had"} and tree.xpos[word] != "VBD":
        return False
    above = tree.heads[word]
    return not (tree.deps[word] in {"ccomp", "parataxis"} and cast.lemmas[above] in saying_verbs())


def said_by_modals(cast: Cast, word: int) -> Modal | None:
    """Return what the words around a verb or predicate say of when and whether it holds; None where it just does."""
    tree = cast.tree
    around = {cast.words[child].lower() for child in tree.children[word]}
    helpers = _verb_forms(cast, word)
    above = cast.lemmas[tree.heads[word]] if tree.deps[word] in {"xcomp", "ccomp", "advcl"} else ""
    if "would" in helpers and tree.deps[word] == "ccomp" and above in saying_verbs():
        return "future"  # "said she would be"
    if around & CONDITIONS or helpers & DOUBTFUL or above in WISHED:
        return "open"
    if "longer" in around or around & ENDED:
        return "over"
    if helpers & WILL or (tree.deps[word] == "xcomp" and above in EXPECTED):
        return "future"
    return None


def _verb_forms(cast: Cast, word: int) -> frozenset[str]:
    """Return the auxiliaries of a verb or predicate in small letters."""
    tree = cast.tree
    return frozenset(cast.words[child].lower() for child in tree.children[word] if tree.deps[child] in AUXILIARIES)

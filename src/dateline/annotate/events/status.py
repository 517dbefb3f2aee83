"""How certain an event is: from tense and mood, modals, negation, the verbs and nouns above it, conditions."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.events.slots import marks, preposition
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.events.page import EventPage
    from dateline.schema import EventStatus

MERELY: Final = frozenset({"only", "merely", "just", "simply", "solely"})  # "not only attacked" is attacked, and more
NEGATIONS: Final = frozenset({"not", "n't", "never", "no", "neither", "nor", "without", "hardly", "nobody", "none"})
MODIFIERS: Final = frozenset({"amod", "advmod", "compound"})
AUXILIARIES: Final = frozenset({"aux", "aux:pass", "cop"})
CLAUSE_LINKS: Final = frozenset(
    {"xcomp", "ccomp", "csubj", "csubj:pass", "advcl", "acl", "obl", "obj", "nsubj", "nsubj:pass", "nmod", "conj"}
)
SIDES: Final = frozenset({"nsubj", "nsubj:pass", "obj"})
NOBODY: Final = frozenset({"nobody", "none", "nothing"})
CONDITIONS: Final = frozenset({"if", "unless", "whether", "until"})
BESIDE_IN_TIME: Final = frozenset(
    "after since following before during over despite amid because while although though until by as like than".split()
)
VERBAL: Final = frozenset({"VERB", "AUX", "ADJ"})
LEVELS: Final = 6  # verbs and nouns above an event that are asked: deeper ones say nothing of it any more


class Standing(NamedTuple):
    """The status of an event; `is_negated` where the page itself says that it did not or will not happen.

    `is_refused` tells that it will not: "France will not lift the ban".
    """

    status: EventStatus
    is_negated: bool = False
    is_refused: bool = False


@lru_cache(maxsize=1)
def status_words() -> dict[str, frozenset[str]]:
    """Return the words that tell a status, by what they tell."""
    return read_table("events/status", dict[str, frozenset[str]])


def find_standing(page: EventPage, word: int) -> Standing:
    """Return the status of the event that a word tells."""
    own = _own_standing(page, word)
    if own is not None and own.status != "ongoing":
        return own
    above = _standing_from_above(page, word)
    if own is not None:
        return above if above is not None and above.status == "denied" else own
    return Standing("happened") if above is None else above


def _standing_from_above(page: EventPage, word: int) -> Standing | None:
    """Return what the words above an event say of it, nearest first; None where they say nothing."""
    below = word
    for _ in range(LEVELS):
        above = page.tree.heads[below]
        if above == below or not _is_linked(page, below):
            return None
        said = _told_from_above(page, below, above) or _verbal_standing(page, below, above)
        if said is not None:
            return said
        if _ends_clause(page, below, above):
            return None
        below = above
    return None


def _verbal_standing(page: EventPage, below: int, above: int) -> Standing | None:
    """Return the standing of the verb or predicate above, where what hangs on it shares it."""
    tree = page.tree
    if tree.deps[below] in {"ccomp", "advcl", "acl:relcl"}:
        return None
    if tree.upos[above] not in VERBAL and not tree.has(above, AUXILIARIES):
        status = _modifier_status(page, above) if tree.deps[below] == "nmod" else None
        return None if status is None else Standing(status)
    standing = _own_standing(page, above)
    if standing is None or tree.deps[below] != "conj" or not standing.is_negated:
        return standing
    return None if _is_turned(page, below) else standing


def _ends_clause(page: EventPage, below: int, above: int) -> bool:
    """Tell whether what stands higher says nothing of an event: its clause has a tense of its own."""
    tree = page.tree
    return (tree.deps[below] in {"ccomp", "advcl", "acl:relcl"} and _is_finite(tree, below)) or (
        tree.upos[above] in VERBAL and _is_finite(tree, above)
    )


def _is_linked(page: EventPage, below: int) -> bool:
    """Tell whether the word above may say something of a word: so it may not of what is only beside it in time.

    Nor does it of what a participle tells with a time of its own: "will go through the papers signed in May".
    """
    tree = page.tree
    if _is_told_beside(page, below):
        return False
    is_dated = tree.deps[below] == "acl" and any(child in page.timed for child in tree.children[below])
    if is_dated and tree.xpos[below] in {"VBN", "VBD"}:
        return False
    if tree.deps[below] not in CLAUSE_LINKS or (tree.deps[below] == "conj" and _is_finite(tree, below)):
        return False
    return tree.deps[below] not in {"obl", "nmod"} or preposition(page, below) not in BESIDE_IN_TIME


def _is_told_beside(page: EventPage, word: int) -> bool:
    """Tell whether a clause only says what was before or beside: "agreed to set up patrols after gunmen fired"."""
    tree = page.tree
    is_beside = bool(marks(page, word) & BESIDE_IN_TIME)
    return is_beside and tree.deps[word] in {"advcl", "acl"} and _is_past(tree, word)


def _is_turned(page: EventPage, word: int) -> bool:
    """Tell whether "but" stands before a word: what was denied before it is not denied of it."""
    return any(page.lemmas[child] in {"but", "instead"} for child in page.tree.children[word])


def _own_standing(page: EventPage, word: int) -> Standing | None:
    """Return what a word, its auxiliaries and modifiers say; None where they say no more than "happened"."""
    auxiliaries = _below(page, word, AUXILIARIES)
    if any(_is_negation(page, child) for child in page.tree.children[word]) or _is_nobodys(page, word):
        is_future = bool(auxiliaries & (status_words()["modal_future"] | {"would"}))
        return Standing("denied", is_negated=True, is_refused=is_future)
    if marks(page, word) & CONDITIONS:
        return Standing("possible")
    status = _modal_status(page, word, auxiliaries) or _modifier_status(page, word)
    if status is None and _is_to_be(page, word):
        status = "planned"
    if status is None and page.tree.xpos[word] == "VBG" and "be" in auxiliaries:
        status = "ongoing"
    return None if status is None else Standing(status)


def _is_nobodys(page: EventPage, word: int) -> bool:
    """Tell whether nobody does something, or it is done to nothing: "no treaty was signed", "killed nobody"."""
    tree = page.tree
    sides = [child for child in tree.children[word] if tree.deps[child] in SIDES]
    if tree.deps[word] == "xcomp" and tree.has(word, frozenset({"aux:pass"})):  # "no treaty is expected to be signed"
        sides += [child for child in tree.children[tree.heads[word]] if tree.deps[child] == "nsubj:pass"]
    return any(
        page.lemmas[side] in NOBODY
        or any(page.lemmas[child] == "no" and tree.deps[child] == "det" for child in tree.children[side])
        for side in sides
    )


def _is_to_be(page: EventPage, word: int) -> bool:
    """Tell whether something is to be: "is to meet the envoy", "are to be freed"."""
    tree = page.tree
    marks = [child for child in tree.children[word] if tree.deps[child] == "mark" and page.lemmas[child] == "to"]
    return any(
        tree.deps[child] in AUXILIARIES and page.lemmas[child] == "be" and child + 1 in marks
        for child in tree.children[word]
    )


def _modal_status(page: EventPage, word: int, auxiliaries: AbstractSet[str]) -> EventStatus | None:
    words = status_words()
    if auxiliaries & words["modal_possible"]:
        return "planned" if "would" in auxiliaries and _is_reported(page, word) else "possible"
    if auxiliaries & words["modal_demanded"]:
        return "demanded"
    return "planned" if auxiliaries & words["modal_future"] else None


def _modifier_status(page: EventPage, word: int) -> EventStatus | None:
    """Return what adjectives and adverbs say: "possible", "planned", "continuing"."""
    words, modifiers = status_words(), _below(page, word, MODIFIERS)
    if modifiers & words["unreal"]:
        return "possible"
    if modifiers & words["future"]:
        return "planned"
    return "ongoing" if modifiers & words["lasting"] else None


def _below(page: EventPage, word: int, deps: AbstractSet[str]) -> set[str]:
    """Return the lemmas that hang on a word by some relations."""
    return {page.lemmas[child] for child in page.tree.children[word] if page.tree.deps[child] in deps}


def _is_reported(page: EventPage, word: int) -> bool:
    """Tell whether a verb is what somebody said: "said that it would close the port"."""
    tree = page.tree
    return tree.deps[word] == "ccomp" and page.lemmas[tree.heads[word]] in status_words()["reporting"]


def _is_negation(page: EventPage, child: int) -> bool:
    behind = page.lemmas[child + 1] if child + 1 < len(page.lemmas) else ""
    is_negative = page.lemmas[child] in NEGATIONS and behind not in MERELY
    return is_negative and page.tree.deps[child] in {"advmod", "det", "case", "mark", "cc", "neg"}


def _told_from_above(page: EventPage, below: int, above: int) -> Standing | None:
    """Return what a verb, noun or adjective says of what it governs: "plans to", "threat of", "refused to"."""
    tree, lemma = page.tree, page.lemmas[above]
    dep = tree.deps[below]
    if dep == "advcl" and _is_asked_for(page, below, lemma):
        return Standing("demanded")
    if dep == "conj" or (dep in {"nsubj", "nsubj:pass", "advcl"} and lemma not in status_words()["future_verb"]):
        return None
    if lemma == "be" and dep == "xcomp":
        return Standing("planned")
    if lemma == "go" and dep == "xcomp" and tree.xpos[above] == "VBG":
        return Standing("planned")
    for status, key in _TOLD.items():
        if lemma in status_words()[key] and not (status == "demanded" and _is_reported_fact(page, below)):
            negated = any(_is_negation(page, child) for child in tree.children[above])
            return _turn(Standing(status, status == "denied" and lemma != "deny"), negated=negated)
    return None


def _is_reported_fact(page: EventPage, below: int) -> bool:
    """Tell whether what hangs on a verb of asking is told, not asked: "told reporters that Oman backs the plan".

    An auxiliary has the tense as well: "two were held, an officer told reporters".
    """
    tree = page.tree
    tenses = {
        tree.xpos[below],
        *(tree.xpos[child] for child in tree.children[below] if tree.deps[child] in AUXILIARIES),
    }
    return tree.deps[below] == "ccomp" and not TOLD_TENSES.isdisjoint(tenses)


def _is_asked_for(page: EventPage, below: int, lemma: str) -> bool:
    """Tell whether a clause that hangs beside a verb is what it asks for: "called for ships to be sent"."""
    has_subject = page.tree.has(below, frozenset({"nsubj", "nsubj:pass"}))
    return has_subject and "for" in marks(page, below) and lemma in status_words()["demanding"]


TOLD_TENSES: Final = frozenset({"VBZ", "VBD"})  # "demanded that he leave" has none
_TOLD: Final[dict[EventStatus, str]] = {
    "denied": "denying",
    "demanded": "demanding",
    "promised": "promising",
    "planned": "planning",
    "possible": "doubting",
    "ongoing": "continuing",
}


def _turn(standing: Standing, *, negated: bool) -> Standing:
    """Return what "does not plan to" says of what it governs."""
    if not negated or standing.status in {"demanded", "possible"}:
        return standing
    return Standing("happened") if standing.status == "denied" else Standing("denied", is_negated=True)


def _is_past(tree: Tree, word: int) -> bool:
    """Tell whether a clause has the past tense: "fired", "had fired", "were hit"."""
    return tree.xpos[word] == "VBD" or any(
        tree.deps[child] in AUXILIARIES and tree.xpos[child] == "VBD" for child in tree.children[word]
    )


def _is_finite(tree: Tree, word: int) -> bool:
    """Tell whether a clause has a tense of its own."""
    if tree.xpos[word] in {"VBD", "VBZ", "VBP"}:
        return True
    return any(tree.deps[child] in AUXILIARIES and "VerbForm=Fin" in tree.feats[child] for child in tree.children[word])

"""Pronouns whose noun the clause itself gives, where coreference may go astray: "eased sanctions it imposed"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.fillers import role_words
from dateline.annotate.events.slots import SUBJECTS
from dateline.annotate.events.status import status_words

if TYPE_CHECKING:
    from dateline.annotate.events.page import EventPage

SUBJECTS_BY_FORM: Final[dict[str, frozenset[str]]] = {
    "it": frozenset({"country", "government", "organization", "armed_group", "group", "place_as_actor"}),
    "they": frozenset({"country", "government", "organization", "armed_group", "group", "place_as_actor"}),
    "he": frozenset({"person"}),
    "she": frozenset({"person"}),
}
FORMS: Final = {"its": "it", "his": "he", "her": "she", "their": "they"} | {form: form for form in SUBJECTS_BY_FORM}
UP: Final = frozenset({"nmod", "conj", "appos", "compound", "amod"})  # from a noun to the noun that it is part of
ASKED: Final = frozenset({"obj", "iobj"})
DEMANDS: Final = frozenset({"ccomp", "advcl", "xcomp", "parataxis"})
TOLD: Final = "ccomp"
HANGING: Final = frozenset({"obj", "obl", "nsubj:pass"})


def resolve(page: EventPage, word: int) -> int:
    """Return the subject that a pronoun takes up by where it stands, else the word itself.

    The subject of a clause about an object takes up the subject of the verb of that object: "Togo freed men it had
    held"; the possessor of a noun that leans on its verb takes up that verb's: "Togo renewed its offer".
    One that is known to mean nobody, in what is told, takes up who tells it: "Togo said it would send doctors".
    """
    form = FORMS.get(page.facts.frame.words[word].lower())
    verb = None if form is None else _governing_verb(page, word)
    if form is None or verb is None:
        return word
    subject = page.tree.child(verb, ASKED if _is_demanded(page, word) else SUBJECTS)
    actor = None if subject is None else page.party_at(subject)
    fits = actor is not None and subject != word and actor.type in SUBJECTS_BY_FORM[form]
    return subject if subject is not None and fits else word


def _is_demanded(page: EventPage, word: int) -> bool:
    """Tell whether a pronoun is the subject of what somebody is asked to do: "asked the senate that it pass a law"."""
    tree, head = page.tree, page.tree.heads[word]
    asks = page.lemmas[tree.heads[head]] in status_words()["demanding"]
    return tree.deps[head] in DEMANDS and asks and tree.has(tree.heads[head], ASKED)


def _governing_verb(page: EventPage, word: int) -> int | None:
    """Return the verb whose subject a pronoun takes up, None where the clause does not tell."""
    tree, head = page.tree, page.tree.heads[word]
    if tree.deps[word] == "nmod:poss":
        above = tree.heads[head]
        leans = tree.deps[head] in HANGING and page.lemmas[above] in role_words()["supporting"]
        return above if leans and tree.upos[above] == "VERB" else None
    if tree.deps[word] in SUBJECTS and _is_demanded(page, word):
        return tree.heads[head]
    if tree.deps[word] in SUBJECTS and word not in page.actors and tree.deps[head] == TOLD:
        return tree.heads[head]
    if tree.deps[word] not in SUBJECTS or tree.deps[head] != "acl:relcl":
        return None
    noun = tree.heads[head]
    while tree.deps[noun] in UP and tree.heads[noun] != noun:
        noun = tree.heads[noun]
    above = tree.heads[noun]
    return above if tree.deps[noun] in HANGING and tree.upos[above] == "VERB" else None

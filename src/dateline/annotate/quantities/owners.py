"""Whose a quantity is: the actor whose exports, debt or soldiers are measured, or who has, earns or owes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.base import Facts
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree

_INSIDE: Final = ("nmod:poss", "amod", "compound")  # "its exports", "Russian exports", "Gazprom exports"
_OF: Final = ("of", "by")  # "the debt of the city"
_SUBJECTS: Final = ("nsubj", "nsubj:outer")
_OBJECTS: Final = ("obj", "nummod", "nmod", "obl", "conj", "appos", "dep", "nmod:unmarked", "obl:unmarked", "xcomp")
# verbs by lemma that say of somebody what he has: "the firm employs 300 people", but not "the army killed 300"
_HAVING: Final = frozenset(
    "have own hold earn make produce export import sell buy generate report post lose gain receive pay owe employ need "
    "spend invest cost hire house contain keep store command reach total get raise borrow cut host".split()
)
_STEPS: Final = 4


class Owners:
    """The actors of one page, by the word that heads each mention."""

    def __init__(self, facts: Facts, tree: Tree) -> None:
        self._actors: dict[int, str] = {}
        mentions = [(mention, actor.id) for actor in facts.actors for mention in actor.mentions]
        for mention, actor in sorted(mentions, key=lambda each: each[0].start - each[0].end):
            words = facts.frame.words_at(mention.start, mention.end)
            heads = [word for word in words if tree.head(word) not in words or tree.head(word) == word]
            self._actors.update(dict.fromkeys(heads[:1], actor))  # the shortest mention of a word counts

    def find(self, passage: Passage, draft: Draft) -> str | None:
        """Return the id of the actor whose a quantity is; None where the words do not say."""
        tree = passage.tree
        for noun in _nouns(passage, draft):
            owner = self._owner_of(tree, noun)
            if owner is not None:
                return owner
        return self._haver(passage, draft)

    def _owner_of(self, tree: Tree, noun: int) -> str | None:
        if noun in self._actors and tree.tag(noun) == "PROPN":
            return self._actors[noun]
        for child in tree.children_near(noun):
            relation = tree.relation(child)
            is_owner = relation in _INSIDE or (relation == "nmod" and _case_of(tree, child) in _OF)
            if is_owner and child in self._actors:
                return self._actors[child]
        return None

    def _haver(self, passage: Passage, draft: Draft) -> str | None:
        """Return the subject of a verb that says who has the quantity."""
        tree = passage.tree
        word = passage.word(draft.number.last - 1)
        for _ in range(_STEPS):
            head = tree.head(word)
            if head == word or tree.relation(word) not in _OBJECTS:
                return None
            if tree.tag(head) == "VERB":
                return self._subject(tree, head) if tree.lemma(head) in _HAVING else None
            word = head
        return None

    def _subject(self, tree: Tree, verb: int) -> str | None:
        for _ in range(_STEPS):
            for child in tree.children_near(verb):
                if tree.relation(child) in _SUBJECTS:
                    return self._actors.get(child)
            if tree.relation(verb) != "xcomp":  # "plans to invest"
                return None
            verb = tree.head(verb)
        return None


def _nouns(passage: Passage, draft: Draft) -> Iterator[int]:
    """Yield the nouns that say what is measured and what is counted."""
    tree = passage.tree
    is_told = draft.noun is None or draft.is_of_told  # else it is the subject: "Russia killed 40 rebels"
    told = draft.of if is_told else None
    for phrase in (told, draft.phrase):
        if phrase is not None:
            words = range(*phrase)
            yield next((word for word in words if tree.head(word) not in words or tree.head(word) == word), words[-1])


def _case_of(tree: Tree, word: int) -> str:
    return next((tree.text(child).lower() for child in tree.children_near(word) if tree.relation(child) == "case"), "")

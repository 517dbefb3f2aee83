"""The phrases of a page that can stand for someone or something: names, descriptions, pronouns, pairs with "and"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from dateline.annotate.coreference.nouns import Kind
from dateline.annotate.coreference.peoples import names_one, stands_alone
from dateline.annotate.coreference.quotes import cut_quotation, find_quotes
from dateline.annotate.coreference.traits import (
    Traits,
    traits_of_name,
    traits_of_noun,
    traits_of_pair,
    traits_of_pronoun,
)
from dateline.annotate.mentions import Name
from dateline.annotate.names import ARTICLES, POSSESSIVES, is_title
from dateline.annotate.offices import names_actor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.tree import Tree

Form = Literal["name", "demonym", "description", "pronoun", "pair"]
Words = tuple[int, int]

# relations by which something hangs on a noun without being part of the phrase: the clause around it, what it is
# joined with, what stands beside it. An apposition is a phrase of its own.
AROUND: Final = frozenset(
    (
        *("case", "punct", "conj", "cc", "cc:preconj", "appos", "parataxis", "mark", "cop", "aux", "aux:pass"),
        *("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl", "obj", "iobj", "obl", "obl:unmarked"),
        *("obl:agent", "advcl", "advcl:relcl", "discourse", "vocative", "ccomp", "xcomp", "reparandum", "dislocated"),
        *("list", "orphan", "dep"),
    )
)
CLAUSES: Final = AROUND | {"acl:relcl"}  # what a mention in a record goes without
PARTS: Final = frozenset({"compound", "flat", "fixed", "goeswith", "expl", "nmod:desc", "det", "mark", "reparandum"})
NOUNS: Final = frozenset({"NOUN", "PROPN"})
ATTRIBUTES: Final = frozenset({"NUM", "ADJ", "DET"})
NOMINAL: Final = NOUNS | ATTRIBUTES | {"PRON"}
STANDING_ALONE: Final = frozenset({"nsubj", "nsubj:pass", "obj", "obl:agent", "conj"})  # "three were freed", "the poor"
NO_REFERENCE: Final = ("PronType=Rel", "PronType=Int", "PronType=Neg")  # "who", "what", "nobody"
WITHIN_NAMES: Final = frozenset({"nmod", "nmod:poss"})  # "University of [Southern Iowa]", "[Kenya]'s Red Cross"
PERSONAL: Final = "PronType=Prs"
OPENING: Final = frozenset({"cop", "case", "mark"})
BEFORE: Final = frozenset({"advmod", "nmod", "obl", "cc", "acl", "advcl"})  # left of a noun, these belong to the clause
# verbs whose predicate says what someone is made or becomes
NAMING: Final = frozenset("proclaim declare name appoint elect become crown anoint install reelect call".split())
BRACKETS: Final = frozenset("([")
COMMAS: Final = frozenset(",;:")
JOINING: Final = frozenset({"and", "&"})


class Phrase(Struct, frozen=True, kw_only=True):
    """A phrase: words `start` to `end` with its article and clauses, `core` what a record quotes of it.

    `quote` numbers the quotation it stands in, None outside any.
    """

    start: int
    end: int
    core: Words
    head: int
    form: Form
    traits: Traits
    name: Name | None = None
    quote: int | None = None


def find_phrases(facts: Facts, tree: Tree, names: Sequence[Name]) -> list[Phrase]:
    """Return the phrases of a page by where they begin, longer ones first; no two cover the same words."""
    found = Finder(facts, tree, names).find()
    found.sort(key=lambda phrase: phrase.form != "pair")
    unique = {(phrase.start, phrase.end): phrase for phrase in found}
    return sorted(unique.values(), key=lambda phrase: (phrase.start, -phrase.end))


class Finder:
    """Finds the phrases of one page."""

    def __init__(self, facts: Facts, tree: Tree, names: Sequence[Name]) -> None:
        self._facts, self._tree = facts, tree
        self._words = facts.frame.words
        self._lemmas = facts.read_signals().lemmas
        self._names = {tree.head_of(name.start, name.end): name for name in names}
        self._titled = {name.start for name in names if name.label == "person"}
        self._inside = {word for name in names for word in range(name.start, name.end)}
        self._quotes = find_quotes(facts)
        self._labels = _mention_labels(facts, tree)

    def find(self) -> list[Phrase]:
        """Return all phrases, in the order of their heads."""
        heads = [head for head, tag in enumerate(self._tree.upos) if tag in NOMINAL or head in self._names]
        return [phrase for head in heads for phrase in self._phrases_at(head)]

    def _phrases_at(self, head: int) -> Iterator[Phrase]:
        name = self._names.get(head)
        if name is not None:
            phrase = self._named(head, name)
        elif self._is_inner_name(head):
            phrase = self._described(head)
        elif not self._is_nominal(head) or (head in self._inside and self._tree.deps[head] not in WITHIN_NAMES):
            phrase = None
        elif PERSONAL in self._tree.feats[head]:
            phrase = self._pronoun(head)
        else:
            phrase = self._described(head)
        if phrase is not None:
            yield phrase
            yield from self._joined(phrase)

    def _is_inner_name(self, head: int) -> bool:
        """Tell whether a proper noun before a common one names something of its own: "the Volta delta"."""
        tree = self._tree
        if tree.deps[head] != "compound" or tree.upos[head] != "PROPN" or head in self._inside:
            return False
        return tree.upos[tree.heads[head]] == "NOUN"

    def _is_nominal(self, head: int) -> bool:
        tree = self._tree
        if tree.deps[head] in PARTS or (tree.upos[head] in ATTRIBUTES and tree.deps[head] not in STANDING_ALONE):
            return False
        return _refers(tree.feats[head]) and not (self._is_title(head) or self._is_named_as(head))

    def _is_named_as(self, head: int) -> bool:
        """Tell whether a noun is what somebody is made or becomes and stands for nobody: "was elected president"."""
        return self._tree.deps[head] == "xcomp" and self._lemmas[self._tree.heads[head]].lower() in NAMING

    def _is_title(self, word: int) -> bool:
        """Tell whether a word is a title right before a person's name: "Deputy" of "Deputy Prime Minister Jane Doe"."""
        while is_title(self._words[word]) and word + 1 < len(self._words):
            if word + 1 in self._titled:
                return True
            word += 1
        return False

    def _named(self, head: int, name: Name) -> Phrase | None:
        """Return the phrase of a name; a demonym gives one where it names those who act, or some of them."""
        is_part = self._tree.deps[head] in PARTS or name.is_demonym
        if name.is_demonym and not name.is_people:
            if stands_alone(self._words, self._tree, name) or names_one(self._words, self._tree, name):
                return self._of_people(head)
            if not names_actor(self._words, name):
                return None
        start, end = (name.start, name.end) if is_part else self._whole(head)
        return Phrase(
            start=min(start, name.start),
            end=max(end, name.end),
            core=(name.start, name.end),
            head=head,
            form="demonym" if name.is_demonym else "name",
            traits=traits_of_name(name, self._words, self._tree, head),
            name=name,
            quote=self._quotes[head],
        )

    def _of_people(self, head: int) -> Phrase:
        """Return the phrase of one or some of a people: "an Angolan", "ten Angolans"."""
        phrase = self._described(head)
        return replace(phrase, traits=replace(phrase.traits, kind=Kind.PERSON))

    def _pronoun(self, head: int) -> Phrase:
        return Phrase(
            start=head,
            end=head + 1,
            core=(head, head + 1),
            head=head,
            form="pronoun",
            traits=traits_of_pronoun(self._words[head].lower(), self._tree, head),
            quote=self._quotes[head],
        )

    def _described(self, head: int) -> Phrase:
        start, end = self._whole(head)
        return Phrase(
            start=start,
            end=end,
            core=self._core(head),
            head=head,
            form="description",
            traits=traits_of_noun(self._facts, self._tree, head, label=self._labels.get(head)),
            quote=self._quotes[head],
        )

    def _joined(self, first: Phrase) -> Iterator[Phrase]:
        """Yield the pair or list that a phrase opens: "Moscow and Caracas" is two and, to "they", one."""
        tree = self._tree
        others = [child for child in tree.children[first.head] if tree.deps[child] == "conj"]
        if not others or tree.upos[others[-1]] not in {*NOUNS, "PRON"} or first.head > others[0]:
            return
        marks = [child for other in others for child in tree.children[other] if tree.deps[child] == "cc"]
        if not any(self._words[mark].lower() in JOINING for mark in marks):
            return
        end = max(tree.extent(other, without=AROUND)[1] for other in others)
        yield Phrase(
            start=first.start,
            end=end,
            core=(first.start, end),
            head=first.head,
            form="pair",
            traits=traits_of_pair(first.traits),
            quote=first.quote,
        )

    def _whole(self, head: int) -> Words:
        """Return a phrase with its article, its closing 's and the clauses that describe it."""
        start, end = self._tree.extent(head, without=AROUND)
        start, end = self._strip(start, end, head)
        return start, end + (end < len(self._words) and end == head + 1 and self._words[end] in POSSESSIVES)

    def _core(self, head: int) -> Words:
        """Return a phrase as a record quotes it: no article, no relative clause, nothing behind a comma.

        Nor what the clause puts before it ("also his partner", "among them two boys"), nor half a quotation.
        """
        start, end = self._strip(*self._tree.extent(head, without=CLAUSES), head)
        for child in self._tree.children[head]:
            if start <= child <= self._tree.highs[child] < head and self._is_before(child):
                start = self._tree.highs[child] + 1
        while start < head and self._words[start].lower() in ARTICLES:
            start += 1
        end = next((index for index in range(head + 1, end) if self._words[index] in COMMAS), end)
        return cut_quotation(self._words, start, end, head=head)

    def _is_before(self, child: int) -> bool:
        """Tell whether a word left of a noun belongs to the clause; "perhaps" of "perhaps 300 people" does not."""
        dep, after = self._tree.deps[child], self._tree.highs[child] + 1
        return dep in BEFORE and not (dep == "advmod" and self._tree.upos[after] == "NUM")

    def _strip(self, start: int, end: int, head: int) -> Words:
        """Return a stretch around a head without marks at its edges and without what stands in brackets behind it.

        What stands before "was" or a preposition belongs to the clause: "days after rebels".
        """
        for child in self._tree.children[head]:
            if start <= child < head and self._tree.deps[child] in OPENING:
                start = child + 1
        end = next((index for index in range(head + 1, end) if self._words[index] in BRACKETS), end)
        while end > head + 1 and self._tree.upos[end - 1] == "PUNCT":
            end -= 1
        while start < head and self._tree.upos[start] == "PUNCT":
            start += 1
        return start, end


@lru_cache(maxsize=2_000)
def _refers(feats: str) -> bool:
    """Tell whether a word with some features can stand for someone: relative, asking and denying pronouns do not."""
    return not any(sign in feats for sign in NO_REFERENCE)


def _mention_labels(facts: Facts, tree: Tree) -> Mapping[int, str]:
    """Return what the encoder's head for mentions takes each head word for."""
    spans = facts.read_signals().spans.get("mentions", ())
    return {tree.head_of(span.start, span.end): span.label for span in spans}

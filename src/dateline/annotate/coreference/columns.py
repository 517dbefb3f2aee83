"""What is compared of phrases, as arrays with a number a phrase: from these, pairs are described many at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.coreference.capitals import capitals
from dateline.annotate.coreference.nouns import Kind, opposites, saying_verbs
from dateline.annotate.names import ARTICLES, POSSESSIVES, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.mentions import Name
    from dateline.model.pointers import Pointers

Ints = NDArray[np.int32]
NOTHING: Final = -1  # no such word, name or number
FORMS: Final = ("name", "demonym", "description", "pronoun", "pair")
POINTS: Final = ("name", "definite", "demonstrative", "possessive", "indefinite", "bare", "pronoun")
NUMBERS: Final = (None, "one", "many")
GENDERS: Final = (None, "man", "woman", "thing")
ROLES: Final[Mapping[str, int]] = {
    **dict.fromkeys(("nsubj", "nsubj:pass", "nsubj:outer", "csubj"), 1),
    **dict.fromkeys(("obj", "iobj"), 2),
    **dict.fromkeys(("obl", "obl:unmarked", "obl:agent"), 3),
    "nmod:poss": 4,
    **dict.fromkeys(("nmod", "nmod:unmarked"), 5),
    "appos": 6,
    "conj": 7,
    "root": 8,
    **dict.fromkeys(("compound", "flat", "nmod:desc"), 9),
}
SUBJECT: Final = 1
CLAUSAL: Final = frozenset(
    ("root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "advcl:relcl", "parataxis", "csubj", "conj")
)
SPEAKING: Final = frozenset({1, 2})  # persons: "I" and "we", "you"
VERBAL: Final = frozenset({"VERB", "AUX"})
SAYERS: Final = frozenset({"nsubj", "nsubj:pass"})
MARKING: Final = frozenset({"amod", "compound", "nummod"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Numbers by phrase. `text`, `lemma`, `country` and the like are ids: equal where the words are.

    `pointers` is what the encoder says of pairs of head words, None where the bundle does not.
    """

    form: Ints
    points: Ints
    kind: Ints
    number: Ints
    gender: Ints
    person: Ints
    role: Ints
    start: Ints
    end: Ints
    core_end: Ints
    head: Ints
    sentence: Ints
    block: Ints
    clause: Ints
    governor: Ints
    quote: Ints
    speaker: Ints
    text: Ints
    lemma: Ints
    country: Ints
    mark: Ints
    group: Ints
    group_size: Ints
    is_subject_of_saying: Ints
    is_reflexive: Ints
    size: Ints
    pointers: Pointers | None = None


class Numbering(dict[object, int]):
    """Gives each new thing the next number."""

    def __missing__(self, key: object) -> int:
        """Number what is seen for the first time."""
        return self.setdefault(key, len(self))


def describe(
    facts: Facts, tree: Tree, phrases: Sequence[Phrase], *, groups: Mapping[int, int], names: Sequence[Name]
) -> Columns:
    """Return the columns of phrases; `groups` numbers the names that are one by their words, by index of the phrase."""
    reader = _Reader(facts, tree, names)
    rows = [(*_read_alone(phrase), *reader.read(phrase)) for phrase in phrases]
    table = np.array(rows, dtype=np.int32).reshape(len(rows), len(_READ))
    arrays = dict(zip(_READ, np.ascontiguousarray(table.T), strict=True))
    own = np.array([groups.get(index, NOTHING) for index in range(len(phrases))], dtype=np.int32)
    sizes = np.bincount(own + 1, minlength=1)
    size = np.where(own == NOTHING, 1, sizes[own + 1]).astype(np.int32)
    arrays["speaker"] = _speakers(phrases, arrays)
    arrays["gender"] = _share_gender(own, arrays["gender"])
    arrays["country"] = _share_country(own, arrays["country"])
    return Columns(**arrays, group=own, group_size=size, pointers=facts.read_signals().pointers.get("chains"))


REFLEXIVE: Final = ("self", "selves")
_ALONE: Final = ("form", "points", "kind", "number", "gender", "person", "start", "end", "core_end", "size")
_WITHIN: Final = (
    *("head", "role", "governor", "sentence", "block", "clause", "quote"),
    *("text", "lemma", "country", "mark", "is_subject_of_saying", "is_reflexive"),
)
_READ: Final = (*_ALONE, *_WITHIN)
_FORM, _POINTS, _NUMBER, _GENDER = (
    {name: number for number, name in enumerate(names)} for names in (FORMS, POINTS, NUMBERS, GENDERS)
)


def _read_alone(phrase: Phrase) -> tuple[int, ...]:
    """Return what a phrase says without the words around it, in the order of _ALONE.

    It ends, for what may be inside it, without the clauses that describe it: what stands in these may be the same.
    """
    traits, start, end = phrase.traits, phrase.start, phrase.end
    core_end = end if phrase.form == "pair" else max(phrase.core[1], phrase.head + 1)
    return (
        *(_FORM[phrase.form], _POINTS[traits.points], int(traits.kind), _NUMBER[traits.number]),
        *(_GENDER[traits.gender], traits.person, start, end, core_end, end - start),
    )


class _Reader:
    """Reads the numbers of one phrase after another."""

    def __init__(self, facts: Facts, tree: Tree, names: Sequence[Name]) -> None:
        self._tree = tree
        self._words = facts.frame.words
        self._lemmas = facts.read_signals().lemmas
        self._blocks = np.searchsorted(facts.frame.blocks, np.arange(len(self._words)), side="right").tolist()
        self._ids = Numbering()
        self._countries = {word: name.country for name in names if name.country for word in _words(name)}
        self._seats = {word: code for name in names if (code := _seat(name)) is not None for word in _words(name)}

    def read(self, phrase: Phrase) -> tuple[int, ...]:
        """Return what the page around a phrase says of it, in the order of _WITHIN."""
        head, tree = phrase.head, self._tree
        role, governor = ROLES.get(tree.deps[head], 0), tree.heads[head]
        quote = NOTHING if phrase.quote is None else phrase.quote
        return (
            *(head, role, governor, tree.sentences[head], self._blocks[head], self._clause(head), quote),
            *(self._text(phrase), self._lemma(phrase), self._country(phrase), self._mark(head), self._says(head)),
            int(phrase.form == "pronoun" and self._words[head].lower().endswith(REFLEXIVE)),
        )

    def _clause(self, head: int) -> int:
        """Return the word that heads the clause around a phrase."""
        for word in self._tree.ancestors(head):
            if self._tree.upos[word] in VERBAL or self._tree.deps[word] in CLAUSAL:
                return word
        return head

    def _text(self, phrase: Phrase) -> int:
        """Return the id of the words without article and 's, in small letters."""
        if phrase.name is not None:
            return self._ids[fold_name(phrase.name.text)]
        words = [word for word in self._words[phrase.start : phrase.end] if word not in POSSESSIVES]
        while len(words) > 1 and words[0].lower() in ARTICLES:
            words = words[1:]
        return self._ids[fold_name(" ".join(words))]

    def _lemma(self, phrase: Phrase) -> int:
        """Return the id of the head's lemma; all forms of "I" or "you" have one."""
        if phrase.traits.person in SPEAKING:
            return self._ids[("speaking", phrase.traits.person, phrase.traits.number)]
        return self._ids[self._lemmas[phrase.head].lower()]

    def _country(self, phrase: Phrase) -> int:
        """Return the id of the country that a phrase is, or that an adjective or "of" in it names.

        A capital in the description of a body says it too: "the foreign ministry in Asmara".
        """
        if phrase.name is not None:
            return NOTHING if phrase.name.country is None else self._ids[("country", phrase.name.country)]
        words = range(*phrase.core)
        code = next((self._countries[word] for word in words if word in self._countries), None)
        if code is None and Kind.PERSON not in phrase.traits.kind:
            code = next((self._seats[word] for word in words if word in self._seats), None)
        return NOTHING if code is None else self._ids[("country", code)]

    def _mark(self, head: int) -> int:
        """Return the id of what tells a phrase from others with the same head: "former", "five", "Kenyan's"."""
        marks = [self._words[child].lower() for child in self._tree.children[head] if self._tells(child)]
        return self._ids[("marks", *sorted(marks))] if marks else NOTHING

    def _tells(self, word: int) -> bool:
        if self._tree.deps[word] in MARKING:
            return True
        return self._words[word].lower() in opposites()

    def _says(self, head: int) -> int:
        """Return 1 for the subject of a verb of saying, 0 for all else."""
        is_subject = self._tree.deps[head] in SAYERS
        return int(is_subject and self._lemmas[self._tree.heads[head]].lower() in saying_verbs())


def _words(name: Name) -> range:
    return range(name.start, name.end)


def _seat(name: Name) -> str | None:
    """Return the country whose capital a place is."""
    return capitals().get(fold_name(name.text)) if name.label == "place" else None


def _share_gender(group: Ints, gender: Ints) -> Ints:
    """Return genders in which a name has that of its fuller form: "Jane Doe" says it for "Doe"."""
    known: dict[int, int] = {}
    for number, value in zip(group.tolist(), gender.tolist(), strict=True):
        if number != NOTHING and value:
            known[number] = min(known.get(number, value), value)
    shared = [known.get(number, value) for number, value in zip(group.tolist(), gender.tolist(), strict=True)]
    return np.array(shared, dtype=np.int32)


def _share_country(group: Ints, country: Ints) -> Ints:
    """Return countries in which all that is certainly one has that of any of it; of two, each keeps its own."""
    known: dict[int, set[int]] = {}
    for number, value in zip(group.tolist(), country.tolist(), strict=True):
        if NOTHING not in {number, value}:
            known.setdefault(number, set()).add(value)
    single = {number: next(iter(values)) for number, values in known.items() if len(values) == 1}
    shared = [single.get(number, value) for number, value in zip(group.tolist(), country.tolist(), strict=True)]
    return np.array(shared, dtype=np.int32)


def _speakers(phrases: Sequence[Phrase], arrays: Mapping[str, Ints]) -> Ints:
    """Return for each phrase in a quotation the index of the phrase whose words it is among, NOTHING where open."""
    found = dict(_find_speakers(phrases, arrays))
    return np.array([found.get(int(quote), NOTHING) for quote in arrays["quote"]], dtype=np.int32)


def _find_speakers(phrases: Sequence[Phrase], arrays: Mapping[str, Ints]) -> Iterator[tuple[int, int]]:
    """Yield each quotation with the nearest subject of a verb of saying outside it, in a sentence it touches."""
    sayers = np.flatnonzero(arrays["is_subject_of_saying"] * (arrays["quote"] == NOTHING))
    sentences: dict[int, list[int]] = {}
    for index in sayers.tolist():
        sentences.setdefault(int(arrays["sentence"][index]), []).append(index)
    for index, phrase in enumerate(phrases):
        if phrase.quote is None:
            continue
        near = sentences.get(int(arrays["sentence"][index]), ())
        if near:
            yield phrase.quote, min(near, key=lambda sayer: abs(phrases[sayer].head - phrase.head))

"""What a phrase says of whom it stands for: kinds, number, gender, person, whether it points back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from dateline.annotate.coreference.nouns import ACTING, Gender, Kind, name_gender, noun_gender, noun_kind
from dateline.annotate.organizations import is_government

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.mentions import Name

Number = Literal["one", "many"]
Pointing = Literal["name", "definite", "demonstrative", "possessive", "indefinite", "bare", "pronoun"]
LABELS: Final[Mapping[str, Kind]] = {
    "person": Kind.PERSON,
    "organization": Kind.ORGANIZATION,
    "country": Kind.COUNTRY,
    "place": Kind.PLACE,
    "nationality": Kind.GROUP,
}
THINGS: Final = Kind.ORGANIZATION | Kind.COUNTRY | Kind.PLACE | Kind.GROUP | Kind.EVENT
PRONOUNS: Final[Mapping[str, tuple[Number | None, Gender | None, int]]] = {
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), ("one", None, 1)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), ("many", None, 1)),
    **dict.fromkeys(("you", "your", "yours", "yourself", "yourselves"), (None, None, 2)),
    **dict.fromkeys(("he", "him", "his", "himself"), ("one", "man", 3)),
    **dict.fromkeys(("she", "her", "hers", "herself"), ("one", "woman", 3)),
    **dict.fromkeys(("it", "its", "itself"), ("one", "thing", 3)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves", "themself"), ("many", None, 3)),
}
DEMONSTRATIVES: Final = frozenset({"this", "that", "these", "those", "such"})
OWNING: Final = frozenset({"nmod:poss"})
GENDERED_TITLES: Final[Mapping[str, Gender]] = {
    **dict.fromkeys(("mr", "sir", "lord", "king", "prince", "monsieur", "herr", "señor", "don", "father"), "man"),
    **dict.fromkeys(("mrs", "ms", "miss", "lady", "queen", "princess", "madame", "dame", "frau", "sister"), "woman"),
}


class Traits(Struct, frozen=True, kw_only=True):
    """What is known of whom a phrase stands for; `person` is 1, 2 or 3 for pronouns, 0 else."""

    kind: Kind
    number: Number | None = None
    gender: Gender | None = None
    person: int = 0
    points: Pointing = "bare"


def traits_of_name(name: Name, words: Sequence[str], tree: Tree, head: int) -> Traits:
    """Return the traits of a name: a person's gender by title and given name, a body's kind by its label."""
    if name.is_people:
        return Traits(kind=Kind.GROUP, number="many", points="name")
    kind = LABELS.get(name.label, Kind.NONE)
    if name.label == "organization" and is_government(name.text):
        kind |= Kind.GOVERNMENT
    if name.label == "person":
        gender = _title_gender(words, name) or (name_gender(name.text) if " " in name.text else None)
        return Traits(kind=kind, number="one", gender=gender, points="name")
    number: Number = "many" if tree.xpos[head] == "NNPS" and name.label != "country" else "one"
    return Traits(kind=kind, number=number, gender="thing", points="name")


def traits_of_pronoun(word: str, tree: Tree, head: int) -> Traits:
    """Return the traits of a personal pronoun."""
    number, gender, person = PRONOUNS.get(word, (_number(tree, head), None, 3))
    if gender in {"man", "woman"} or person in {1, 2}:
        return Traits(kind=Kind.PERSON, number=number, gender=gender, person=person, points="pronoun")
    kind = THINGS if gender == "thing" else Kind.NONE
    return Traits(kind=kind, number=number, gender=gender, person=person, points="pronoun")


def traits_of_noun(facts: Facts, tree: Tree, head: int, *, label: str | None) -> Traits:
    """Return the traits of a description by its head noun, and by the encoder's `label` where the noun is unknown.

    A number alone takes its kind from what it is put together with.
    """
    lemma = facts.read_signals().lemmas[head].lower()
    kind = noun_kind(lemma) or noun_kind(facts.frame.words[head].lower())
    if not kind and label is not None and tree.upos[head] != "NUM":
        kind = LABELS.get(label, Kind.NONE)
        if kind is Kind.ORGANIZATION and "Number=Plur" in tree.feats[head]:
            kind = Kind.GROUP  # "ecologists"
    number = _number(tree, head)
    if number == "one" and kind & ~Kind.PERSON & ACTING and facts.frame.words[head][:1].isupper():
        kind &= ~Kind.PERSON  # "the Executive", "the Guard"
    if kind & Kind.COUNTRY and _is_owned_by_thing(facts, tree, head):
        kind &= ~Kind.PERSON  # "its neighbour"
    gender = noun_gender(lemma) if number == "one" else None
    if gender is None and kind and Kind.PERSON not in kind and number == "one":
        gender = "thing"
    return Traits(kind=kind, number=number, gender=gender, points=_pointing(facts, tree, head))


def traits_of_pair(first: Traits) -> Traits:
    """Return the traits of several joined, of whom `first` is one."""
    return Traits(kind=first.kind, number="many", points=first.points)


def _number(tree: Tree, head: int) -> Number | None:
    feats = tree.feats[head]
    if "Number=Plur" in feats:
        return "many"
    return "one" if "Number=Sing" in feats else None


def _pointing(facts: Facts, tree: Tree, head: int) -> Pointing:
    """Return how a description is introduced: "the", "this", "his" or "Kenya's", "a", or nothing."""
    for child in tree.children[head]:
        word = facts.frame.words[child].lower()
        if tree.deps[child] == "nmod:poss":
            return "possessive"
        if tree.deps[child] in {"det", "det:predet"}:
            if word == "the":
                return "definite"
            return "demonstrative" if word in DEMONSTRATIVES else "indefinite"
    return "demonstrative" if facts.frame.words[head].lower() in DEMONSTRATIVES else "bare"


def _is_owned_by_thing(facts: Facts, tree: Tree, head: int) -> bool:
    owner = tree.child(head, OWNING)
    return owner is not None and facts.frame.words[owner].lower() == "its"


def _title_gender(words: Sequence[str], name: Name) -> Gender | None:
    """Return the gender that the word before a name says: "Mrs", "King", "spokeswoman"."""
    if name.start == 0:
        return None
    before = words[name.start - 1].lower().rstrip(".")
    return GENDERED_TITLES.get(before) or noun_gender(before)

"""Capitals that stand for their governments: "Kampala refused", but not "in Kampala"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.annotate.coreference.nouns import saying_verbs
from dateline.annotate.countries import TABLE_CONFIDENCE, country_table
from dateline.annotate.datelines import in_dateline
from dateline.annotate.mentions import Name
from dateline.annotate.names import fold_name
from dateline.annotate.offices import acts
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.tree import Tree

MOST_WORDS: Final = 4  # of a capital's name: "Santa Cruz de Tenerife"
STATE: Final = 0.6  # prior of a state that is known first of all by its name
PROPER: Final = "PROPN"
SUBJECTS: Final = frozenset({"nsubj", "obl:agent"})
OBJECTS: Final = frozenset({"obj", "iobj", "nsubj:pass"})
# what is done with a government, by the lemma of the verb: "accused Minsk", but not "reached Minsk"
TOWARDS: Final = frozenset(
    "accuse warn urge press pressure sanction isolate support back blame condemn criticize criticise praise thank "
    "threaten ask demand persuade convince punish recognise recognize assure advance inform".split()
)
# what stands before a government rather than a city: "talks with Hanoi", "pressure on Hanoi", but not "road to Hanoi"
BETWEEN: Final = frozenset({"with", "against", "between", "by"})
PRESSING: Final = frozenset({"on", "upon"})
CASE: Final = frozenset({"case"})
PRESSURE: Final = frozenset({"pressure", "impose", "sanction", "embargo"})
# what a city can be the subject of as a city
# what comes from a government: "a commitment from Hanoi"
GIVEN: Final = frozenset(
    "commitment signal guarantee assurance approval permission reaction answer order money loan credit recognition "
    "statement message recognise demand".split()
)
# who governs in a capital that stands for all he governs: "the regime in Damascus", "a change of government in Lima"
GOVERNING: Final = frozenset("government regime administration leadership ruler junta executive".split())
CHANGE: Final = "change"
# what is said of one who acts: "Hanoi is ready", "has been an ally"
ACTING: Final = frozenset(
    "ally ready willing unwilling reluctant prepared determined eager keen backer supporter partner guarantor sponsor "
    "mediator enemy rival adversary opponent".split()
)
COPULA: Final = frozenset({"cop"})
BEING: Final = frozenset("be lie have stand become remain grow fall".split())


def read_capitals(facts: Facts, tree: Tree, names: Sequence[Name]) -> list[Name]:
    """Return the names, those of capitals that stand for a government read as the country and marked as metonyms.

    With them come acting capitals that the encoder did not see, as happens where one opens a paragraph.
    """
    found = [_as_country(facts, tree, name) for name in names]
    missed = (_as_country(facts, tree, name) for name in _missed_capitals(facts, tree, names))
    return sorted([*found, *(name for name in missed if name.is_metonym)], key=lambda name: name.start)


def _missed_capitals(facts: Facts, tree: Tree, names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names of capitals among the words that are in no name."""
    taken = {word for name in names for word in range(name.start, name.end)}
    words = facts.frame.words
    for start, word in enumerate(words):
        if tree.upos[start] != PROPER or fold_name(word) not in _first_words():
            continue
        for end in range(min(start + MOST_WORDS, len(words)), start, -1):
            span = facts.cut_words(start, end)
            if fold_name(span.quote) in capitals() and taken.isdisjoint(range(start, end)):
                yield Name(start, end, span, "place", TABLE_CONFIDENCE)
                break


def _as_country(facts: Facts, tree: Tree, name: Name) -> Name:
    code = capitals().get(fold_name(name.text))
    if code is None or name.country is not None or (name.label == "person" and _is_given_name(name)):
        return name
    if _is_elsewhere(facts.frame.words, name.end, code):
        return name
    if in_dateline(facts.frame, name.start, name.end):
        return name if name.label == "person" else replace(name, label="place")
    head = tree.head_of(name.start, name.end)
    if name.label != "organization" and not _acts(facts, tree, head):
        return name
    return replace(name, label="country", country=code, is_metonym=True)


def _is_elsewhere(words: Sequence[str], end: int, country: str) -> bool:
    """Tell whether a state of another country stands behind a town's name: "Paris, Texas"."""
    if words[end : end + 1] != (",",):
        return False
    stretches = (" ".join(words[end + 1 : end + 1 + size]) for size in (2, 1))  # "North Dakota", "Texas"
    found = (entry for text in stretches for entry in shared_base().candidates(text)[:1])
    return any(entry.type == "admin1" and entry.prior >= STATE and entry.country != country for entry in found)


def _is_given_name(name: Name) -> bool:
    """Tell whether a capital can be somebody's name: "Washington" and "Victoria", but not "Bamako"."""
    return fold_name(name.text) in country_table().person_names


def _acts(facts: Facts, tree: Tree, head: int) -> bool:
    """Tell whether a capital stands where one who acts stands; in a list, as the first of it does."""
    lemmas = facts.read_signals().lemmas
    while tree.deps[head] == "conj":
        head = tree.heads[head]
    dep, verb = tree.deps[head], tree.heads[head]
    case = tree.child(head, CASE)
    before = None if case is None else facts.frame.words[case].lower()
    if dep in SUBJECTS:
        if tree.has(verb, COPULA):
            return _is_said_of_actors(tree, lemmas, verb)
        return tree.upos[verb] == "VERB" and lemmas[verb].lower() not in BEING and before in {None, "by"}
    if before == "from" and dep in {"nmod", "obl"}:
        return lemmas[verb].lower() in GIVEN | acts()
    if dep in OBJECTS:
        return lemmas[verb].lower() in TOWARDS | saying_verbs()
    if before == "in" and dep == "nmod":
        return _governs(tree, lemmas, verb)
    if before in PRESSING:
        return dep in {"nmod", "obl"} and lemmas[verb].lower() in PRESSURE
    return before in BETWEEN and dep in {"nmod", "obl"}


def _governs(tree: Tree, lemmas: Sequence[str], noun: int) -> bool:
    """Tell whether a noun is of those who govern, or of a change of them: "regime change"."""
    if lemmas[noun].lower() != CHANGE:
        return lemmas[noun].lower() in GOVERNING
    return any(lemmas[child].lower() in GOVERNING for child in tree.children[noun])


def _is_said_of_actors(tree: Tree, lemmas: Sequence[str], head: int) -> bool:
    """Tell whether a predicate is one of those who act: "an ally", "ready", "one of the greatest supporters"."""
    nouns = [head, *(child for child in tree.children[head] if tree.deps[child] == "nmod")]
    said = {lemmas[word].lower() for word in nouns}
    return not said.isdisjoint(ACTING) or not said.isdisjoint(acts())


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split(" ")[0] for name in capitals())


@lru_cache(maxsize=1)
def capitals() -> Mapping[str, str]:
    """Return countries by the folded names of their seats of government.

    Of two with one name, neither; Brussels speaks for Europe as often as for Belgium.
    """
    found: dict[str, str] = {}
    shared = {"brussels"}
    for code, territory in country_table().territories.items():
        if territory.capital is None or territory.ended is not None:
            continue
        name = fold_name(territory.capital)
        shared |= {name} & found.keys()
        found[name] = code
    return {name: code for name, code in found.items() if name not in shared}

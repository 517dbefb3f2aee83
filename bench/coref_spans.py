"""Chains of phrases as clusters of spans, by the convention of each corpus."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.nouns import ACTING, Kind
from dateline.annotate.organizations import is_seat, owner_country

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from bench.coref_rows import Cluster, Range
    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.page import Prepared
    from dateline.annotate.coreference.phrases import Phrase

Chains = Sequence[Sequence[int]]
APPOSITION: Final = frozenset({"appos"})
SUBJECTS: Final = frozenset({"nsubj", "nsubj:outer"})
COPULA: Final = frozenset({"cop"})
SPEAKING: Final = frozenset({1, 2})
STOOD_FOR: Final = ACTING | Kind.PLACE


def gum_spans(facts: Facts, page: Prepared, chains: Chains) -> list[Cluster]:
    """Return the chains of persons, bodies and places as GUM has them: whole phrases, each apposition by itself."""
    phrases = [[page.phrases[index] for index in chain] for chain in chains]
    return [frozenset(_extent(facts, phrase) for phrase in chain) for chain in phrases if stands_for_actor(chain)]


def onto_spans(facts: Facts, page: Prepared, chains: Chains) -> list[Cluster]:
    """Return all chains as OntoNotes has them: appositions are part of their phrase, predicates are left out."""
    phrases = [[page.phrases[index] for index in chain] for chain in chains]
    return [frozenset(_onto_cluster(facts, page, chain)) for chain in phrases]


def record_spans(facts: Facts, page: Prepared, chains: Chains) -> list[Cluster]:
    """Return the chains of actors and places as a record has them, with the article, but for governments.

    A page annotated for Dateline has them apart from countries: a capital that acts is one with the government that the
    record has act for the country.
    """
    found = ([page.phrases[index] for index in chain] for chain in chains)
    phrases = [chain for chain in found if stands_for_actor(chain)]
    apart: dict[str, list[Phrase]] = defaultdict(list)
    parts = []
    for chain in phrases:
        for part in _parts(chain):
            code = _government(page, part)
            if code is None:
                parts.append(part)
            else:
                apart[code].extend(part)
    return [frozenset(_record_extent(facts, phrase) for phrase in part) for part in [*parts, *apart.values()]]


def stands_for_actor(chain: Sequence[Phrase]) -> bool:
    """Tell whether a chain stands for a person, a body or a place."""
    labels = Counter(phrase.name.label for phrase in chain if phrase.name is not None)
    if labels:
        return labels.most_common(1)[0][0] != "other"
    nouns = [phrase for phrase in chain if phrase.form in {"description", "pair"}]
    votes = [bool(phrase.traits.kind & STOOD_FOR) and Kind.EVENT not in phrase.traits.kind for phrase in nouns]
    if votes:
        return 2 * sum(votes) > len(votes)
    return any(phrase.traits.person in SPEAKING or phrase.traits.gender in {"man", "woman"} for phrase in chain)


def _extent(facts: Facts, phrase: Phrase) -> Range:
    return facts.frame.starts[phrase.start], facts.frame.ends[phrase.end - 1]


def _record_extent(facts: Facts, phrase: Phrase) -> Range:
    """Return what a record quotes, with the article before a description."""
    start, end = phrase.core
    if phrase.form == "description":
        start = min(start, phrase.start)
    return facts.frame.starts[start], facts.frame.ends[end - 1]


def _onto_cluster(facts: Facts, page: Prepared, chain: Sequence[Phrase]) -> Iterator[Range]:
    tree = page.tree
    ends = {phrase.head: phrase.end for phrase in chain if phrase.form != "pair"}
    for phrase in chain:
        head = phrase.head
        is_beside = tree.deps[head] in APPOSITION and tree.heads[head] in ends
        is_adjective = phrase.form == "demonym" and tree.upos[head] == "ADJ"
        if phrase.form != "pair" and (is_beside or is_adjective or _is_predicate(page, head, ends)):
            continue
        beside = [child for child in tree.children[head] if tree.deps[child] in APPOSITION and child in ends]
        end = max((phrase.end, *(ends[child] for child in beside if phrase.form != "pair")))
        yield facts.frame.starts[phrase.start], facts.frame.ends[end - 1]


def _is_predicate(page: Prepared, head: int, heads: Collection[int]) -> bool:
    """Tell whether a phrase says what its subject is, and both are in the chain: "she is [the mayor]"."""
    tree = page.tree
    return tree.has(head, COPULA) and any(
        tree.deps[child] in SUBJECTS and child in heads for child in tree.children[head]
    )


def _government(page: Prepared, chain: Sequence[Phrase]) -> str | None:
    """Return the country whose government a chain is: its capital that acts, its seat, or what is called so."""
    for phrase in chain:
        if phrase.name is not None and phrase.name.is_metonym:
            return phrase.name.country
        if phrase.name is not None and is_seat(phrase.name.text):
            return owner_country(phrase.name.text)
        if phrase.form == "description" and Kind.GOVERNMENT in phrase.traits.kind:
            inside = (name for name in page.names if phrase.core[0] <= name.start < phrase.core[1])
            code = next((name.country for name in inside if name.country is not None), None)
            if code is not None:
                return code
    return None


def _parts(chain: Sequence[Phrase]) -> Iterator[list[Phrase]]:
    """Yield a chain without pairs and demonyms, its capitals by themselves."""
    capitals = [phrase for phrase in chain if phrase.name is not None and phrase.name.is_metonym]
    others = [phrase for phrase in chain if phrase not in capitals and phrase.form not in {"pair", "demonym"}]
    yield from (part for part in (others, capitals) if part)

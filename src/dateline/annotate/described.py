"""Actors without a name: what a chain of descriptions stands for, whose it is, what to call it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.known.table import movements
from dateline.annotate.coreference.nouns import ACTING, Kind, saying_verbs
from dateline.annotate.countries import MAX_WORDS, country_table
from dateline.annotate.names import ARTICLES, HYPHENS
from dateline.annotate.organizations import organization_type
from dateline.annotate.senses import noun_senses
from dateline.annotate.ships import acts_as_ship

if TYPE_CHECKING:
    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.schema import ActorType

Chain = Sequence["Phrase"]
NO_ACTOR: Final = Kind.EVENT | Kind.PLACE
NOUNS: Final = frozenset({"NOUN", "PROPN"})
MOSTLY: Final = 0.9  # share of a noun's senses; GUM's development part: recall of described actors 0.67 to 0.71
SETS: Final = frozenset({"no", "every", "each", "any", "both", "either", "neither", "such", "whose"})
# heads that name nobody in particular, where nothing else on the page is the same: "anyone", "those who paid"
INDEFINITE: Final = frozenset(
    "anyone anybody everyone everybody someone somebody nobody others another other those these most many some more "
    "few all each none one".split()
)
# who is told but does not act, unless something else on the page is the same: "told reporters"
AUDIENCE: Final = frozenset(
    "reporter journalist newsman press medium correspondent audience listener viewer reader".split()
)
TOLD: Final = frozenset({"obj", "iobj", "obl"})
LISTED: Final = frozenset({"name", "demonym", "description", "pronoun"})


def described_type(chain: Chain, facts: Facts) -> ActorType | None:
    """Return the type of an actor that is only described; None for things, places and uncounted countries."""
    phrases = _descriptions(chain)
    if not phrases or (len(chain) == 1 and (_is_set(chain[0], facts) or _is_audience(chain[0], facts))):
        return None
    if any(acts_as_ship(phrase, facts) for phrase in phrases):
        return "group"
    kinds = Counter(_kind_of(phrase, facts) for phrase in phrases)
    kind = max(kinds, key=lambda kind: (kinds[kind], -int(kind)))
    if not kind & ACTING or (kind & NO_ACTOR and Kind.PERSON not in kind):
        return None
    is_many = any(phrase.traits.number == "many" for phrase in phrases)
    return _type_of(kind, phrases, facts, is_many=is_many)


def _kind_of(phrase: Phrase, facts: Facts) -> Kind:
    """Return what a description stands for; what no list has, by what the noun mostly means: "geologist"."""
    signals = facts.read_signals()
    if phrase.traits.kind or signals.labels["upos"][phrase.head] not in NOUNS:
        return phrase.traits.kind
    senses = noun_senses(signals.lemmas[phrase.head].lower())
    if senses.person >= MOSTLY:
        return Kind.PERSON
    return Kind.GROUP if senses.group >= MOSTLY else Kind.NONE


def _type_of(kind: Kind, phrases: Chain, facts: Facts, *, is_many: bool) -> ActorType | None:
    if Kind.PERSON in kind:
        return "group" if is_many else "person"
    if Kind.COUNTRY in kind and not kind & (Kind.ORGANIZATION | Kind.GROUP):
        return _set_type(phrases, facts) if is_many else "country"
    if Kind.GOVERNMENT in kind:
        return "government"
    if Kind.ORGANIZATION in kind:
        return organization_type([facts.cut_words(*phrase.core).quote for phrase in phrases])
    return "group"


def _set_type(phrases: Chain, facts: Facts) -> ActorType | None:
    """Return the type of several countries: a group where they are counted ("50 countries"), else they are no actor.

    Two are those that were named before.
    """
    upos, words = facts.read_signals().labels["upos"], facts.frame.words
    counted = any(
        upos[word] == "NUM" and words[word].lower() != "two"
        for phrase in phrases
        for word in range(phrase.start, phrase.head)
    )
    return "group" if counted else None


def described_name(chain: Chain, facts: Facts) -> str:
    """Return what to call an actor without a name: its longest description, of these the first, on one line."""
    quotes = [" ".join(facts.cut_words(*phrase.core).quote.split()) for phrase in _descriptions(chain)]
    return max(quotes, key=len)


def described_country(chain: Chain, facts: Facts) -> str | None:
    """Return the one country that the descriptions of an actor name: "Kenyan youths", "the president of Ghana"."""
    found = {code for phrase in _descriptions(chain) for code in _countries(facts.frame.words, phrase)}
    return found.pop() if len(found) == 1 else None


def is_listed(phrase: Phrase) -> bool:
    """Tell whether a phrase is a mention of its own: what is joined by "and" is not."""
    return phrase.form in LISTED


def _is_set(phrase: Phrase, facts: Facts) -> bool:
    """Tell whether a description names nobody in particular: "no surveyor", "every soldier", "both sides"."""
    words = facts.frame.words
    return words[phrase.head].lower() in INDEFINITE | ARTICLES or any(
        word.lower() in SETS for word in words[phrase.start : phrase.head]
    )


def _is_audience(phrase: Phrase, facts: Facts) -> bool:
    """Tell whether a description is of those whom someone speaks to."""
    signals = facts.read_signals()
    is_told = signals.deps[phrase.head] in TOLD and signals.lemmas[phrase.head].lower() in AUDIENCE
    return is_told and signals.lemmas[int(signals.heads[phrase.head])].lower() in saying_verbs()


def _descriptions(chain: Chain) -> list[Phrase]:
    return [phrase for phrase in chain if phrase.form == "description"]


def _countries(words: Sequence[str], phrase: Phrase) -> set[str]:
    """Return the countries named before the head of a phrase, and after it behind "of".

    One that is joined to another word is not: in "majority-Serb towns" and "US-led forces" others are at home.
    """
    start, end = phrase.core
    found: set[str] = set()
    begin = start
    while begin < end:
        if begin > phrase.head and words[begin - 1] not in {"of", "the"}:
            begin += 1
            continue
        size = next((size for size in range(min(MAX_WORDS, end - begin), 0, -1) if _code(words, begin, size)), 0)
        if size and not _is_joined(words, begin, begin + size):
            found.add(_code(words, begin, size) or "")
        begin += size or 1
    return found - {""}


def _is_joined(words: Sequence[str], start: int, end: int) -> bool:
    """Tell whether a hyphen joins words to those beside them; names are compared without it, so it may be the last."""
    return not HYPHENS.isdisjoint((*words[max(0, start - 1) : start], *words[end - 1 : end + 1]))


def _code(words: Sequence[str], start: int, size: int) -> str | None:
    """Return the country that a few words name and nothing else."""
    readings = country_table().read(" ".join(words[start : start + size]))
    if not readings and size == 1:
        return movements().get(words[start].lower())
    return country_table().iso(readings[0].code) if len(readings) == 1 else None

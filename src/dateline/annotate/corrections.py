"""Where the words of a page say more than the encoder: names that are none, and names of another type."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.annotate.coreference.nouns import name_gender
from dateline.annotate.countries import TABLE_CONFIDENCE, country_table
from dateline.annotate.names import POSSESSIVES, fold_name, glued_titles, is_acronym, is_title
from dateline.annotate.organizations import is_armed_group, is_government, is_visited
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.mentions import Name

PROPER: Final = {"upos": frozenset({"PROPN"}), "xpos": frozenset({"NNP", "NNPS"})}  # tags of proper nouns, by head
# A page is edited text where so many sentences open with a letter, and this share of them with a capital. On web chat
# and forum posts (Universal NER, development part) this leaves 0.786 of a recall of 0.790; a share of one half, 0.768.
LEAST_OPENINGS: Final = 8
OPENING_SHARE: Final = 0.95
LEAST_SCORE: Final = 0.5  # Universal NER, development part: of 32 names below, 9 are right, of 46 in the next tenth 23
INSIDE: Final = frozenset({"in", "near", "outside", "off"})  # "in Gao": hardly ever before a person


TITLED: Final = frozenset({"organization", "place"})  # labels that the encoder gives to family names: "Senator Paris"
# titles that are family names too
SURNAMES: Final = frozenset(
    "king prince pope bishop dean judge lord major marshal baron chancellor general sheikh sheik private sergeant lady "
    "father brother justice constable chief commander".split()
)


def is_office(name: Name) -> bool:
    """Tell whether what the encoder takes for a person is an office: "Texas Gov.", "Navy Secretary", "first lady"."""
    last = name.text.split()[-1]
    if name.label != "person" or not is_title(last):
        return False
    return last.endswith(".") or last.islower() or last.casefold() not in SURNAMES


def is_name(facts: Facts, name: Name) -> bool:
    """Tell whether what the encoder names is a name: not "We", "Scientists" or "mackerel".

    One word of it must be tagged as a proper noun, or have a capital that does not come from opening a sentence; where
    the page opens its sentences with capitals, a name has one. Known names pass.
    """
    if is_office(name):
        return False
    if is_acronym(name.text) or is_government(name.text) or country_table().read(name.text):
        return True
    if name.score < LEAST_SCORE or (name.text == name.text.lower() and _writes_capitals(facts)):
        return False
    return _is_proper(facts, name) or any(_has_own_capital(facts, index) for index in range(name.start, name.end))


def correct_label(words: Sequence[str], name: Name) -> str:
    """Return the label of a name: governments and armed groups are organizations whatever the encoder takes them for.

    Only where it names a building in which something is, the encoder's word stands: "in the Kremlin" is a place. And
    one word behind the title of an office is a person: "President Ford".
    """
    if is_government(name.text):
        return name.label if name.label == "place" and is_visited(words, name.start) else "organization"
    if _is_titled(words, name):
        return "person"
    return "organization" if is_armed_group(name.text) else name.label


def _is_titled(words: Sequence[str], name: Name) -> bool:
    """Tell whether one word that is no acronym stands right behind an office written as a title."""
    if name.end - name.start > 1 or name.start == 0 or is_acronym(name.text) or not name.text.istitle():
        return False
    before = words[name.start - 1]
    return before.istitle() and before.lower() in glued_titles() and name.label in TITLED


def person_words(names: Iterable[Name]) -> frozenset[str]:
    """Return the folded words that name persons: those of longer names on the page, and given and family names."""
    longer = (fold_name(name.text).split() for name in names if name.label == "person")
    return country_table().person_names.union(*(words for words in longer if len(words) > 1))


OWNERS: Final = frozenset((mark,) for mark in POSSESSIVES)
# what a state has and a person has not: "Jordan's parliament"; for "Jordan's leader" either may be meant
STATELY: Final = frozenset(
    "government president envoy ambassador army military minister foreign prime parliament king police junta central "
    "supreme constitution constitutional capital border borders interior defence defense rulers economy".split()
)
JOINTS: Final = frozenset({"and", "or", ","})
BEARERS: Final = frozenset({"city", "person"})
# Prior of a city that a person's name is taken for where nobody of the page and no given name is meant: capitals, and
# cities of half a million.
LARGE: Final = 0.6


def correct_person(words: Sequence[str], name: Name, *, persons: frozenset[str]) -> Name:
    """Return a name that the encoder takes for a person as what it is: a country, its people, or a place.

    Nothing is changed where a word of `persons` is meant: "Jordan", or "Sofia" on a page about Anna Sofia. Only where
    it stands among countries or owns what only states have it is one: "Jordan and Turkey", "Chad's army".
    """
    folded = fold_name(name.text)
    is_country = name.label == "person" and bool(country_table().read(name.text))
    if name.label != "person" or (folded in persons and not (is_country and _is_state(words, name))):
        return name
    if is_country:
        return replace(name, label="country", score=TABLE_CONFIDENCE)
    if folded in _capitals() or (" " not in folded and _is_located(words, name)):
        return replace(name, label="place", score=TABLE_CONFIDENCE)
    if _is_large_city(name.text):
        return replace(name, label="place", score=TABLE_CONFIDENCE)
    return name


def _is_state(words: Sequence[str], name: Name) -> bool:
    owned = words[name.end + 1 : name.end + 2] if words[name.end : name.end + 1] in OWNERS else ()
    return not STATELY.isdisjoint(owned) or _is_among_countries(words, name)


def _is_among_countries(words: Sequence[str], name: Name) -> bool:
    """Tell whether a country that is nobody's name is joined to a name: "Chad, Niger and Mali", "Iraq and Jordan"."""
    table = country_table()
    for joint, other in ((name.start - 1, name.start - 2), (name.end, name.end + 1)):
        if 0 <= other < len(words) and words[joint] in JOINTS:
            readings = table.read(words[other])
            if readings and readings[0].kind == "name" and fold_name(words[other]) not in table.person_names:
                return True
    return False


def _is_large_city(text: str) -> bool:
    """Tell whether a name is first of all that of a large city, and no given name: "Abidjan", but not "Florence"."""
    if name_gender(text) is not None:
        return False
    best = next((entry for entry in shared_base().candidates(text) if entry.type in BEARERS), None)
    return best is not None and best.type == "city" and best.prior >= LARGE


def _is_located(words: Sequence[str], name: Name) -> bool:
    """Tell whether something is in what is named: "in Gao", but not "in Macron's words"."""
    owns = name.end < len(words) and words[name.end] in POSSESSIVES
    return name.start > 0 and words[name.start - 1].lower() in INSIDE and not owns


def _is_proper(facts: Facts, name: Name) -> bool:
    """Tell whether both heads that tag words agree that one of a name is a proper noun."""
    labels = facts.read_signals().labels
    tags = [(labels[head], proper) for head, proper in PROPER.items() if head in labels]
    return any(
        all(tag.names[tag.ids[index]] in proper for tag, proper in tags) for index in range(name.start, name.end)
    )


def _has_own_capital(facts: Facts, index: int) -> bool:
    """Tell whether a word has a capital that does not come from where it stands: after a full stop, quote or colon."""
    word, words = facts.frame.words[index], facts.frame.words
    if not any(map(str.isupper, word)):
        return False
    opens = index in facts.frame.blocks or bool(facts.read_signals().sentence_starts[index])
    return not opens and any(map(str.isalnum, words[index - 1]))


def _writes_capitals(facts: Facts) -> bool:
    """Tell whether the page opens its sentences with capitals, as edited text does and web chat does not."""
    openings = [facts.document.text[sentence.start] for sentence in facts.sentences]
    letters = [letter for letter in openings if letter.isalpha()]
    return len(letters) >= LEAST_OPENINGS and sum(map(str.isupper, letters)) >= OPENING_SHARE * len(letters)


@lru_cache(maxsize=1)
def _capitals() -> frozenset[str]:
    """Return the folded names of the seats of government of all countries."""
    territories = country_table().territories.values()
    return frozenset(fold_name(territory.capital) for territory in territories if territory.capital is not None)

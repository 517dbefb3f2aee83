"""Counted nouns: "50 countries", "three of the five officials", "six dead", "more than 40 armed men"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.nouns import Kind, noun_kind
from dateline.annotate.countries import country_table
from dateline.annotate.quantities.lexicon import HYPHENS, Unit, units, words
from dateline.annotate.quantities.money import read_currency
from dateline.annotate.quantities.persons import PERSON

if TYPE_CHECKING:
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree

REACH: Final = 8  # words from a number to its noun; more is a misreading of the tree
_INSIDE: Final = frozenset({"ADJ", "NOUN", "PROPN", "PUNCT", "CCONJ", "ADV", "VERB", "NUM", "SYM", "X"})
_INSIDE_FINE: Final = frozenset({"VBN", "VBG", "HYPH", "VBD"})
_PARTICIPLES: Final = ("VBN", "VBG")
_PLURAL: Final = ("NNS", "NNPS")
_SINGULARS: Final = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "troops": "troop",
    "quizzes": "quiz",
}
_WITH_IE: Final = frozenset(  # plurals whose singular keeps the "ie"
    "movies cookies zombies calories ties pies lies rookies selfies genies prairies hoodies brownies aunties "
    "birdies".split()
)
_WITH_ES: Final = (
    "ches",
    "shes",
    "xes",
    "sses",
    "tzes",
    "zzes",
    "heroes",
    "potatoes",
    "tomatoes",
    "volcanoes",
    "vetoes",
    "echoes",
)
# persons that as often are countries, firms, animals or things
_NOT_ONLY_PERSONS: Final = frozenset(
    "member partner ally rival star head monitor chair host anchor icon neighbour neighbor player leader champion "
    "sovereign seller buyer donor carrier contender pioneer count".split()
)
_SAID_TO_BE: Final = frozenset({"feared", "presumed", "believed", "reported", "confirmed", "thought", "left", "found"})
_TOLL: Final = "toll"  # "the death toll rose to 56"
_PERSONS: Final = frozenset({"police"})  # "eleven police"
_DWELLERS: Final = ("ians", "ans", "ers", "ites", "inos", "inas")  # "29 New Yorkers", "Iowans", "Muscovites", "Latinas"
_OF_WORDS: Final = 4  # between "of" and its noun: "of the some five"
_NOT_COUNTED: Final = frozenset({"percent", "per", "cent", "pm", "am", "ago", "others"})
_MORE: Final = ("more", "additional", "further", "extra", "fewer", "less")


def find_counted(passage: Passage, draft: Draft, following: Draft | None) -> None:
    """Set the noun that a number without a unit counts; the quantity then ends with it."""
    if draft.number.last >= len(passage.atoms):
        return
    start = _past_attributes(passage, draft, following)
    noun = _noun_after(passage, draft, start)
    if noun is not None:
        after = passage.word(start)
        if following is not None and following.number.last <= passage.atom_at(noun) and following.unit is None:
            draft.noun, draft.phrase = noun, (passage.word(following.number.last), noun + 1)
            return  # "5,000 and 7,000 migrants": the noun is that of both
        draft.noun, draft.phrase = noun, (after, noun + 1)
        draft.last = max(draft.last, passage.atom_after(noun))
        return
    if passage.low(draft.last) == "of" and not _leads_to_sum(draft, following):
        draft.noun, draft.phrase = _noun_of(passage, draft)
        if draft.number.manner == "vague" and draft.noun is not None:
            draft.last = passage.atom_after(draft.noun)
        draft.is_partitive_one = passage.low(draft.number.first) == "one" and draft.noun is not None


def _leads_to_sum(draft: Draft, following: Draft | None) -> bool:
    """Whether a number is part of a sum or measure that follows: "280 million of the 1.5 billion euros"."""
    return following is not None and following.unit is not None and following.first - draft.last <= _OF_WORDS


def name_noun(tree: Tree, noun: int) -> str:
    """Return a noun in the singular, in small letters."""
    text = tree.text(noun).lower()
    if text in _SINGULARS:
        return _SINGULARS[text]
    if tree.fine_tag(noun) not in _PLURAL:
        return text
    if text.endswith("men"):
        return f"{text[:-2]}an"
    lemma = tree.lemma(noun)
    is_latin = text.endswith("uses") and lemma.endswith("us")  # "viruses"
    return lemma if is_latin or not text.endswith("s") else _cut_plural(text)


def _cut_plural(text: str) -> str:
    """Return a plural in "s" without it: "countries", "species", "boxes", "MiG-29s"."""
    if text.endswith(("ss", "us", "is", "series", "species")):
        return text
    if text.endswith("ies") and text not in _WITH_IE:
        return f"{text[:-3]}y"
    return text[:-2] if text.endswith(_WITH_ES) else text[:-1]


def name_counted(tree: Tree, noun: int) -> str:
    """Return the unit of a count: "person" for whoever is counted, so that tolls can be compared; else the noun."""
    name = name_noun(tree, noun)
    if name in _PERSONS or (tree.fine_tag(noun) == "NNPS" and tree.text(noun).endswith(_DWELLERS)):
        return "person"
    is_people = any(reading.kind == "people" for reading in country_table().read(tree.text(noun)))
    is_person = is_people or (noun_kind(name) == Kind.PERSON and name not in _NOT_ONLY_PERSONS)
    return "person" if is_person or tree.text(noun).lower() in words().as_nouns else name


def unit_of_noun(tree: Tree, draft: Draft) -> Unit | None:
    """Return the unit that a noun is, even where words stand between it and its number: "2 million Djibouti francs"."""
    if draft.noun is None or draft.phrase is None:
        return None
    unit = units().by_form.get(tree.text(draft.noun).lower())
    if unit is not None:
        return unit
    before = " ".join(tree.text(word) for word in range(draft.phrase[0], draft.noun))
    return read_currency(tree.text(draft.noun), of=before, value=draft.value)


def _past_attributes(passage: Passage, draft: Draft, following: Draft | None) -> int:
    """Return the atom after "more" and after a measure that stands before the noun: "eight million 250ml bottles"."""
    start = passage.past_hyphen(draft.last)
    if passage.low(start) in _MORE:
        start += 1
    if (
        following is not None
        and following.first == start
        and following.unit is not None
        and following.unit.kind in ("measure", "money")
    ):
        return passage.past_hyphen(following.last)
    return start


def _noun_after(passage: Passage, draft: Draft, start: int) -> int | None:
    tree = passage.tree
    if passage.kind(start) not in ("word", "code") or passage.low(start) in _NOT_COUNTED:
        return None
    if passage.atoms[start].start >= tree.facts.frame.ends[-1]:
        return None
    first = passage.word(start)
    if passage.low(start) in _SAID_TO_BE and passage.low(start + 1) in words().as_nouns:
        return passage.word(start + 1)  # "14 feared dead"
    if tree.text(first).lower() in words().as_nouns and not _leads_to_noun(tree, first):
        return first
    if passage.past_hyphen(draft.last) > draft.last and tree.is_noun(first):
        return first
    head = _head_of_number(passage, draft)
    if head is not None and _opens_compound(tree, head):
        head = _past_compound(tree, head)
    if head is not None and first <= head < first + REACH and tree.is_noun(head) and _is_phrase(tree, first, head):
        return _attributive(tree, first, head, draft) or _first_plural(tree, first, head) or head
    noun = _nearest_noun(tree, first)
    if noun is not None and _opens_compound(tree, noun):
        noun = _past_compound(tree, noun)
    return None if noun is None else _first_plural(tree, first, noun) or noun


def _leads_to_noun(tree: Tree, word: int) -> bool:
    """Whether an adjective has its noun right after it: "six dead men"."""
    return word + 1 < tree.signals.size and tree.is_noun(word + 1)


def _attributive(tree: Tree, first: int, head: int, draft: Draft) -> int | None:
    """Return the singular noun that makes one attribute with its number: "12 page document"."""
    if first == head or tree.tag(first) != "NOUN" or tree.fine_tag(first) != "NN":
        return None
    return first if draft.value is not None and draft.value > 1 and tree.fine_tag(head) not in _PLURAL else None


def _first_plural(tree: Tree, first: int, head: int) -> int | None:
    """Return the first plural of a run of nouns that ends in the singular: "two viruses deformed wing virus"."""
    if tree.fine_tag(head) != "NN":
        return None
    return next((word for word in range(first, head) if tree.fine_tag(word) in _PLURAL), None)


def _head_of_number(passage: Passage, draft: Draft) -> int | None:
    """Return the word that the words of a number hang on."""
    first, last = passage.word(draft.number.first), passage.word(draft.number.last - 1)
    for word in range(last, first - 1, -1):
        head = passage.tree.head(word)
        if head > last:
            return head
    return None


def _is_phrase(tree: Tree, first: int, head: int) -> bool:
    """Whether the words from a number to its noun can all stand inside one noun phrase."""
    return all(
        tree.tag(word) in _INSIDE and (tree.tag(word) != "VERB" or tree.fine_tag(word) in _INSIDE_FINE)
        for word in range(first, head)
    )


def _nearest_noun(tree: Tree, first: int) -> int | None:
    """Return the last noun of the run of adjectives and nouns from a word on, in the same sentence."""
    noun = None
    sentence = tree.sentence_of(first)
    for word in range(first, min(first + REACH, tree.signals.size)):
        if tree.sentence_of(word) != sentence:
            break
        if tree.is_noun(word):
            noun = word
        elif not _goes_on(tree, word, has_noun=noun is not None):
            break
    return noun


def _opens_compound(tree: Tree, noun: int) -> bool:
    """Whether a noun is joined to a word after it: "coal" in "coal-fired plants", "side" in "side-by-side"."""
    starts, ends = tree.facts.frame.starts, tree.facts.frame.ends
    if noun + 2 >= tree.signals.size or tree.text(noun + 1) not in HYPHENS:
        return False
    return starts[noun + 1] == ends[noun] and starts[noun + 2] == ends[noun + 1]


def _past_compound(tree: Tree, noun: int) -> int:
    """Return the noun that a compound before it describes, the noun itself where none follows."""
    word = noun
    while _opens_compound(tree, word):
        word += 2
    found = (
        word
        if tree.fine_tag(word) in _PLURAL
        else _nearest_noun(tree, word + 1)
        if word + 1 < tree.signals.size
        else None
    )
    return noun if found is None else found


def _goes_on(tree: Tree, word: int, *, has_noun: bool) -> bool:
    """Whether a word that is no noun can stand inside a noun phrase before its noun."""
    text = tree.text(word)
    if has_noun:
        is_joined = tree.fine_tag(word) == "VBG" and word + 1 < tree.signals.size and tree.fine_tag(word + 1) in _PLURAL
        return text in ("'s", "’s") or tree.fine_tag(word) == "HYPH" or is_joined  # "vote counting systems"
    is_adjective = (
        tree.tag(word) in ("ADJ", "ADV") or tree.fine_tag(word) in _PARTICIPLES or tree.fine_tag(word) == "HYPH"
    )
    return is_adjective or (
        text in (",", "and")
        and word + 1 < tree.signals.size
        and tree.tag(word + 1) == "ADJ"
        and tree.tag(word - 1) == "ADJ"
    )


def _noun_of(passage: Passage, draft: Draft) -> tuple[int | None, tuple[int, int] | None]:
    """Return the noun after "of", with its phrase: "three of the five officials", "one of the best screens"."""
    tree = passage.tree
    at = passage.word(draft.last)
    for word in range(at + 1, min(at + 1 + _OF_WORDS, tree.signals.size)):
        if tree.tag(word) in ("DET", "PRON", "NUM") or tree.text(word).lower() in ("the", "its", "'s"):
            continue
        if tree.tag(word) not in ("ADJ", "ADV", "NOUN", "PROPN", "VERB"):
            return None, None
        noun = _nearest_noun(tree, word)
        if noun is not None and _opens_compound(tree, noun):
            noun = _past_compound(tree, noun)
        return (noun, (word, noun + 1)) if noun is not None else (None, None)
    return None, None


def take_numbered(tree: Tree, draft: Draft) -> None:
    """Let a bare number of "the number of permits" count permits, and one of persons that is their subject, persons."""
    if draft.of is None or draft.unit is not None or draft.noun is not None or draft.number.manner != "plain":
        return
    words = range(*draft.of)
    head = next((word for word in words if tree.head(word) not in words or tree.head(word) == word), words[-1])
    if tree.lemma(head) == _TOLL:
        draft.unit = PERSON
        return
    if tree.lemma(head) in ("number", "total"):
        counted = (word for word in words if tree.head(word) == head and tree.fine_tag(word) in _PLURAL)
        noun = next(counted, None)
    else:
        noun = head if tree.fine_tag(head) in _PLURAL and noun_kind(name_noun(tree, head)) == Kind.PERSON else None
    if noun is not None:
        draft.noun, draft.phrase = noun, (noun, noun + 1)

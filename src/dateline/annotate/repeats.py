"""Names that the encoder sees in one place of a page and misses in another: names in, the missed ones out."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.annotate.names import HYPHENS, POSSESSIVES, is_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.mentions import Name

REPEATED: Final = frozenset({"person", "organization"})  # places and countries are looked up, wherever they stand
PROPER: Final = "PROPN"
LEAST_LETTERS: Final = 4  # of a family name that is looked for by itself
LEAST_SCORE: Final = 0.8  # of the name that was seen

Words = tuple[str, ...]


def find_repeats(facts: Facts, names: Sequence[Name], *, taken: Sequence[bool]) -> Iterator[Name]:
    """Yield names of persons and bodies that stand again in words that are not `taken`, and family names of persons.

    One that is part of something longer ("Ann Lee Hall") is not yielded. Time grows with the length of the page.
    """
    known = _known_words(facts.frame.words, names)
    longest = {words[0]: 0 for words in known}
    for words in known:
        longest[words[0]] = max(longest[words[0]], len(words))
    index, page = 0, facts.frame.words
    while index < len(page):
        size = _longest_known(page, index, known, most=longest.get(page[index], 0))
        end = index + max(size, 1)
        if size and not any(taken[index:end]) and _is_whole(facts, index, end):
            yield replace(known[page[index:end]], start=index, end=end, span=facts.cut_words(index, end))
        index = end


def _known_words(page: Words, names: Sequence[Name]) -> Mapping[Words, Name]:
    """Return the surest name by its words; by a family name, the person where all who bear it are one."""
    known: dict[Words, Name] = {}
    families: defaultdict[Words, list[Name]] = defaultdict(list)
    for name in names:
        words = page[name.start : name.end]
        if name.label not in REPEATED or name.score < LEAST_SCORE or not words[0][:1].isupper():
            continue
        if words not in known or known[words].score < name.score:
            known[words] = name
        if name.label == "person" and len(words) > 1 and len(words[-1]) >= LEAST_LETTERS and words[-1].istitle():
            families[words[-1:]].append(name)
    return {family: bearers[0] for family, bearers in families.items()} | known


def _longest_known(page: Words, start: int, known: Mapping[Words, Name], *, most: int) -> int:
    return next((size for size in range(most, 0, -1) if page[start : start + size] in known), 0)


def _is_whole(facts: Facts, start: int, end: int) -> bool:
    """Tell whether words are a name by themselves: proper nouns, and none beside them but a title."""
    tags = facts.read_signals().labels["upos"]
    if not all(tags[word] == PROPER for word in (start, end - 1)):
        return False
    words, blocks = facts.frame.words, facts.frame.blocks
    before, after = start - 1, end
    opens = start in blocks or bool(facts.read_signals().sentence_starts[start])
    closes = end == len(words) or end in blocks or bool(facts.read_signals().sentence_starts[end])
    return (opens or _ends_before(words[before], tags[before])) and (closes or _begins_behind(words[after]))


def _ends_before(word: str, tag: str) -> bool:
    """Tell whether a name can begin behind a word: "President", "with", but not "Lake"."""
    return word not in HYPHENS and (is_title(word) or tag != PROPER or not word[:1].isupper())


def _begins_behind(word: str) -> bool:
    """Tell whether a name can end before a word: "'s", "said", a mark, but not "Foundation"."""
    return word in POSSESSIVES or (word not in HYPHENS and not word[:1].isupper())

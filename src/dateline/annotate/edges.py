"""Where a name begins and ends among the words of a page: what the encoder takes in too much or too little."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.names import HYPHENS, POSSESSIVES, fold_name, glued_titles, is_title, trim_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Frame

Edges = tuple[int, int]
JOINING: Final = frozenset({"of", "and", "&", "the", ","})
ARABIC_ARTICLES: Final = frozenset("al el an ar as ash at az".split())  # "al-Shabaab", three words to the encoder


def whole_name(frame: Frame, start: int, end: int) -> Edges:
    """Return the words of a name without what frames it, and with an Arabic article that is joined to it.

    Start equals end where nothing is left.
    """
    first, last = trim_name(frame.words[start:end], "organization")
    begin = start + first
    return (begin - 2 if last > first and _has_article(frame, begin) else begin), start + last


def single_persons(words: Sequence[str], start: int, end: int) -> Iterator[Edges]:
    """Yield the persons in what the encoder takes for one: "Ann Lee of Unity and Green Party's Bo Sow" are two.

    What a person comes from is cut off behind a name of two words or more: "Francis of Assisi" stays whole.
    """
    begin = start
    for index in range(start, end + 1):
        if index == end or words[index] in {"and", "&"}:
            first, last = _cut_person(words, begin, index)
            if last > first:
                yield first, last
            begin = index + 1


def bodies_beside(words: Sequence[str], start: int, end: int) -> Iterator[Edges]:
    """Yield what persons in what the encoder takes for one come from: "Green Party" of "Ann Lee of the Green Party".

    It has a capital of its own; a list of persons leaves nothing but "and".
    """
    persons = list(single_persons(words, start, end))
    edges = [start, *(edge for person in persons for edge in person), end]
    for begin, close in zip(edges[::2], edges[1::2], strict=True):
        is_between = begin > start and close < end
        joint = next((index for index in range(begin, close) if is_between and words[index] == "and"), close)
        for part in ((begin, joint), (joint, close)):
            first, last = _strip_joints(words, *part)
            if any(word[:1].isupper() for word in words[first:last]):
                yield first, last


def _strip_joints(words: Sequence[str], start: int, end: int) -> Edges:
    """Return a stretch without what joins it to the names around it, and without a country that owns it."""
    while start < end and (words[start].lower() in JOINING or words[start] in POSSESSIVES):
        start += 1
    while end > start and (words[end - 1].lower() in JOINING or words[end - 1] in POSSESSIVES):
        end -= 1
    return _behind_country(words, start, end), end


def _behind_country(words: Sequence[str], start: int, end: int) -> int:
    """Return where a name begins behind a country that owns it: "Peru's El Sol"."""
    owner = next((index for index in range(start, end) if words[index] in POSSESSIVES), end)
    return owner + 1 if owner + 1 < end and country_table().read(" ".join(words[start:owner])) else start


def _cut_person(words: Sequence[str], start: int, end: int) -> Edges:
    for index in range(end - 2, start, -1):
        if words[index] in POSSESSIVES and "of" not in words[start + 2 : index]:  # "of the People's Party" comes after
            start = index + 1
            break
    for index in range(start + 2, end):
        if words[index] == "of" and not any(map(is_title, words[start:index])):
            return start, index
    return start, end


def bare_name(words: Sequence[str], start: int, end: int, *, label: str) -> Edges:
    """Return the words of a name without what belongs to a person's office: "Kenyan Minister of Trade Amina Sow".

    What is an office alone leaves nothing.
    """
    first, last = trim_name(words[start:end], label)
    begin, end = start + first, start + last
    if label == "person" and end - begin > 2 and _follows_office(words, begin):  # noqa: PLR2004 - given, family name
        begin += 1
    while label == "person" and (skipped := _office_words(words[begin:end])):
        begin = min(begin + skipped, end)
        begin += trim_name(words[begin:end], label)[0]
    return begin, end


def _follows_office(words: Sequence[str], start: int) -> bool:
    """Tell whether a name begins with the field of an office that stands before it: "Minister of" "Trade Amina Sow"."""
    return start > 1 and words[start - 1] == "of" and is_title(words[start - 2])


def _office_words(words: Sequence[str]) -> int:
    """Return how many words at the beginning of a person's name are country or field of an office."""
    glued = next((index for index in range(len(words) - 2, 0, -1) if words[index].lower() in glued_titles()), None)
    if glued is not None:
        return glued + 1  # "Energy Secretary Ann Lee"
    if len(words) > 1 and country_table().read(words[0]) and fold_name(words[0]) not in country_table().person_names:
        return 1  # "Mauritania Ghazouani", as a label glued to a headline leaves it
    if words and words[0] == "of":
        return 2 if len(words) > 3 else len(words)  # noqa: PLR2004 - "of Trade Amina Sow", but "of Interior" is no name
    return 0


def _has_article(frame: Frame, start: int) -> bool:
    """Tell whether an Arabic article stands before a word, joined by a hyphen: "al-" before "Shabaab"."""
    article, hyphen = start - 2, start - 1
    return (
        article >= 0
        and frame.words[article].lower() in ARABIC_ARTICLES
        and frame.words[hyphen] in HYPHENS
        and frame.starts[start] - frame.ends[article] == len(frame.words[hyphen])
    )

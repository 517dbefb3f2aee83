"""The words of a title: a noun of office in, the words that belong to it and what they say of its status out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.names import ARTICLES, HYPHENS, POSSESSIVES
from dateline.annotate.roles.table import GENERALS, bare_noun, is_known_title, role_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.cast import Cast
    from dateline.schema import RoleStatus

MOST_WORDS: Final = 10  # of what stands before a noun of office, and of what follows behind "of"
NOUNS: Final = frozenset({"NOUN", "PROPN"})
DESCRIBING: Final = frozenset({"ADJ", "VERB", "NUM", "ADV", "X", "PROPN", "NOUN"})  # "newly elected", "59-year-old"
OWNING: Final = frozenset({"nmod:poss", "obl", "nsubj"})  # relations of words that are no part of a title
NEAR: Final = 4  # words behind "of" in which its noun stands where the parse hangs it elsewhere
JOINED: Final = frozenset({"and", "&"})
COMPLEMENTS: Final = frozenset({"of", "for"})
PREFIX: Final = "ex-"


class Title(NamedTuple):
    """A title: words `start` to `end`, and the words further left (`first`) or right (`last`) that say its status."""

    start: int
    end: int
    first: int
    last: int
    text: str
    status: RoleStatus | None


def read_title(cast: Cast, head: int) -> Title:
    """Return the title whose noun stands at a word, without its country, body, article and what only describes."""
    start, first, status = _read_left(cast, head)
    end, last, later = _read_right(cast, head)
    noun, text = cast.words[head], cast.facts.cut_words(start, end).quote
    if noun.lower().startswith(PREFIX) and bare_noun(noun) != noun.lower():
        text = f"{text[: text.rindex(noun)]}{noun[len(PREFIX) :]}{text[text.rindex(noun) + len(noun) :]}"
        status = "former"
    return Title(start, end, first, last, text, status or later)


def _read_left(cast: Cast, head: int) -> tuple[int, int, RoleStatus | None]:
    """Return where the title begins, where its outermost word of status stands, and what that says."""
    start = first = head
    status: RoleStatus | None = None
    is_open = True  # whether what comes next to the left still touches the title
    for index in _before(cast, head):
        said = role_table().status_of(_hyphenated(cast, index))
        if said is not None:
            first, status = index - (2 if index and cast.words[index - 1] in HYPHENS else 0), said
            is_open = False
        elif is_open and _belongs(cast, index, head):
            start = first = index
        elif cast.words[index] not in HYPHENS:
            is_open = False
    return start, first, status


def _before(cast: Cast, head: int) -> Iterator[int]:
    """Yield the words before a noun that can be part of its phrase, the nearest first."""
    least = max(0, head - MOST_WORDS)
    for index in range(head - 1, least - 1, -1):
        word = cast.words[index].lower()
        if index + 1 in cast.facts.frame.blocks or word in ARTICLES or word in POSSESSIVES:
            return
        if word in JOINED:
            if cast.tree.heads[index - 1] != head:
                return
        elif word not in HYPHENS and (cast.tree.upos[index] not in DESCRIBING or _is_elsewhere(cast, index, head)):
            return
        yield index


def _is_elsewhere(cast: Cast, index: int, head: int) -> bool:
    """Tell whether a word before a noun does not hang on what the noun and its name make up."""
    low = min(cast.tree.lows[head], cast.tree.lows[cast.tree.heads[head]])
    return index < low or cast.tree.deps[index] in {"cop", "root"} or index in cast.person_words


def _belongs(cast: Cast, index: int, head: int) -> bool:
    """Tell whether a word before a noun of office is part of the title."""
    word = cast.words[index].lower()
    if index in cast.country_at or index in cast.owner_at or _ends_inner_name(cast, index):
        return False
    if word in JOINED:
        return cast.tree.heads[index - 1] == head and index - 1 not in cast.owner_at
    if word in role_table().modifiers:
        return True
    return (
        cast.tree.upos[index] in NOUNS and cast.tree.deps[index] not in {"nmod:poss", "obl", "nsubj"} and index < head
    )


def _ends_inner_name(cast: Cast, index: int) -> bool:
    """Tell whether a name of several words ends there: "Red Cross" before "secretary general"."""
    inner = cast.phrase_at.get(index)
    if inner is None:
        return False
    start, end = cast.page.phrases[inner].core
    return end - start > 1 and end == index + 1


def _hyphenated(cast: Cast, index: int) -> str:
    """Return a word in small letters, with what a hyphen joins to it: "self-styled" of three."""
    words = cast.words
    if index >= 2 and words[index - 1] in HYPHENS:  # noqa: PLR2004 - a word and its hyphen
        return f"{words[index - 2]}-{words[index]}".lower()
    return words[index].lower()


def _read_right(cast: Cast, head: int) -> tuple[int, int, RoleStatus | None]:
    """Return where the title ends, where its last word of status does, and what that says."""
    end = head + 1
    if _word(cast, end) == "general" and cast.lemmas[head] in GENERALS:
        end += 1
    after = end + 1 if _word(cast, end) in HYPHENS else end
    said = role_table().status_of(_word(cast, after))
    if said == "future" and _word(cast, after) not in {"next", "future", "incoming"}:
        return end, after + 1, said
    if _word(cast, end).lower() in COMPLEMENTS:
        end = _complement_end(cast, head, end)
    return end, end, None


def _complement_end(cast: Cast, head: int, case: int) -> int:
    """Return where a title ends that goes on with "of": "minister of trade" does, "president of Ghana" has ended."""
    tree = cast.tree
    noun = next((child for child in tree.children[head] if child > case and tree.deps[child] == "nmod"), None)
    if noun is None:
        noun = next(
            (word for word in range(case + 1, min(case + 4, len(cast.words))) if tree.upos[word] in NOUNS), None
        )
    if noun is None:
        return case
    end = _noun_end(cast, case, noun)
    if is_known_title(" ".join(cast.words[case - 1 : end]).lower()):
        return end
    inside = range(case + 1, end)
    is_owned = any(word in cast.owner_at or word in cast.country_at for word in inside)
    return case if is_owned or end - case > MOST_WORDS or not cast.words[noun][0].isalpha() else end


def _noun_end(cast: Cast, case: int, noun: int) -> int:
    """Return where the noun behind "of" ends, with nouns joined to it: "trade and industry"."""
    end = noun + 1
    while end < len(cast.words) and end not in cast.person_words and _continues(cast, end, case):
        end += 1
    while end > noun + 1 and cast.words[end - 1].lower() in JOINED:
        end -= 1
    return end


def _continues(cast: Cast, index: int, case: int) -> bool:
    tree = cast.tree
    is_joined = cast.words[index].lower() in JOINED
    return (is_joined or tree.upos[index] in NOUNS) and case < tree.heads[index] <= index + 1


def _word(cast: Cast, index: int) -> str:
    return cast.words[index] if index < len(cast.words) else ""

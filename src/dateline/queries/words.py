"""What a person types to search for: words, "phrases", word*, -without, as a question to FTS5 and to a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import UsageError
from dateline.schema import Span
from dateline.text.normal import strip_accents

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_WORDS: Final = "D543"  # nothing to search for: no word, or only such as must not be there
_TERM: Final = re.compile(r'(-?)"([^"]*)"?|(\S+)')  # peace, talks*, -war, "peace talks", -"peace talks"
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])\s+|\n+")
MOST_PASSAGES: Final = 3
LONGEST_PASSAGE: Final = 300  # characters; a longer sentence is cut around the word


class Term(Struct, frozen=True):
    """One word or phrase, folded; `is_start` if its last word may go on, `is_out` if it must not be there."""

    words: tuple[str, ...]
    is_start: bool = False
    is_out: bool = False


def read_terms(text: str) -> list[Term]:
    """Return the terms of a search; raises `UsageError` D543 where nothing is to be found."""
    terms = [term for found in _TERM.finditer(text) if (term := _make_term(*found.groups(""))).words]
    if all(term.is_out for term in terms):
        raise UsageError(NO_WORDS, f"{text!r} has no word to search for; give at least one without - before it")
    return terms


def make_match(terms: list[Term]) -> str:
    """Return the terms as FTS5 takes them: all that are wanted, none of those that are not."""
    wanted = " AND ".join(_quote(term) for term in terms if not term.is_out)
    unwanted = "".join(f" NOT {_quote(term)}" for term in terms if term.is_out)
    return f"({wanted}){unwanted}"


def find_passages(text: str, parts: list[tuple[int, int]], terms: list[Term]) -> list[Span]:
    """Return the sentences of the parts of a text in which terms stand, the first few."""
    passages: dict[tuple[int, int], Span] = {}
    for start, end in (found for part in parts for found in _find_terms(text, part, terms)):
        passage = _widen(text, start, end)
        passages.setdefault(passage, Span.cut(text, start=passage[0], end=passage[1]))
        if len(passages) == MOST_PASSAGES:
            break
    return list(passages.values())


def fold(word: str) -> str:
    """Return a word without case and accents, as the index has it."""
    return strip_accents(word, form="NFD").lower()


def _make_term(phrase_minus: str, phrase: str, bare: str) -> Term:
    is_out = phrase_minus == "-" or (bare.startswith("-") and len(bare) > 1)
    words = tuple(fold(word) for word in _WORD.findall(phrase or bare))
    return Term(words, is_start=bare.endswith("*"), is_out=is_out)


def _quote(term: Term) -> str:
    """Return a term as a string of FTS5; only letters and digits are in it."""
    return f'"{" ".join(term.words)}"{"*" if term.is_start else ""}'


def _find_terms(text: str, part: tuple[int, int], terms: list[Term]) -> Iterator[tuple[int, int]]:
    words = [(fold(found.group()), *found.span()) for found in _WORD.finditer(text, *part)]
    wanted = [term for term in terms if not term.is_out]
    for place in range(len(words)):
        for term in wanted:
            run = words[place : place + len(term.words)]
            if _fits([word for word, _, _ in run], term):
                yield run[0][1], run[-1][2]


def _fits(words: list[str], term: Term) -> bool:
    if not term.is_start:
        return tuple(words) == term.words
    return (
        len(words) == len(term.words) and tuple(words[:-1]) == term.words[:-1] and words[-1].startswith(term.words[-1])
    )


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence around a find, or as much of it as is shown."""
    low, high = max(0, start - LONGEST_PASSAGE // 2), min(len(text), end + LONGEST_PASSAGE // 2)
    before = [found.end() for found in _SENTENCE_END.finditer(text, low, start)]
    after = _SENTENCE_END.search(text, end, high)
    return (before[-1] if before else low), (after.start() if after else high)

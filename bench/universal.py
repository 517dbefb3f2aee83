"""A parsed text as the CoNLL 2018 shared task sees it: tokens, sentences and words over its visible characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from bench.conllu import Text, Token

# Features that all treebanks share; the shared task left out the rest, and so does the figure here.
UNIVERSAL_FEATURES: Final = frozenset(
    "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect "
    "Voice Evident Polarity Person Polite".split()
)
Range = tuple[int, int]


class ParsedWord(Struct, frozen=True, kw_only=True):
    """A word over characters `start` to `end` of its token; `head` is an index in the text, itself for a root."""

    start: int
    end: int
    is_part: bool
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str


class Parse(Struct, frozen=True, kw_only=True):
    """A text without its white space, and half-open ranges of it."""

    characters: str
    tokens: tuple[Range, ...]
    sentences: tuple[Range, ...]
    words: tuple[ParsedWord, ...]


def parse_of_gold(text: Text) -> Parse:
    """Return the gold parse of a treebank document."""
    tokens: list[Range] = []
    sentences: list[Range] = []
    words: list[ParsedWord] = []
    at = 0
    for sentence in text.sentences:
        start, first = at, len(words)
        for token in sentence.tokens:
            tokens.append((at, at + len(token.characters)))
            words.extend(_make_words(token, tokens[-1], first=first, at=len(words)))
            at = tokens[-1][1]
        sentences.append((start, at))
    characters = "".join(token.characters for sentence in text.sentences for token in sentence.tokens)
    return Parse(characters=characters, tokens=tuple(tokens), sentences=tuple(sentences), words=tuple(words))


def _make_words(token: Token, extent: Range, *, first: int, at: int) -> Iterator[ParsedWord]:
    """Yield the words of a token; `first` is the index of the sentence's first word, `at` of the token's."""
    for index, word in enumerate(token.words, at):
        yield ParsedWord(
            start=extent[0],
            end=extent[1],
            is_part=len(token.words) > 1,
            form=word.form,
            lemma=word.lemma,
            upos=word.upos,
            xpos=word.xpos,
            feats=keep_universal(word.feats),
            head=index if word.head == 0 else first + word.head - 1,
            deprel=word.deprel,
        )


def keep_universal(feats: str) -> str:
    """Return the universal features alone, in the order of their names: `Case=Nom|Typo=Yes` gives `Case=Nom`."""
    kept = (feature for feature in feats.split("|") if feature.partition("=")[0] in UNIVERSAL_FEATURES)
    return "|".join(sorted(kept))


def raw_text(text: Text) -> tuple[str, tuple[Range, ...]]:
    """Return a document's text as a reader saw it and the ranges of its paragraphs.

    Sentences of a paragraph follow one another with a space or, where the treebank says so, without; paragraphs are
    set apart by a blank line, as in the raw texts of the shared task. A document that marks none is one paragraph.
    """
    parts: list[str] = []
    for sentence in text.sentences:
        words = "".join(token.form + " " * token.space_after for token in sentence.tokens)
        if sentence.opens_paragraph or not parts:
            parts.append(words)
        else:
            parts[-1] += words
    return join_paragraphs(part.rstrip() for part in parts)


def join_paragraphs(paragraphs: Iterable[str]) -> tuple[str, tuple[Range, ...]]:
    """Return paragraphs joined by blank lines, and where each lies."""
    kept = [paragraph for paragraph in paragraphs if paragraph]
    ranges: list[Range] = []
    at = 0
    for paragraph in kept:
        ranges.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return "\n\n".join(kept), tuple(ranges)

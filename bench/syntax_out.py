"""Parses out as CoNLL-U, so that any other scorer can read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from bench.conllu import NOTHING

if TYPE_CHECKING:
    from bench.universal import Parse, ParsedWord


def render_parses(parses: Iterable[tuple[str, Parse]]) -> str:
    """Return the CoNLL-U of (document id, parse) pairs."""
    return "".join(line + "\n" for name, parse in parses for line in _render_text(name, parse))


def _render_text(name: str, parse: Parse) -> Iterator[str]:
    yield f"# newdoc id = {name}" if name else "# newdoc"
    first = 0
    for start, end in parse.sentences:
        words = [word for word in parse.words[first:] if start <= word.start < end]
        yield from _render_sentence(words, parse.characters, first=first)
        yield ""
        first += len(words)


def _render_sentence(words: Sequence[ParsedWord], characters: str, *, first: int) -> Iterator[str]:
    number = 1
    for (start, end), group in groupby(words, key=lambda word: (word.start, word.end)):
        parts = list(group)
        if len(parts) > 1:
            yield "\t".join((f"{number}-{number + len(parts) - 1}", characters[start:end], *[NOTHING] * 8))
        for word in parts:
            yield _render_word(word, number=number, first=first)
            number += 1


def _render_word(word: ParsedWord, *, number: int, first: int) -> str:
    head = 0 if word.head == first + number - 1 else word.head - first + 1
    return "\t".join(
        (
            str(number),
            word.form,
            word.lemma,
            word.upos,
            word.xpos,
            word.feats or NOTHING,
            str(head),
            word.deprel,
            NOTHING,
            NOTHING,
        )
    )

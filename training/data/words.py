"""Plain text to words as Dateline's tokenizer makes them, with character extents and the starts of lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.lang.en import English
from spacy.util import compile_infix_regex


@dataclass(frozen=True, slots=True)
class TokenizedText:
    """Words, their (start, end) characters, and the index of the first word of each line."""

    words: list[str]
    extents: list[tuple[int, int]]
    blocks: list[int]


def tokenize(text: str) -> TokenizedText:
    """Return the words of a text."""
    words, extents, blocks, broke = [], [], [], True
    for token in _tokenizer()(text):
        if token.is_space:
            broke = broke or "\n" in token.text
            continue
        if broke:
            blocks.append(len(words))
            broke = False
        words.append(token.text)
        extents.append((token.idx, token.idx + len(token.text)))
    return TokenizedText(words, extents, blocks)


@cache
def _tokenizer() -> Tokenizer:
    nlp: Language = English()
    infixes = [rule for rule in nlp.Defaults.infixes if "-|–|—" not in rule]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp.tokenizer
